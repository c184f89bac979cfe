package dev.nativebound.maven.jar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;

/** The oldest glibc that a library runs on. */
final class GlibcFloor {
  private static final String PREFIX = "GLIBC_";
  private static final Pattern NUMBER = Pattern.compile("[\\d.]+");

  private GlibcFloor() {}

  /** Of a library; empty where it asks for none. */
  static Optional<String> of(Path library) throws IOException {
    return of(ElfFile.of(library).stream().flatMap(elf -> elf.versionNeeds().stream()));
  }

  /** Of what a library asks for; {@code GLIBC_ABI_DT_RELR} is no version. */
  static Optional<String> of(Stream<String> needs) {
    List<String> versions =
        needs
            .filter(name -> name.startsWith(PREFIX))
            .map(name -> name.substring(PREFIX.length()))
            .filter(name -> NUMBER.matcher(name).matches())
            .toList();
    return versions.stream().max(Comparator.comparing(ComparableVersion::new));
  }
}
