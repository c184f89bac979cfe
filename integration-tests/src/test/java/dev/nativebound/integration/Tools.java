package dev.nativebound.integration;

import java.nio.file.Files;
import java.nio.file.Path;

/** The jars of other people that the build copied to {@code target/tools}. */
final class Tools {
  private Tools() {}

  /** A jar by its name there. */
  static Path jar(String name) {
    Path jar = Checkout.target().resolve("tools").resolve(name + ".jar");
    if (!Files.exists(jar)) {
      throw new AssertionError(jar + " is missing: Maven copies it before it compiles the tests");
    }
    return jar;
  }
}
