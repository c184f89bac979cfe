package dev.nativebound.runtime;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

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
    String lines = lines();
    if (!lines.contains(" (deleted)\n")) {
      return false;
    }
    try {
      return lines.contains(" " + bytesOf(file.toRealPath()) + " (deleted)\n");
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a file is mapped whose path has a text in it. */
  boolean have(String text) {
    return lines().contains(text);
  }

  /** The path of a mapped file that has one of the texts in it, the first of which goes first. */
  Optional<String> first(String... texts) {
    String lines = lines();
    for (String text : texts) {
      int place = lines.indexOf(text);
      if (place >= 0) {
        int end = lines.indexOf('\n', place);
        int start = lines.lastIndexOf(" /", place);
        return Optional.of(lines.substring(start + 1, end < 0 ? lines.length() : end));
      }
    }
    return Optional.empty();
  }

  /** All at once, a character a byte, by what each JVM has loaded: each start reads them. */
  private String lines() {
    try (InputStream source = new FileInputStream(list.toFile())) {
      return new String(source.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }

  /** A path as the list has it, a character a byte. */
  private static String bytesOf(Path file) {
    return new String(
        file.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
