package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A class written for C keeps its source, and what it does. */
final class LegacyClassTest {
  private static final Path PROJECT = Path.of("src/test/projects/legacy");

  @TestFactory
  Stream<DynamicTest> legacy() {
    return Checks.of("legacy", "AdlerCheck");
  }

  @Test
  void onlyAnnotationsAndTheLoadingDiffer() throws IOException {
    List<String> before = Files.readAllLines(PROJECT.resolve("original/demo/Adler.java"));
    List<String> after =
        new ArrayList<>(Files.readAllLines(PROJECT.resolve("src/main/java/demo/Adler.java")));
    for (String line : before) {
      if (!after.remove(line)) {
        assertThat(line.strip()).isEqualTo("System.loadLibrary(\"adler\");");
      }
    }
    assertThat(after.stream().map(String::strip))
        .containsExactly(
            "import dev.nativebound.AsObject;",
            "import dev.nativebound.NativeBound;",
            "@NativeBound",
            "AdlerNative.load();",
            "@AsObject")
        .inOrder();
  }
}
