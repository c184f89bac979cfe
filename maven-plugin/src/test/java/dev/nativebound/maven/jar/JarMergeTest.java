package dev.nativebound.maven.jar;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarMergeTest {
  private static final String LINUX = "META-INF/native/x/linux-x86_64/";
  private static final String MACOS = "META-INF/native/x/macos-aarch64/";

  @TempDir Path folder;

  private Path jar(String name, Map<String, String> files) throws IOException {
    Path jar = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue().getBytes(UTF_8));
      }
    }
    return jar;
  }

  private static String index(String contract) {
    return new LibraryIndex("libx.so", 1, "00", "t", contract, Optional.empty()).text();
  }

  private static Map<String, String> contents(Path jar) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        contents.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
      }
    }
    return contents;
  }

  private Path linux() throws IOException {
    return jar(
        "linux.jar",
        Map.of(
            "a/A.class", "linux", LINUX + "libx.so", "1", LINUX + LibraryIndex.NAME, index("c")));
  }

  private Path macos(String contract) throws IOException {
    return jar(
        "macos.jar",
        Map.of(
            "a/A.class",
            "macos",
            MACOS + "libx.dylib",
            "2",
            MACOS + LibraryIndex.NAME,
            index(contract)));
  }

  @Test
  void the_libraries_of_all_are_in_the_first() throws IOException, MergeException {
    Path merged = folder.resolve("merged.jar");
    JarMerge.merge(List.of(linux(), macos("c")), merged);
    assertThat(contents(merged))
        .containsExactly(
            "a/A.class",
            "linux",
            LINUX + "libx.so",
            "1",
            LINUX + LibraryIndex.NAME,
            index("c"),
            MACOS + "libx.dylib",
            "2",
            MACOS + LibraryIndex.NAME,
            index("c"));
  }

  @Test
  void other_java_is_refused_and_nothing_written() throws IOException {
    Path merged = folder.resolve("merged.jar");
    List<Path> jars = List.of(linux(), macos("d"));
    MergeException thrown = assertThrows(MergeException.class, () -> JarMerge.merge(jars, merged));
    assertThat(thrown).hasMessageThat().contains("the contracts of META-INF/native/x are c and d");
    assertThat(Files.exists(merged)).isFalse();
  }

  @Test
  void one_platform_twice_is_refused() throws IOException {
    List<Path> jars = List.of(linux(), linux());
    MergeException thrown =
        assertThrows(
            MergeException.class, () -> JarMerge.merge(jars, folder.resolve("merged.jar")));
    assertThat(thrown).hasMessageThat().endsWith("both have META-INF/native/x/linux-x86_64");
  }

  @Test
  void a_jar_without_an_index_is_refused() throws IOException {
    List<Path> jars = List.of(jar("plain.jar", Map.of("a/A.class", "")));
    assertThrows(MergeException.class, () -> JarMerge.merge(jars, folder.resolve("merged.jar")));
  }
}
