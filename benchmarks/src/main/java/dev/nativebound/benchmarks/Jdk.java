package dev.nativebound.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * A JDK to measure on.
 *
 * @param version as its file {@code release} has it, 17.0.15
 */
record Jdk(Path home, String version) {
  static Jdk at(Path home) throws IOException {
    Properties release = new Properties();
    try (Reader file = Files.newBufferedReader(home.resolve("release"), UTF_8)) {
      release.load(file);
    }
    return new Jdk(home, release.getProperty("JAVA_VERSION").replace("\"", ""));
  }

  Path java() {
    return home.resolve("bin").resolve("java");
  }

  /** 17 of 17.0.15. */
  int feature() {
    return Runtime.Version.parse(version).feature();
  }
}
