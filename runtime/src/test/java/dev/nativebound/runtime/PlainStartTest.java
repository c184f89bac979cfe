package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start costs is what it makes the JVM load. */
final class PlainStartTest {
  @TempDir Path folder;

  @Test
  void aLibraryInTheCacheIsLoadedWithoutALambda() throws IOException, InterruptedException {
    PackedJar.in(folder).withLibrary(Files.readAllBytes(JdkLibrary.file())).make();
    Path first = folder.resolve("first.txt");
    Path second = folder.resolve("second.txt");

    PlainStart.run(folder, first);
    PlainStart.run(folder, second);

    assertThat(Files.readString(first)).contains(StaleEntries.class.getName());
    assertThat(Files.readString(second)).contains(CacheEntry.class.getName());
    assertThat(Files.readString(second)).doesNotContain(StaleEntries.class.getName());
    assertThat(Files.readString(second)).doesNotContain("LambdaMetafactory");
  }
}
