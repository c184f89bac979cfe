package dev.nativebound.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A user's project on disk, laid out as Maven has it, with a Rust crate in {@code src/main/rust}.
 *
 * <p>The crate, and so the library, bears the project's name: all projects share one target
 * directory of cargo, where two of one name would overwrite each other.
 */
final class Project {
  private static final String RUST = "src/main/rust/";

  private final String name;
  private final Path root;

  private Project(String name) {
    this.name = name;
    this.root = Checkout.target().resolve("projects").resolve(name);
  }

  /** A project with a crate that has a manifest alone; what an earlier run left is removed. */
  static Project named(String name) {
    Project project = new Project(name);
    delete(project.root);
    project.write("pom.xml", "<project/>\n");
    project.write(RUST + "Cargo.toml", project.manifest(""));
    copy(Checkout.root().resolve("Cargo.lock"), project.root.resolve(RUST + "Cargo.native.lock"));
    return project;
  }

  /**
   * A project with the sources of a folder of this module: {@code <name>/src/main/…}, and the ones
   * of {@code common}, with which its program reports.
   */
  static Project ofFolder(String name) {
    Project project = named(name).with("common").with(name);
    boolean hasCrate = Files.exists(project.root.resolve(RUST + "src/lib.rs"));
    return hasCrate ? project : project.remove(RUST + "Cargo.toml");
  }

  /** Adds the sources of a folder of this module. */
  Project with(String folder) {
    Path from = Checkout.projectSources().resolve(folder);
    for (Path file : files(from)) {
      copy(file, root.resolve(from.relativize(file).toString()));
    }
    return this;
  }

  /** Adds a Java source, by its path: {@code demo/TextStats.java}. */
  Project java(String path, String text) {
    return write("src/main/java/" + path, text);
  }

  /** Sets the crate's {@code src/lib.rs}. */
  Project rust(String text) {
    return write(RUST + "src/lib.rs", text);
  }

  /** Adds lines to the crate's manifest. */
  Project cargo(String more) {
    return write(RUST + "Cargo.toml", manifest(more));
  }

  /** Writes a file, by its path from the root. */
  Project write(String path, String text) {
    Path file = root.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Replaces a text that the file must have. */
  Project edit(String path, String from, String to) {
    try {
      String text = Files.readString(root.resolve(path));
      if (!text.contains(from)) {
        throw new AssertionError(path + " has no " + from);
      }
      return write(path, text.replace(from, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes a file or folder. */
  Project remove(String path) {
    delete(root.resolve(path));
    return this;
  }

  String name() {
    return name;
  }

  Path root() {
    return root;
  }

  Path javaSources() {
    return root.resolve("src/main/java");
  }

  Path rustCrate() {
    return root.resolve("src/main/rust");
  }

  Path classes() {
    return root.resolve("target/classes");
  }

  Path generatedSources() {
    return root.resolve("target/generated-sources/annotations");
  }

  /** The crate that the processor writes. */
  Path emittedCrate() {
    return generatedSources().resolve("rust").resolve(library());
  }

  /** The library's name as Rust spells it. */
  String library() {
    return name.replace('-', '_');
  }

  private String manifest(String more) {
    return """
    [package]
    name = "%s"
    version = "0.1.0"
    edition = "2024"

    [dependencies]
    nativebound = "0.1.0"
    %s"""
        .formatted(name, more);
  }

  /** The files below a folder, sorted. */
  static List<Path> files(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts of the files below a folder, by their paths in it. */
  static Map<String, String> texts(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    try {
      for (Path file : files(folder)) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies a file to a place that may not exist yet. */
  static Path copy(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      return Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path start) {
    if (!Files.exists(start)) {
      return;
    }
    try {
      Files.walkFileTree(start, new Deletion());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
