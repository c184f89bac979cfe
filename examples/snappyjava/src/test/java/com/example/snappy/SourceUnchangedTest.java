package com.example.snappy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The class differs from the sources jar by annotations, their imports and {@code load()} alone.
 */
final class SourceUnchangedTest {
  @Test
  void onlyAnnotationsAndLoad() throws Exception {
    String path = "org/xerial/snappy/SnappyNative.java";
    String original;
    try (InputStream in = getClass().getResourceAsStream("/" + path)) {
      original = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String migrated = Files.readString(Path.of("src/main/java", path));
    assertNotEquals(lines(original), lines(migrated));
    assertEquals(lines(original), lines(without(migrated)));
  }

  private static String without(String source) {
    return source
        .replaceAll("(?m)^import dev\\.nativebound\\.\\w+;$", "")
        .replaceAll("(?m)^ *static \\{ \\w+Native\\.load\\(\\); }$", "")
        .replaceAll("@(RustName|Range)\\([^)]*\\) ?", "")
        .replaceAll("@(NativeBound|Mut)\\b ?", "");
  }

  private static List<String> lines(String source) {
    return source.lines().filter(line -> !line.isBlank()).toList();
  }
}
