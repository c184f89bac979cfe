package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the cache is. */
final class CacheSettingTest {
  private static final Map<String, String> HOME = Map.of("HOME", "/home/me");

  @BeforeEach
  void pathsOfUnix() {
    assumeTrue(File.separatorChar == '/');
  }

  @Test
  void eachSystemHasAFolderForCaches() throws IOException {
    assertThat(root("", "linux", HOME)).isEqualTo("/home/me/.cache/nativebound");
    assertThat(root("", "freebsd", HOME)).isEqualTo("/home/me/.cache/nativebound");
    assertThat(root("", "macos", HOME)).isEqualTo("/home/me/Library/Caches/nativebound");
    assertThat(root("", "windows", Map.of("LOCALAPPDATA", "/Users/me/Local")))
        .isEqualTo("/Users/me/Local/nativebound");
  }

  @Test
  void xdgNamesAnother() throws IOException {
    assertThat(root("", "linux", Map.of("XDG_CACHE_HOME", "/x"))).isEqualTo("/x/nativebound");
    assertThat(root("", "linux", Map.of("XDG_CACHE_HOME", "/x", "HOME", "/home/me")))
        .isEqualTo("/x/nativebound");
  }

  @Test
  void aRelativeFolderOrAnEmptyOneIsNone() throws IOException {
    assertThat(root("", "linux", Map.of("XDG_CACHE_HOME", "x", "HOME", "/h")))
        .isEqualTo("/h/.cache/nativebound");
    assertThat(root("", "linux", Map.of("XDG_CACHE_HOME", "", "HOME", "/h")))
        .isEqualTo("/h/.cache/nativebound");
    assertNotSet("", "linux", Map.of("HOME", "home"), "HOME");
  }

  @Test
  void withoutAHomeThereIsNone() {
    assertNotSet("", "linux", Map.of(), "HOME");
    assertNotSet("", "macos", Map.of(), "HOME");
    assertNotSet("verify", "linux", Map.of("HOME", ""), "HOME");
    assertNotSet("", "windows", HOME, "LOCALAPPDATA");
  }

  @Test
  void thePropertySaysMore() throws IOException {
    assertThat(root("/there", "linux", Map.of())).isEqualTo("/there");
    assertThat(root("there/../here", "linux", HOME))
        .isEqualTo(Path.of("here").toAbsolutePath().toString());
    assertThat(root("verify", "linux", HOME)).isEqualTo("/home/me/.cache/nativebound");
    assertThat(new CacheSetting("verify", HOME, "linux").verifies()).isTrue();
    assertThat(new CacheSetting("", HOME, "linux").verifies()).isFalse();
    assertThat(new CacheSetting("off", HOME, "linux").isOff()).isTrue();
    assertThat(new CacheSetting("", HOME, "linux").isOff()).isFalse();
  }

  @Test
  void whatIsNoPathIsSaid() {
    IOException error = assertThrows(IOException.class, () -> root("/a\0b", "linux", HOME));

    assertThat(error).hasMessageThat().startsWith("it is no path: ");
  }

  private static void assertNotSet(
      String value, String os, Map<String, String> environment, String variable) {
    IOException error = assertThrows(IOException.class, () -> root(value, os, environment));
    assertThat(error).hasMessageThat().isEqualTo(variable + " is not set");
  }

  private static String root(String value, String os, Map<String, String> environment)
      throws IOException {
    return new CacheSetting(value, environment, os).folder().root().toString();
  }
}
