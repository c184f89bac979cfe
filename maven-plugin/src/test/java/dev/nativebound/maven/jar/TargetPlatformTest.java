package dev.nativebound.maven.jar;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetPlatformTest {
  @ParameterizedTest
  @CsvSource({
    "x86_64-unknown-linux-gnu, linux-x86_64",
    "aarch64-unknown-linux-musl, linux-aarch64-musl",
    "i686-unknown-linux-gnu, linux-x86",
    "armv7-unknown-linux-gnueabihf, linux-arm",
    "riscv64gc-unknown-linux-gnu, linux-riscv64",
    "aarch64-apple-darwin, macos-aarch64",
    "x86_64-pc-windows-msvc, windows-x86_64",
    "aarch64-pc-windows-gnullvm, windows-aarch64",
    "x86_64-unknown-freebsd, freebsd-x86_64"
  })
  void its_folder_is_what_the_runtime_looks_for(String triple, String folder) {
    assertThat(new TargetPlatform(triple).folder()).isEqualTo(folder);
  }

  @Test
  void it_is_in_the_path_where_cargo_was_told_one() {
    Path target = Path.of("/p/target/cargo");
    assertThat(TargetPlatform.ofFolder(target.resolve("release/libx.so"), target)).isEmpty();
    assertThat(
            TargetPlatform.ofFolder(
                target.resolve("aarch64-apple-darwin/release/libx.dylib"), target))
        .isEqualTo(Optional.of(new TargetPlatform("aarch64-apple-darwin")));
  }
}
