package dev.nativebound.maven.jar;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryIndexTest {
  @TempDir Path folder;

  private LibraryIndex index(String contract) throws IOException {
    Path crate = folder.resolve("crate");
    Files.createDirectories(crate.resolve("contract"));
    Files.writeString(crate.resolve("contract/demo_A.txt"), contract);
    Path library = Files.writeString(folder.resolve("libx.so"), "abc");
    return LibraryIndex.of(library, new TargetPlatform("x86_64-unknown-linux-gnu"), crate);
  }

  @Test
  void it_says_what_the_library_is_and_reads_back() throws IOException {
    LibraryIndex index = index("demo.A\nstatic int f()\n");
    assertThat(index.text())
        .isEqualTo(
            """
            contract=%s
            file=libx.so
            sha256=ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
            size=3
            target=x86_64-unknown-linux-gnu
            """
                .formatted(index.contract()));
    assertThat(index.contract()).matches("[0-9a-f]{16}");
    assertThat(LibraryIndex.parse(index.text())).isEqualTo(index);
  }

  @Test
  void another_line_in_java_is_another_contract() throws IOException {
    assertThat(index("demo.A\nstatic int f()\n").contract())
        .isNotEqualTo(index("demo.A\nstatic long f()\n").contract());
  }

  @Test
  void line_ends_are_no_difference() throws IOException {
    assertThat(index("demo.A\r\nstatic int f()\r\n")).isEqualTo(index("demo.A\nstatic int f()\n"));
  }

  @Test
  void the_newest_glibc_that_it_asks_for_is_the_oldest_it_runs_on() {
    assertThat(
            GlibcFloor.of(
                Stream.of(
                    "GCC_3.0", "GLIBC_2.2.5", "GLIBC_2.34", "GLIBC_2.9", "GLIBC_ABI_DT_RELR")))
        .isEqualTo(Optional.of("2.34"));
    assertThat(GlibcFloor.of(Stream.of("GCC_3.0"))).isEqualTo(Optional.empty());
  }

  @Test
  void a_library_of_this_jvm_asks_for_versions_of_glibc() throws IOException {
    Path library = Path.of(System.getProperty("java.home"), "lib/libjava.so");
    assumeTrue(Files.exists(library), "not Linux");
    assertThat(ElfFile.of(library).orElseThrow().versionNeeds().toString()).contains("GLIBC_2.");
    assertThat(GlibcFloor.of(library).orElseThrow()).matches("2\\.\\d+");
  }
}
