package dev.nativebound.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import demo.TextStats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** A jar with {@code demo.TextStats}, and what a build packs for it. */
final class PackedJar {
  /** What stands for a library where none is linked. */
  static final String LIBRARY = "no library";

  private static final String FOLDER =
      LibraryRequest.folder("text_stats", BoundClass.PLATFORM + "");

  private final Path file;
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  private PackedJar(Path file) {
    this.file = file;
  }

  static PackedJar in(Path folder) throws IOException {
    PackedJar jar = new PackedJar(folder.resolve("app.jar"));
    try (InputStream type = TextStats.class.getResourceAsStream("TextStats.class")) {
      jar.entries.put("demo/TextStats.class", type.readAllBytes());
    }
    return jar;
  }

  PackedJar add(String name, String text) {
    entries.put(name, text.getBytes(UTF_8));
    return this;
  }

  /** With a library of a text, and its index. */
  PackedJar indexed(String index, String name) {
    return add(FOLDER + name, LIBRARY).add(FOLDER + "index.properties", index);
  }

  /** With a real library, and its index. */
  PackedJar withLibrary(byte[] library) {
    entries.put(BoundClass.RESOURCE, library);
    return add(FOLDER + "index.properties", index(BoundClass.FILE, library));
  }

  Path make() throws IOException {
    try (OutputStream target = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(target)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        jar.putNextEntry(new JarEntry(entry.getKey()));
        jar.write(entry.getValue());
      }
    }
    return file;
  }

  static String index(String name, String library) {
    return index(name, library.getBytes(UTF_8));
  }

  /** An index as the build writes it. */
  static String index(String name, byte[] library) {
    return """
        file=%s
        size=%d
        sha256=%s
        target=x86_64-unknown-linux-gnu
        contract=00112233aabbccdd
        """
        .formatted(name, library.length, Sha256.hex(Sha256.digest().digest(library)));
  }

  static LibraryIndex indexOf(byte[] library) throws IOException {
    return LibraryIndex.read(
        new ByteArrayInputStream(index(BoundClass.FILE, library).getBytes(UTF_8)));
  }
}
