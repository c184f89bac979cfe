package dev.nativebound.maven.jar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The jars that one project made on several platforms, as one jar: the first, with the libraries of
 * all.
 */
public final class JarMerge {
  /** A library in a jar: its folder there, and what its index says. */
  private record Packed(Path jar, LibraryIndex index) {}

  private final Map<String, Packed> folders = new TreeMap<>();
  private final Map<String, Packed> libraries = new TreeMap<>();

  /**
   * Writes the jar; nothing is left of it when it cannot be.
   *
   * @return the folders of the libraries in it
   * @throws MergeException for two libraries of one platform, or that other Java was built with
   */
  public static Set<String> merge(List<Path> jars, Path output) throws IOException, MergeException {
    JarMerge merge = new JarMerge();
    for (Path jar : jars) {
      merge.check(jar);
    }
    Path temporary = output.resolveSibling(output.getFileName() + ".part");
    try {
      write(jars, temporary);
      Files.move(temporary, output, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
    return merge.folders.keySet();
  }

  private void check(Path jar) throws IOException, MergeException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<? extends ZipEntry> indexes =
          zip.stream()
              .filter(entry -> entry.getName().startsWith(PackedLibraries.ROOT))
              .filter(entry -> entry.getName().endsWith("/" + LibraryIndex.NAME))
              .toList();
      if (indexes.isEmpty()) {
        throw new MergeException(jar + " has no library that `nativebound:pack` put there");
      }
      for (ZipEntry entry : indexes) {
        try (InputStream text = zip.getInputStream(entry)) {
          LibraryIndex index = LibraryIndex.parse(new String(text.readAllBytes(), UTF_8));
          check(entry.getName(), new Packed(jar, index));
        }
      }
    }
  }

  private void check(String entry, Packed packed) throws MergeException {
    String folder = entry.substring(0, entry.lastIndexOf('/'));
    Packed same = folders.putIfAbsent(folder, packed);
    if (same != null) {
      throw new MergeException(
          "%s and %s both have %s".formatted(same.jar(), packed.jar(), folder));
    }
    String library = folder.substring(0, folder.lastIndexOf('/'));
    Packed other = libraries.putIfAbsent(library, packed);
    if (other != null && !other.index().contract().equals(packed.index().contract())) {
      throw new MergeException(
          "%s and %s were built from different Java: the contracts of %s are %s and %s"
              .formatted(
                  other.jar(),
                  packed.jar(),
                  library,
                  other.index().contract(),
                  packed.index().contract()));
    }
  }

  private static void write(List<Path> jars, Path output) throws IOException {
    Set<String> written = new HashSet<>();
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(output))) {
      for (Path jar : jars) {
        boolean isFirst = jar.equals(jars.get(0));
        try (ZipFile zip = new ZipFile(jar.toFile())) {
          for (ZipEntry entry : zip.stream().toList()) {
            boolean isWanted = isFirst || entry.getName().startsWith(PackedLibraries.ROOT);
            if (isWanted && written.add(entry.getName())) {
              copy(zip, entry, out);
            }
          }
        }
      }
    }
  }

  private static void copy(ZipFile zip, ZipEntry entry, ZipOutputStream out) throws IOException {
    ZipEntry copy = new ZipEntry(entry.getName());
    copy.setTimeLocal(entry.getTimeLocal());
    out.putNextEntry(copy);
    try (InputStream bytes = zip.getInputStream(entry)) {
      bytes.transferTo(out);
    }
    out.closeEntry();
  }
}
