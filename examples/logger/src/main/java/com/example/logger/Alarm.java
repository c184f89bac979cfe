package com.example.logger;

import dev.nativebound.NativeCallback;

/** Hears of errors as they are logged. */
@FunctionalInterface
@NativeCallback
public interface Alarm {
  /**
   * A line is an error. It may log to the same logger.
   *
   * @param number of the line, from 1
   * @param line without an end
   */
  void sound(long number, String line);
}
