package dev.nativebound.runtime;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/** A system property that lists folders, or files, to look in. */
enum PathProperty implements LibrarySearch.Rule {
  /** What the user of this library says. */
  NATIVEBOUND_LIBRARY_PATH("nativebound.library.path"),

  /** What the user of any native library says. */
  JAVA_LIBRARY_PATH("java.library.path");

  private final String property;

  PathProperty(String property) {
    this.property = property;
  }

  String property() {
    return property;
  }

  @Override
  public Optional<FoundLibrary> find(LibraryRequest request, LookedIn looked) {
    looked.rule(property);
    List<String> entries = entries();
    if (entries.isEmpty()) {
      looked.place("(not set)");
    }
    for (String entry : entries) {
      Optional<LibraryFile> file = file(entry, request, looked);
      if (file.isPresent()) {
        return Optional.of(file.get());
      }
    }
    return Optional.empty();
  }

  private List<String> entries() {
    List<String> entries = new ArrayList<>();
    StringTokenizer words =
        new StringTokenizer(System.getProperty(property, ""), File.pathSeparator);
    while (words.hasMoreTokens()) {
      String entry = words.nextToken();
      if (!entry.isBlank()) {
        entries.add(entry);
      }
    }
    return entries;
  }

  /**
   * An entry is a folder with the library, or the library: a file of another name is another
   * library.
   */
  private Optional<LibraryFile> file(String entry, LibraryRequest request, LookedIn looked) {
    looked.place(entry);
    try {
      Path path = Path.of(entry);
      Path file = path.endsWith(request.fileName()) ? path : path.resolve(request.fileName());
      return Files.isRegularFile(file)
          ? Optional.of(found(file, EmittedCrate.of(request)))
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty(); // no path of this system, so there is no such file
    }
  }

  private LibraryFile found(Path file, EmittedCrate crate) {
    String origin = "found through the system property " + property;
    return LibraryFile.inPlace(
        file,
        origin,
        () -> crate.rebuild(file) + ", and see that " + property + " names its result");
  }
}
