package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JVMs of their own, in homes of all kinds. */
final class ManyJvmsTest {
  private static final int JVMS = 20;

  @TempDir private Path folder;

  @Test
  void allThatStartAtOnceLoadAndOneFileIsLeft() throws IOException, InterruptedException {
    Path home = Files.createDirectory(folder.resolve("home"));
    byte[] library = Files.readAllBytes(JdkLibrary.file());
    PackedJar.in(folder).withLibrary(library).make();
    List<Process> jvms = new ArrayList<>();
    for (int i = 0; i < JVMS; i++) {
      jvms.add(LoadingJvm.start(folder, Map.of("HOME", home.toString())));
    }

    Path file = LoadingJvm.loaded(jvms.get(0));
    assertThat(file.startsWith(home.resolve(".cache/nativebound"))).isTrue();
    for (Process jvm : jvms.subList(1, JVMS)) {
      assertThat(LoadingJvm.loaded(jvm)).isEqualTo(file);
    }
    try (Stream<Path> files = Files.walk(home)) {
      assertThat(files.filter(Files::isRegularFile).toList()).containsExactly(file);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(library);
  }

  @Test
  void withoutAHomeTheTemporaryDirectoryServes() throws IOException, InterruptedException {
    PackedJar.in(folder).withLibrary(Files.readAllBytes(JdkLibrary.file())).make();

    Path file = LoadingJvm.loaded(LoadingJvm.start(folder, Map.of()));

    assertThat(file.startsWith(folder.resolve("temporary"))).isTrue();
  }
}
