package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MappedFilesTest {
  private static final String MAPPING = "7f0000000000-7f0000001000 r-xp 00000000 fe:00 131   ";

  @TempDir private Path folder;
  private Path library;
  private Path list;

  @BeforeEach
  void setUp() throws IOException {
    folder = folder.toRealPath();
    library = BoundClass.touch(folder.resolve("ä b/" + BoundClass.FILE));
    list = folder.resolve("maps");
  }

  @Test
  void aFileThatWasReplacedIsAnEarlierVersion() throws IOException {
    mapped(library + " (deleted)");

    assertThat(haveEarlierVersion()).isTrue();
  }

  @Test
  void throughALinkItIsTheSameFile() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.so"), library);
    mapped(library + " (deleted)");

    assertThat(new MappedFiles(list).haveEarlierVersionOf(link)).isTrue();
  }

  @Test
  void theFileItselfIsNone() throws IOException {
    mapped(library.toString(), "/other" + library + " (deleted)", library + ".old (deleted)");

    assertThat(haveEarlierVersion()).isFalse();
  }

  @Test
  void withoutAListNothingIsKnown() {
    assertThat(haveEarlierVersion()).isFalse();
  }

  private boolean haveEarlierVersion() {
    return new MappedFiles(list).haveEarlierVersionOf(library);
  }

  private void mapped(String... files) throws IOException {
    Files.writeString(list, MAPPING + String.join("\n" + MAPPING, files) + "\n");
  }
}
