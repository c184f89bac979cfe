package com.example.tokenizer;

import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/**
 * Cuts text into the tokens that a language model reads, by byte-pair encoding.
 *
 * <p>{@code @NativeBound} on an interface: the processor writes the class that implements it,
 * {@code TokenizerNative}, and the Rust trait that {@code src/main/rust/src/tokenizer.rs}
 * implements. It is {@code AutoCloseable}, so each object owns a value in Rust. Callers see this
 * interface only.
 *
 * <pre>{@code
 * try (Tokenizer tokenizer = Tokenizer.load(Path.of("english.bpe"))) {
 *   int[] ids = tokenizer.ids("Hello, world");
 *   String text = tokenizer.decode(ids); // "Hello, world"
 * }
 * }</pre>
 *
 * <p><b>Bytes.</b> The vocabulary begins with the 256 bytes, so that any text has tokens, and what
 * it decodes to is the same text.
 *
 * <p><b>Threads.</b> Any number of threads may encode and decode at once: these methods are {@code
 * &self} in Rust. {@link #addSpecial} waits until it is alone.
 *
 * <p><b>Errors.</b> {@code null} is a {@link NullPointerException}, and text with a lone surrogate,
 * which is not Unicode text, an {@link IllegalArgumentException}, both before Rust runs. After
 * {@link #close} each method throws {@link IllegalStateException}.
 */
@NativeBound
public interface Tokenizer extends AutoCloseable {
  /**
   * Learns a vocabulary. The same texts, in any order, and the same options give the same one.
   *
   * <p>A factory: static, marked, and it calls what is generated. In Rust it is {@code fn
   * train(texts: Vec<String>, training: Training) -> Result<Self, Self::Error>}, and the object is
   * closed by the caller.
   *
   * @throws IllegalArgumentException when {@code training} asks for what cannot be
   */
  @NativeBound
  static Tokenizer train(List<String> texts, Training training) throws IllegalArgumentException {
    return TokenizerNative.train(texts, training);
  }

  /**
   * Reads what {@link #save} wrote.
   *
   * @throws IOException when the file is not there ({@link java.nio.file.NoSuchFileException}),
   *     cannot be read, or is none of a tokenizer
   */
  @NativeBound
  static Tokenizer load(Path file) throws IOException {
    return TokenizerNative.load(file);
  }

  /**
   * Writes the vocabulary to a file: beside it first, so that nobody reads half of one.
   *
   * @throws IOException when it cannot be written
   */
  void save(Path file) throws IOException;

  /** The tokens of {@code text}, with where they are. Special ones are recognized. */
  default List<Token> encode(String text) {
    return encode(text, Specials.RECOGNIZED);
  }

  /** The tokens of {@code text}, with where they are. */
  List<Token> encode(String text, Specials specials);

  /** The ids alone, without objects: what a model is given. Special tokens are recognized. */
  default int[] ids(String text) {
    return ids(text, Specials.RECOGNIZED);
  }

  /** The ids alone. */
  int[] ids(String text, Specials specials);

  /**
   * The ids of each text, in their order, by as many threads of Rust as there are processors: one
   * call and one message for all of them.
   */
  List<int[]> idsOfAll(List<String> texts, Specials specials);

  /**
   * The text that has these tokens.
   *
   * @throws IllegalArgumentException when an id is unknown, or the bytes of the tokens are not text
   *     (they begin or end inside a character); {@link #decoder} takes tokens one by one
   */
  String decode(int[] ids) throws IllegalArgumentException;

  /**
   * Something that decodes tokens as they arrive. It is the caller's to close, has the vocabulary
   * of this moment, and does not need this tokenizer any more.
   */
  Decoder decoder();

  /** All pieces; the place in the list is the id. */
  List<Piece> vocabulary();

  /**
   * The bytes that a piece stands for.
   *
   * @throws IllegalArgumentException when there is none of this id
   */
  byte[] bytes(int id) throws IllegalArgumentException;

  /** The id of a special token. */
  OptionalInt special(String text);

  /**
   * Adds a special token, such as {@code <|end|>}: text that is one token, whatever it has around
   * it. Where one begins at the same place as another, the longer is taken. One that is there
   * already stays as it is.
   *
   * <p>{@code @Exclusive}: {@code &mut self} in Rust. Calls in other threads end before it begins,
   * later ones wait for it.
   *
   * @return its id
   * @throws IllegalArgumentException when {@code text} is empty
   */
  @Exclusive
  int addSpecial(String text) throws IllegalArgumentException;

  /** What this object has encoded so far. */
  Statistics statistics();

  /** Drops the value in Rust, at once or when the last call inside returns. */
  @Override
  void close();
}
