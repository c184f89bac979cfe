package dev.nativebound.runtime;

import java.nio.file.Path;

/** A real library that every JDK has, and that no class here has loaded. */
final class JdkLibrary {
  private JdkLibrary() {}

  static Path file() {
    String folder = System.getProperty("os.name").startsWith("Windows") ? "bin" : "lib";
    return Path.of(System.getProperty("java.home"), folder, System.mapLibraryName("prefs"));
  }
}
