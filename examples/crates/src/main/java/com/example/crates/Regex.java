package com.example.crates;

import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;
import dev.nativebound.RustVia;
import java.util.List;
import java.util.Optional;

/**
 * A regular expression that takes time linear in the text, whatever the pattern: {@code
 * regex::Regex}, compiled once and used by any number of threads.
 *
 * <pre>{@code
 * try (Regex word = Regex.of("\\w+")) {
 *   List<Regex.Match> words = word.findAll(text);
 * }
 * }</pre>
 */
@NativeBound(rust = "regex::Regex")
@RustCrate(name = "regex", version = "1.12")
public interface Regex extends AutoCloseable {
  /**
   * Compiles a pattern.
   *
   * @throws IllegalArgumentException when it is none; the message shows where
   */
  @NativeBound(rust = "new")
  static Regex of(String pattern) throws IllegalArgumentException {
    return RegexNative.of(pattern);
  }

  /** The pattern. */
  @NativeBound(rust = "as_str")
  String pattern();

  /** Whether there is a match anywhere in {@code text}. */
  boolean isMatch(String text);

  /** The first match: an {@code Option} in Rust. */
  Optional<Match> find(String text);

  /** All matches, in order: an iterator in Rust. */
  @NativeBound(rust = "find_iter")
  List<Match> findAll(String text);

  /**
   * How many matches there are. The iterator is counted in Rust: nothing crosses but the number.
   */
  @NativeBound(rust = "find_iter")
  @RustVia("count")
  int count(String text);

  /** What is between the matches. */
  List<String> split(String text);

  /**
   * The text with each match replaced: a {@code Cow<str>} in Rust.
   *
   * @param replacement where {@code $1} and {@code ${name}} stand for groups
   */
  @NativeBound(rust = "replace_all")
  String replaceAll(String text, String replacement);

  /** The groups' names, none for those without, as for the first, which is the whole match. */
  @NativeBound(rust = "capture_names")
  List<Optional<String>> groupNames();

  @Override
  void close();

  /**
   * A match: a record in place of {@code regex::Match}, whose methods give the components.
   *
   * @param start its first byte in the text, in UTF-8 (for text in ASCII: its first {@code char})
   * @param end the byte after its last one
   * @param text what matched
   */
  @NativeBound(rust = "regex::Match<'_>")
  record Match(
      @RustVia("start") int start, @RustVia("end") int end, @RustVia("as_str") String text) {}
}
