package dev.nativebound.runtime;

import java.nio.file.Path;
import java.util.Locale;

/**
 * What a native library must have been built for, in Rust's words.
 *
 * @param os {@code linux}, {@code macos}, {@code windows} …
 * @param arch {@code x86_64}, {@code aarch64} …
 * @param musl whether the JVM runs on musl, with which libraries for glibc do not work
 */
record Platform(String os, String arch, boolean musl) {
  private static final Platform CURRENT =
      of(System.getProperty("os.name"), System.getProperty("os.arch"), Path.of("/proc/self/maps"));

  /** The platform of this JVM. */
  static Platform current() {
    return CURRENT;
  }

  /**
   * A platform from what a JVM knows.
   *
   * @param maps on Linux, the list of files that the process has mapped
   */
  static Platform of(String osName, String osArch, Path maps) {
    String os = os(osName.toLowerCase(Locale.ROOT));
    return new Platform(
        os, arch(osArch.toLowerCase(Locale.ROOT)), os.equals("linux") && musl(maps));
  }

  private static String os(String name) {
    if (name.startsWith("windows")) {
      return "windows";
    }
    if (name.startsWith("mac")) {
      return "macos";
    }
    return name.equals("linux") ? name : name.replaceAll("[^a-z0-9]", "");
  }

  private static String arch(String name) {
    return switch (name) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "aarch64";
      case "x86", "i386", "i486", "i586", "i686" -> "x86";
      default -> name.replaceAll("[^a-z0-9_]", "");
    };
  }

  /**
   * Whether musl's dynamic linker is part of the process. That the file exists proves nothing:
   * systems with glibc have it beside their own.
   */
  private static boolean musl(Path maps) {
    return new MappedFiles(maps).have("/ld-musl-");
  }

  /** The folder's name in a jar: {@code linux-x86_64}, {@code linux-aarch64-musl}. */
  @Override
  public String toString() {
    return os + "-" + arch + (musl ? "-musl" : "");
  }
}
