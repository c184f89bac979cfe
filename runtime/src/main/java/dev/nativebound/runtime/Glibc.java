package dev.nativebound.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The glibc of this process, for messages. */
final class Glibc {
  /** Before the number in the line that the library prints when it is run. */
  private static final String BANNER = "stable release version ";

  private Glibc() {}

  /** Its version, such as {@code 2.36}; empty where there is none, or it does not tell. */
  static Optional<String> version() {
    return MappedFiles.OF_THIS_PROCESS.first("/libc.so.6", "/libc-2.").flatMap(Glibc::versionOf);
  }

  private static Optional<String> versionOf(String library) {
    try {
      String text = Files.readString(Path.of(library), StandardCharsets.ISO_8859_1);
      int start = text.indexOf(BANNER) + BANNER.length();
      int end = start;
      while (end < text.length() && "0123456789.".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      String version = text.substring(start, end);
      return Optional.of(version.endsWith(".") ? version.substring(0, end - start - 1) : version)
          .filter(v -> !v.isEmpty());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
