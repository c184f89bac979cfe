package dev.nativebound.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The files that this process has mapped, as Linux lists them.
 *
 * @param list {@code /proc/self/maps}
 */
record MappedFiles(Path list) {
  /** Those of this process; where nothing lists them none is known. */
  static final MappedFiles OF_THIS_PROCESS = new MappedFiles(Path.of("/proc/self/maps"));

  /**
   * Whether an earlier version of a file is mapped: a library that a class loader has left, while
   * its threads go on, stays, and the linker, which goes by the name, would take it for the new
   * one.
   */
  boolean haveEarlierVersionOf(Path file) {
    try (Stream<String> lines = Files.lines(list, StandardCharsets.ISO_8859_1)) {
      String name = bytesOf(file.toRealPath()) + " (deleted)";
      return lines.anyMatch(line -> line.endsWith(" " + name));
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  /** A path as the list has it, a character a byte. */
  private static String bytesOf(Path file) {
    return new String(
        file.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
