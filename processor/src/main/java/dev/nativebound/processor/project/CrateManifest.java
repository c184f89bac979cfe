package dev.nativebound.processor.project;

import com.electronwill.nightconfig.core.CommentedConfig;
import com.electronwill.nightconfig.core.io.ParsingException;
import com.electronwill.nightconfig.toml.TomlParser;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What matters of a crate's {@code Cargo.toml}.
 *
 * @param crateTypes the value of {@code lib.crate-type}; empty when it is not given, which means an
 *     rlib
 */
record CrateManifest(
    String packageName,
    String libraryName,
    List<String> crateTypes,
    boolean hasLibrary,
    boolean usesAnyhow,
    boolean usesTokio) {

  /** Cargo's default for {@code lib.path}. */
  private static final String LIBRARY_SOURCE = "src/lib.rs";

  /**
   * Reads the manifest in {@code directory}.
   *
   * @throws UnusableException when it is not TOML, or has no package
   */
  static CrateManifest read(Path directory) throws UnusableException {
    CommentedConfig toml = parse(directory.resolve("Cargo.toml"));
    String name =
        string(toml, "package.name")
            .orElseThrow(() -> new UnusableException("it has no [package] with a name"));
    String source = string(toml, "lib.path").orElse(LIBRARY_SOURCE);
    return new CrateManifest(
        name,
        string(toml, "lib.name").orElse(name.replace('-', '_')),
        strings(toml, "lib.crate-type"),
        Files.exists(directory.resolve(source)),
        toml.contains("dependencies.anyhow"),
        toml.contains("dependencies.tokio"));
  }

  /** Whether another crate can depend on it. */
  boolean makesRlib() {
    return crateTypes.isEmpty() || crateTypes.contains("rlib") || crateTypes.contains("lib");
  }

  private static CommentedConfig parse(Path file) throws UnusableException {
    try {
      return new TomlParser().parse(Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new UnusableException("it is not UTF-8", e);
    } catch (IOException | ParsingException e) {
      throw new UnusableException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Optional<String> string(CommentedConfig toml, String key) {
    return toml.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private static List<String> strings(CommentedConfig toml, String key) {
    return toml.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** A manifest that cannot be used. */
  static final class UnusableException extends Exception {
    private static final long serialVersionUID = 1;

    UnusableException(String reason) {
      super(reason);
    }

    UnusableException(String reason, Throwable cause) {
      super(reason, cause);
    }
  }
}
