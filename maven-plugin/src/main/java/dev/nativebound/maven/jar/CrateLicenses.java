package dev.nativebound.maven.jar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code licenses.txt} beside a library: the crates that are in it, and the texts under which their
 * authors let it be passed on.
 */
public final class CrateLicenses {
  /** Its name. */
  public static final String NAME = "licenses.txt";

  private static final Pattern FILES =
      Pattern.compile("(?i)(LICEN[CS]E|COPYING|COPYRIGHT|NOTICE|UNLICENSE)([-._].*)?");

  private CrateLicenses() {}

  /**
   * The text of the file; the same crates make the same bytes.
   *
   * @param metadata what {@code cargo metadata} says of the emitted crate
   */
  public static String of(String metadata) throws IOException {
    List<LinkedCrate> crates = LinkedCrates.of(metadata).ofOthers();
    StringBuilder text = new StringBuilder("The crates in this library, and their licenses.\n\n");
    for (LinkedCrate crate : crates) {
      text.append(crate).append(": ").append(crate.license().orElse("see its license file"));
      crate.repository().ifPresent(url -> text.append(", ").append(url));
      text.append('\n');
    }
    texts(crates).forEach((license, users) -> text.append(section(license, users)));
    return text.toString();
  }

  /** Each text once, with those that have it. */
  private static Map<String, List<String>> texts(List<LinkedCrate> crates) throws IOException {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    for (LinkedCrate crate : crates) {
      for (Map.Entry<String, String> file : files(crate.folder()).entrySet()) {
        texts
            .computeIfAbsent(file.getValue(), text -> new ArrayList<>())
            .add(crate + " (" + file.getKey() + ")");
      }
    }
    return texts;
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        if (FILES.matcher(name).matches()) {
          files.put(name, text(file));
        }
      }
    }
    return files;
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
        .lines()
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static String section(String license, List<String> users) {
    return "\n---- " + String.join(", ", users) + "\n\n" + license + "\n";
  }
}
