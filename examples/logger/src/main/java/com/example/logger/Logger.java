package com.example.logger;

import dev.nativebound.NativeBound;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes lines to a file, and says which of them are errors.
 *
 * <p>Lines are buffered by Rust; they reach the file when there are enough of them, when somebody
 * flushes or closes the logger, or when the logger is gone. Safe to share between threads.
 */
@NativeBound
public interface Logger extends AutoCloseable {
  /** By this a line is an error. */
  String ERROR = "ERROR";

  /**
   * Opens a log, and goes on at its end.
   *
   * @param file which is made if it is not there
   * @param alarm is called with each line that contains {@link #ERROR}, by the thread that logs it
   * @throws IOException the file cannot be opened
   */
  @NativeBound
  static Logger open(Path file, Alarm alarm) throws IOException {
    return LoggerNative.open(file, alarm);
  }

  /**
   * Writes a line, then sounds the alarm if there is one to sound.
   *
   * @param line without an end
   * @throws LineBreakException the line is several; nothing was written
   * @throws IOException the file cannot be written
   * @throws RuntimeException whatever the alarm throws: that very exception. The line was written
   */
  void log(String line) throws LineBreakException, IOException, RuntimeException;

  /**
   * Writes what is buffered.
   *
   * @throws IOException the file cannot be written
   */
  void flush() throws IOException;

  /** How many lines were logged. */
  long lines();

  /** Flushes and closes the file. Alarms that sound on other threads end first. */
  @Override
  void close();
}
