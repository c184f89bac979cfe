package dev.nativebound.maven.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies that a run has for itself, {@code target/nativebound-dev/3}: the next build writes over
 * what it made, and a program loads classes as late as it needs them.
 */
public final class RunFolder {
  private final Path all;
  private int number;

  /** In a folder of its own, which it makes and removes. */
  public RunFolder(Path all) {
    this.all = all;
  }

  /** What a run has. */
  public record Copies(Path classes, Path libraries) {}

  /** Copies what is there now; what earlier runs had stays. */
  public Copies fill(Path classes, Collection<Path> libraries) throws IOException {
    number++;
    Path folder = all.resolve(Integer.toString(number));
    delete(folder); // of a run of Maven that was killed
    Copies copies = new Copies(folder.resolve("classes"), folder.resolve("libraries"));
    Files.createDirectories(copies.libraries());
    copyTree(classes, copies.classes());
    for (Path library : libraries) {
      Files.copy(library, copies.libraries().resolve(library.getFileName().toString()));
    }
    return copies;
  }

  /** Removes what all runs but the last had. */
  public void removeEarlier() throws IOException {
    if (!Files.isDirectory(all)) {
      return;
    }
    try (Stream<Path> folders = Files.list(all)) {
      String last = Integer.toString(number);
      for (Path folder : folders.filter(folder -> !folder.endsWith(last)).toList()) {
        delete(folder);
      }
    }
  }

  /** Removes all. */
  public void close() throws IOException {
    delete(all);
  }

  private static void copyTree(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(from)) {
      files = tree.toList();
    }
    for (Path file : files) {
      Files.copy(
          file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> tree = Files.walk(folder)) {
      files = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
