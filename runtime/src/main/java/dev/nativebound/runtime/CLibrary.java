package dev.nativebound.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Whether a library that cannot be loaded was built for another C library than the JVM's: the
 * dynamic linker names a file or a symbol that is missing, and not why.
 *
 * @param file the library
 * @param platform the JVM's
 * @param index what the build says, where it was packed with one
 */
record CLibrary(Path file, Platform platform, Optional<LibraryIndex> index) {
  /** What an ELF file needs, among its strings. */
  private static final String GLIBC = "\0libc.so.6\0";

  private static final String MUSL = "\0libc.musl-";
  private static final String MUSL_OF_RUST = "\0libc.so\0";

  /**
   * The sentence that says so, with its beginning; empty when it is something else.
   *
   * @param text what the linker says
   */
  String reason(String text) {
    if (!platform.os().equals("linux")) {
      return "";
    }
    if (!platform.musl() && isForMusl()) {
      return "; it was built for musl" + target() + ", and this JVM runs on glibc";
    }
    if (platform.musl() && isForGlibc()) {
      return "; it was built for glibc" + target() + ", and this JVM runs on musl";
    }
    return String.valueOf(text).contains("GLIBC_") ? newerGlibc() : "";
  }

  private String newerGlibc() {
    String needed =
        index
            .flatMap(LibraryIndex::glibc)
            .map(version -> "it needs glibc " + version + " or newer")
            .orElse("it was built for a newer glibc");
    return "; " + needed + Glibc.version().map(v -> ", and this JVM runs on " + v).orElse("");
  }

  private boolean isForMusl() {
    return isFor("-musl") || strings().contains(MUSL) || strings().contains(MUSL_OF_RUST);
  }

  private boolean isForGlibc() {
    return isFor("-gnu") || strings().contains(GLIBC);
  }

  private boolean isFor(String environment) {
    return index.flatMap(LibraryIndex::target).filter(t -> t.contains(environment)).isPresent();
  }

  private String target() {
    return index.flatMap(LibraryIndex::target).map(target -> " (" + target + ")").orElse("");
  }

  private String strings() {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return ""; // gone meanwhile
    }
  }
}
