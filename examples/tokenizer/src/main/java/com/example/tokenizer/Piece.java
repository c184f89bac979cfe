package com.example.tokenizer;

import dev.nativebound.Unsigned;

/**
 * An entry of the vocabulary.
 *
 * <p>A sealed interface of records is an enum in Rust, with a variant for each record: {@code
 * Piece::Merged { id, left, right }}. No object of another class can come from there.
 */
public sealed interface Piece {
  /** Its place in the vocabulary. */
  int id();

  /** One of the 256 bytes: {@code u8} in Rust, where a {@code byte} of Java has a sign. */
  record SingleByte(int id, @Unsigned byte value) implements Piece {}

  /** Two pieces with lower ids, one after the other. */
  record Merged(int id, int left, int right) implements Piece {}

  /** Text that is one token. */
  record Special(int id, String text) implements Piece {}
}
