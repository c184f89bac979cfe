package com.example.tokenizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FilesTest {
  @TempDir private Path folder;

  @Test
  void whatIsSavedIsLoaded() throws IOException {
    Path file = folder.resolve("a file.bpe");
    try (Tokenizer tokenizer = Tokenizer.train(Texts.TRAINING, new Training(330, 2))) {
      tokenizer.addSpecial("<|end|>");
      tokenizer.addSpecial("two\nlines 😀");
      tokenizer.save(file);
      tokenizer.save(file);
      try (Tokenizer loaded = Tokenizer.load(file)) {
        assertEquals(tokenizer.vocabulary(), loaded.vocabulary());
        String text = "the cat\n<|end|>two\nlines 😀";
        assertEquals(tokenizer.encode(text), loaded.encode(text));
      }
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void aFileThatIsNotThereIsSuchAnException() {
    Path file = folder.resolve("none.bpe");
    IOException e = assertThrows(NoSuchFileException.class, () -> Tokenizer.load(file));
    assertEquals(file + ": ", e.getMessage().substring(0, file.toString().length() + 2));
  }

  @Test
  void aFileOfSomethingElseIsRefusedWithItsLine() throws IOException {
    Path file = folder.resolve("wrong.bpe");
    Files.writeString(file, "tokenizer 1\nmerge 104 101\nmerge 104 999\n");
    IOException e = assertThrows(IOException.class, () -> Tokenizer.load(file));
    assertEquals(file + ": line 3: these pieces do not merge", e.getMessage());
    Files.write(file, new byte[] {(byte) 0xFF});
    assertThrows(IOException.class, () -> Tokenizer.load(file));
  }

  @Test
  void aFolderThatIsNotThereIsNoPlaceForAFile() {
    Path file = folder.resolve("none").resolve("a.bpe");
    try (Tokenizer tokenizer = Tokenizer.train(List.of(), new Training(256, 1))) {
      assertThrows(NoSuchFileException.class, () -> tokenizer.save(file));
    }
  }
}
