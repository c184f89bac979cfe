package dev.nativebound.maven.jar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a library was built from: the contracts of all its classes, as one number. */
final class Contracts {
  private Contracts() {}

  /** 16 hexadecimal digits over all lines that the emitted crate has. */
  static String hash(Path emittedCrate) throws IOException {
    Path folder = emittedCrate.resolve("contract");
    StringBuilder text = new StringBuilder();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          text.append(String.join("\n", Files.readAllLines(file))).append("\n\n");
        }
      }
    }
    return Sha256.hex(text.toString().getBytes(UTF_8)).substring(0, 16);
  }
}
