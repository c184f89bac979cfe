package dev.nativebound.maven.jar;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@code index.properties} beside a library in a jar: what it is, so that nothing has to read the
 * library to know it.
 *
 * @param file its name
 * @param sha256 of its bytes, in hexadecimal digits
 * @param target Rust's name of the platform
 * @param contract what it was built from
 * @param glibc the oldest that it runs on, where it needs one
 */
public record LibraryIndex(
    String file, long size, String sha256, String target, String contract, Optional<String> glibc) {
  /** Its own name. */
  public static final String NAME = "index.properties";

  /** Of a library that was built from an emitted crate. */
  public static LibraryIndex of(Path library, TargetPlatform platform, Path emittedCrate)
      throws IOException {
    return new LibraryIndex(
        library.getFileName().toString(),
        Files.size(library),
        Sha256.hex(Files.readAllBytes(library)),
        platform.triple(),
        Contracts.hash(emittedCrate),
        GlibcFloor.of(library));
  }

  /** As it was written. */
  public static LibraryIndex parse(String text) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    return new LibraryIndex(
        properties.getProperty("file", ""),
        Long.parseLong(properties.getProperty("size", "0")),
        properties.getProperty("sha256", ""),
        properties.getProperty("target", ""),
        properties.getProperty("contract", ""),
        Optional.ofNullable(properties.getProperty("glibc")));
  }

  /** A line a key, sorted: the same library makes the same bytes. */
  public String text() {
    Map<String, String> lines = new TreeMap<>();
    lines.put("file", file);
    lines.put("size", Long.toString(size));
    lines.put("sha256", sha256);
    lines.put("target", target);
    lines.put("contract", contract);
    glibc.ifPresent(version -> lines.put("glibc", version));
    return lines.entrySet().stream()
        .map(line -> line.getKey() + "=" + line.getValue() + "\n")
        .collect(Collectors.joining());
  }
}
