package com.example.crates;

import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;

/**
 * Options of a {@link Regex}: {@code regex::RegexBuilder}.
 *
 * <pre>{@code
 * try (RegexBuilder builder = RegexBuilder.of("^moses");
 *     Regex regex = builder.caseInsensitive(true).multiLine(true).build()) {
 *   …
 * }
 * }</pre>
 */
@NativeBound(rust = "regex::RegexBuilder")
@RustCrate(name = "regex", version = "1.12")
public interface RegexBuilder extends AutoCloseable {
  /** For this pattern. */
  @NativeBound(rust = "new")
  static RegexBuilder of(String pattern) {
    return RegexBuilderNative.of(pattern);
  }

  /** Whether case makes no difference; returns this builder. */
  @Exclusive
  RegexBuilder caseInsensitive(boolean yes);

  /** Whether {@code ^} and {@code $} are about lines. */
  @Exclusive
  RegexBuilder multiLine(boolean yes);

  /** How much memory a compiled pattern may take. */
  @Exclusive
  RegexBuilder sizeLimit(int bytes);

  /**
   * Compiles it.
   *
   * @throws IllegalArgumentException when the pattern is none, or too big
   */
  Regex build() throws IllegalArgumentException;

  @Override
  void close();
}
