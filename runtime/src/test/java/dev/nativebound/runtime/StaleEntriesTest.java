package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StaleEntriesTest {
  @TempDir private Path root;

  @Test
  void whatNobodyHasUsedForNinetyDaysIsDeleted() throws IOException {
    Path stale = entry('a', "library", 91);
    Path used = entry('b', "library", 89);

    StaleEntries.delete(root);

    assertThat(Files.exists(stale.getParent())).isFalse();
    assertThat(Files.exists(used)).isTrue();
  }

  @Test
  void whatWasNeverFinishedIsDeleted() throws IOException {
    Path library = entry('a', "library", 1);
    Path unfinished = entry('a', ".1234", 2);
    Path beingWritten = entry('b', ".1234", 0);

    StaleEntries.delete(root);

    assertThat(Files.exists(unfinished)).isFalse();
    assertThat(Files.exists(library)).isTrue();
    assertThat(Files.exists(beingWritten)).isTrue();
  }

  @Test
  void whatIsNoEntryIsLeftAlone() throws IOException {
    Path other = old(BoundClass.touch(root.resolve("notes/library")), 400);
    Path outside = old(BoundClass.touch(root.resolve("outside/library")), 400);
    Files.createSymbolicLink(root.resolve("c".repeat(64)), outside.getParent());

    StaleEntries.delete(root);

    assertThat(Files.exists(other)).isTrue();
    assertThat(Files.exists(outside)).isTrue();
  }

  private Path entry(char digit, String name, int days) throws IOException {
    Path folder = root.resolve(String.valueOf(digit).repeat(64));
    return old(BoundClass.touch(folder.resolve(name)), days);
  }

  private static Path old(Path file, int days) throws IOException {
    Instant time = Instant.now().minus(Duration.ofDays(days)).minusSeconds(60);
    return Files.setLastModifiedTime(file, FileTime.from(time));
  }
}
