package dev.nativebound.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param path from the root, with {@code /}
 * @param lines what it says
 */
record DocPage(String path, List<String> lines) {
  private static final Path ROOT = Checkout.root();

  static DocPage of(String path) {
    try {
      return new DocPage(path, Files.readAllLines(ROOT.resolve(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The README, and all of {@code docs}. */
  static List<DocPage> all() {
    try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
      List<DocPage> pages = new ArrayList<>(List.of(of("README.md")));
      files
          .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".md"))
          .sorted()
          .map(DocPage::of)
          .forEach(pages::add);
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isIn(String folder) {
    return path.startsWith(folder + "/");
  }

  /** A name of its own, which a package or a module may have. */
  String name() {
    return path.toLowerCase(Locale.ROOT)
        .replaceFirst("^docs/", "")
        .replace(".md", "")
        .replace('/', '_')
        .replace('-', '_');
  }

  /** What is code on it, shown or not, in its order. */
  List<DocBlock> blocks() {
    return new DocBlocks(this).read();
  }

  /** The blocks of a language. */
  List<DocBlock> blocks(String language) {
    return blocks().stream().filter(block -> block.language().equals(language)).toList();
  }
}
