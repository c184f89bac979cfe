package com.example.brotli4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The three classes differ from the sources jar by annotations, their imports and {@code load()}
 * alone.
 */
final class SourceUnchangedTest {
  @ParameterizedTest
  @ValueSource(strings = {"common/CommonJNI", "decoder/DecoderJNI", "encoder/EncoderJNI"})
  void onlyAnnotationsAndLoad(String name) throws Exception {
    String path = "com/aayushatharva/brotli4j/" + name + ".java";
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
        .replaceAll("(?m)^import (dev\\.nativebound|org\\.jspecify\\.annotations)\\.\\w+;$", "")
        .replaceAll("(?m)^ *static \\{ \\w+JNINative\\.load\\(\\); }$", "")
        .replaceAll("@(NativeBound|Mut|Nullable)\\b ?", "");
  }

  private static List<String> lines(String source) {
    return source.lines().filter(line -> !line.isBlank()).toList();
  }
}
