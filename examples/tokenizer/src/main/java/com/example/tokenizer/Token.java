package com.example.tokenizer;

/**
 * A piece of the vocabulary in a text: a plain struct in Rust, {@code bindings::Token}.
 *
 * <p><b>Offsets are Java's.</b> {@code start} and {@code end} count {@code char}s, so that {@code
 * text.substring(start, end)} works. Rust's own offsets count bytes of UTF-8: in {@code "é😀x"} the
 * {@code x} is at byte 6, at code point 2, and at {@code char} 3, since 😀 is two {@code char}s. An
 * offset that crosses the boundary as it is would be right in all tests that are in English. {@code
 * offsets.rs} converts.
 *
 * <p><b>Parts of characters.</b> A token may be some bytes of a character. Its offsets are then
 * those of the whole character, so that no substring has half a surrogate pair, and the tokens of
 * that character overlap.
 *
 * @param id its place in {@link Tokenizer#vocabulary}
 * @param start the first {@code char} of the first character that it has bytes of
 * @param end the {@code char} after the last character that it has bytes of
 * @param kind what it was found in
 */
public record Token(int id, int start, int end, Kind kind) {}
