package dev.nativebound.processor.output;

import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.emit.rust.BindingsEmitter;
import dev.nativebound.processor.emit.rust.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The emitted crate on disk: what an earlier run left, and what becomes of it. */
public final class EmittedCrate {
  private final Optional<Path> folder;

  /**
   * The crate.
   *
   * @param folder empty when there is no file system, where nothing is ever left
   */
  public EmittedCrate(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The binary names of all that the crates in a folder of generated sources have. */
  public static Set<String> typesIn(Optional<Path> sources) {
    Optional<Path> crates = sources.map(folder -> folder.resolve("rust"));
    if (crates.filter(Files::isDirectory).isEmpty()) {
      return Set.of();
    }
    try (Stream<Path> folders = Files.list(crates.get())) {
      return folders
          .map(folder -> new EmittedCrate(Optional.of(folder)))
          .flatMap(crate -> BindingsEmitter.parse(crate.left("bindings.rs")).stream())
          .map(Section::type)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text that an earlier run left at {@code path}, empty when there is none. */
  public String left(String path) {
    return folder
        .map(crate -> crate.resolve(path))
        .filter(Files::isRegularFile)
        .map(EmittedCrate::read)
        .orElse("");
  }

  /** Removes a file whose reason is gone. */
  public void remove(String path) {
    folder.ifPresent(crate -> delete(crate.resolve(path)));
  }

  /**
   * Gives a file whose bytes are those of the last run the time stamp that it had then.
   *
   * <p>cargo compares time stamps: without this, every Java edit would recompile the user's crate,
   * since the build tool wipes and rewrites the folder.
   *
   * @param memory where the last run's files are kept
   */
  public void keepTime(EmittedFile file, Path memory) {
    folder.ifPresent(crate -> keepTime(crate.resolve(file.path()), memory.resolve(file.path())));
  }

  private static void keepTime(Path written, Path remembered) {
    try {
      if (Files.exists(remembered) && Files.mismatch(written, remembered) < 0) {
        Files.setLastModifiedTime(written, Files.getLastModifiedTime(remembered));
      } else {
        Files.createDirectories(remembered.getParent());
        Files.write(remembered, Files.readAllBytes(written));
        Files.setLastModifiedTime(remembered, Files.getLastModifiedTime(written));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
