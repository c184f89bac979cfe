package dev.nativebound.maven.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which class is started. */
public final class MainClass {
  private MainClass() {}

  /** The class is not to be known; a whole message. */
  public static final class UnknownException extends Exception {
    private static final long serialVersionUID = 1;

    UnknownException(String message) {
      super(message);
    }
  }

  /**
   * The one that was said, else that of the pom, else the only one there is.
   *
   * @param said by the parameter
   * @param configured for the jar
   * @param classes the folder of the project's classes
   */
  public static String choose(Optional<String> said, Optional<String> configured, Path classes)
      throws UnknownException, IOException {
    Optional<String> known = said.or(() -> configured);
    if (known.isPresent()) {
      return known.get();
    }
    List<String> found = in(classes);
    if (found.size() != 1) {
      throw new UnknownException(
          (found.isEmpty()
                  ? "no class of the project has a public static void main(String[])"
                  : "several classes have a main method: " + String.join(", ", found))
              + "; say which to start: -Dnativebound.mainClass=…, or <mainClass> in the plugin's"
              + " <configuration>");
    }
    return found.get(0);
  }

  static List<String> in(Path classes) throws IOException {
    if (!Files.isDirectory(classes)) {
      return List.of();
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(classes)) {
      files = all.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    Stream.Builder<String> names = Stream.builder();
    for (Path file : files) {
      if (ClassFile.hasMain(file)) {
        names.add(name(classes.relativize(file)));
      }
    }
    return names.build().toList();
  }

  private static String name(Path file) {
    String path = file.toString().replace(file.getFileSystem().getSeparator(), ".");
    return path.substring(0, path.length() - ".class".length());
  }
}
