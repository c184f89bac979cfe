package dev.nativebound.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What could not be tested here, in {@code target/skipped.txt}: a line each, once. */
final class Skipped {
  private static final Path FILE = Checkout.target().resolve("skipped.txt");

  private Skipped() {}

  static void note(String what) {
    try {
      Files.createDirectories(FILE.getParent());
      if (!Files.exists(FILE) || !Files.readAllLines(FILE).contains(what)) {
        Files.writeString(FILE, what + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
