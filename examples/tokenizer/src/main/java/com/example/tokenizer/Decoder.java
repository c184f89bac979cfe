package com.example.tokenizer;

import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;

/**
 * Decodes tokens one by one, as a model makes them: made by {@link Tokenizer#decoder}.
 *
 * <p>A token may end inside a character, and a Java string cannot. The bytes that are no character
 * yet wait in Rust for the next token.
 *
 * <p>Another owned type. It shares the vocabulary with its tokenizer in Rust, by an {@code Arc},
 * and Java need not know: either may be closed first.
 */
@NativeBound
public interface Decoder extends AutoCloseable {
  /**
   * Adds a token.
   *
   * @return the text that is complete now, often {@code ""}
   * @throws IllegalArgumentException when {@code id} is unknown, or its bytes cannot follow the
   *     ones before; it was not added then
   */
  @Exclusive
  String add(int id) throws IllegalArgumentException;

  /** How many bytes wait for the rest of their character. */
  @Exclusive
  int waiting();

  /** Drops the value in Rust. */
  @Override
  void close();
}
