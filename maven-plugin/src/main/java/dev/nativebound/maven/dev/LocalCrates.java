package dev.nativebound.maven.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The crates that a library was built from and that can be edited: those with a path. */
public final class LocalCrates {
  private static final Pattern WORD = Pattern.compile("(?:\\\\ |\\S)+");

  private LocalCrates() {}

  /**
   * Their folders, by the sources that cargo lists beside a library.
   *
   * @param list {@code libsums.d}: a rule of make, in which spaces of names are escaped
   */
  public static Set<Path> of(Path list) throws IOException {
    Set<Path> crates = new TreeSet<>();
    for (String line : Files.readAllLines(list)) {
      Matcher word = WORD.matcher(line.substring(line.indexOf(": ") + 1));
      while (word.find()) {
        crateOf(Path.of(word.group().replace("\\ ", " ")), crates);
      }
    }
    return crates;
  }

  private static void crateOf(Path source, Set<Path> crates) {
    Path folder = source.getParent();
    while (folder != null && !Files.exists(folder.resolve("Cargo.toml"))) {
      folder = folder.getParent();
    }
    if (folder != null && source.isAbsolute()) {
      crates.add(folder);
    }
  }
}
