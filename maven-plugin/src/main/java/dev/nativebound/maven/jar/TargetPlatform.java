package dev.nativebound.maven.jar;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a library was built for.
 *
 * @param triple Rust's name of it, {@code aarch64-unknown-linux-musl}
 */
public record TargetPlatform(String triple) {

  /** The folder in a jar, as the runtime names it: {@code linux-aarch64-musl}. */
  public String folder() {
    return os() + "-" + arch() + (isMusl() ? "-musl" : "");
  }

  private boolean isMusl() {
    return triple.contains("-musl");
  }

  private String os() {
    if (triple.contains("-apple-darwin")) {
      return "macos";
    }
    String[] parts = triple.split("-", -1);
    boolean hasVendor = parts.length > 2 && !parts[1].equals("linux");
    return parts[hasVendor ? 2 : 1].replaceAll("[^a-z0-9]", "");
  }

  private String arch() {
    String arch = triple.substring(0, triple.indexOf('-'));
    if (arch.matches("i[3-6]86")) {
      return "x86";
    }
    if (arch.matches("(arm|thumb)(v\\d.*)?")) {
      return "arm";
    }
    return switch (arch) {
      case "riscv64gc" -> "riscv64";
      case "powerpc64le" -> "ppc64le";
      default -> arch;
    };
  }

  /**
   * By the folder that cargo built in: {@code <target directory>/<triple>/release}; empty without a
   * triple in it, which is the machine's own.
   */
  public static Optional<TargetPlatform> ofFolder(Path library, Path targetDirectory) {
    Path inside = targetDirectory.relativize(library);
    return inside.getNameCount() > 2
        ? Optional.of(new TargetPlatform(inside.getName(0).toString()))
        : Optional.empty();
  }
}
