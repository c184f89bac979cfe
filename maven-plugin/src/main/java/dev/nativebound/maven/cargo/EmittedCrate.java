package dev.nativebound.maven.cargo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A crate that the processor wrote: {@code rust/<library>} in the folder of generated sources. */
public record EmittedCrate(Path folder) {
  /** {@code quickstart = { path = "../../../../../src/main/rust" }}. */
  private static final Pattern IMPLEMENTING =
      Pattern.compile("(?m)^\\[dependencies]\\n(?:.*\\n)?([\\w-]+) = \\{ path = ");

  /** Those of a compilation; none where no class has natives. */
  public static List<EmittedCrate> in(Path generatedSources) throws IOException {
    Path rust = generatedSources.resolve("rust");
    if (!Files.isDirectory(rust)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(rust)) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve("Cargo.toml")))
          .sorted()
          .map(EmittedCrate::new)
          .toList();
    }
  }

  /** The library's name. */
  public String library() {
    return folder.getFileName().toString();
  }

  /** The user's package, whose functions it calls. */
  public Optional<String> implementing() throws IOException {
    Matcher found = IMPLEMENTING.matcher(Files.readString(folder.resolve("Cargo.toml")));
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /**
   * Keeps the versions that cargo chose, to be committed: the processor starts from them.
   *
   * <p>While there is a skeleton, there is no crate yet and so no choice.
   *
   * @param crate where the user's is, or would be
   */
  public void keepLock(Path crate) throws IOException {
    Path lock = folder.resolve("Cargo.lock");
    Path kept = crate.resolve("Cargo.native.lock");
    boolean isSame = Files.exists(kept) && Files.mismatch(lock, kept) < 0;
    if (Files.exists(lock) && !isSame && !Files.isDirectory(folder.resolve("skeleton"))) {
      Files.createDirectories(crate);
      Files.copy(lock, kept, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
