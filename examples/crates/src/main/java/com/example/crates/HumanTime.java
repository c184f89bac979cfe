package com.example.crates;

import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;
import dev.nativebound.RustName;
import dev.nativebound.RustVia;
import java.time.Duration;

/**
 * Durations as people write them, of the crate {@code humantime}.
 *
 * <p>Its functions have durations, which no native of a class has, so that they are methods of an
 * interface. Nothing makes objects of it: the one that there is has them all.
 */
@NativeBound(rust = "humantime")
@RustCrate(name = "humantime", version = "2.1")
public interface HumanTime {
  /** The one there is. */
  static HumanTime instance() {
    return HumanTimeNative.INSTANCE;
  }

  /**
   * What {@code text} says, {@code 2h 30m}.
   *
   * @throws IllegalArgumentException when it says none
   */
  @RustName("parse_duration")
  Duration parse(String text) throws IllegalArgumentException;

  /** Such a text, {@code 2h 30m}. */
  @RustName("format_duration")
  @RustVia("to_string")
  String format(Duration duration);
}
