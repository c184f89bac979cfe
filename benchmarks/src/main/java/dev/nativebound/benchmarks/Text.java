package dev.nativebound.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The texts that cross. All implementations have them, from the same files and in this order. */
enum Text {
  TWENTY(0, "20"),
  ASCII(1, "10k-ascii"),
  LATIN1(2, "10k-latin1"),
  MIXED(3, "10k-mixed");

  private final int index;
  private final String label;

  Text(int index, String label) {
    this.index = index;
    this.label = label;
  }

  /** The text that a row calls {@code label}. */
  static Text named(String label) {
    for (Text text : values()) {
      if (text.label.equals(label)) {
        return text;
      }
    }
    throw new IllegalArgumentException("no text is called " + label);
  }

  /** By which natives know it. */
  int index() {
    return index;
  }

  String read() {
    try (InputStream file = Text.class.getResourceAsStream(label + ".txt")) {
      return new String(Objects.requireNonNull(file, label).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
