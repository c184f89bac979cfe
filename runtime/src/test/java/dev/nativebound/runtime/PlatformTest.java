package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlatformTest {
  @TempDir private Path proc;

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, linux-x86_64",
    "Linux, aarch64, linux-aarch64",
    "Linux, i386, linux-x86",
    "Linux, riscv64, linux-riscv64",
    "Mac OS X, aarch64, macos-aarch64",
    "Mac OS X, x86_64, macos-x86_64",
    "Windows 11, amd64, windows-x86_64",
    "FreeBSD, amd64, freebsd-x86_64",
  })
  void namesAreRusts(String os, String arch, String name) {
    assertThat(Platform.of(os, arch, proc.resolve("missing")).toString()).isEqualTo(name);
  }

  @Test
  void muslIsWhatTheProcessRunsOnNotWhatTheSystemHas() throws IOException {
    Path glibc = maps("7f00-7f01 r--p 0 fd:00 1 /lib/x86_64-linux-gnu/ld-linux-x86-64.so.2\n");
    assertThat(Platform.of("Linux", "amd64", glibc).toString()).isEqualTo("linux-x86_64");

    Path musl = maps("7f00-7f01 r--p 0 fd:00 1 /lib/ld-musl-x86_64.so.1\n");
    assertThat(Platform.of("Linux", "amd64", musl).toString()).isEqualTo("linux-x86_64-musl");
    assertThat(Platform.of("Mac OS X", "amd64", musl).toString()).isEqualTo("macos-x86_64");
  }

  private Path maps(String text) throws IOException {
    return Files.writeString(proc.resolve("maps"), text);
  }
}
