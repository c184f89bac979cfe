package dev.nativebound.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name in a {@code module-info.java}. */
final class ModuleName {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
  private static final Pattern DECLARATION = Pattern.compile("\\bmodule\\s+([\\w.]+)\\s*\\{");

  private ModuleName() {}

  static Optional<String> declaredIn(Path sources) {
    Path file = sources.resolve("module-info.java");
    try {
      return Files.isRegularFile(file) ? in(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Optional<String> in(String source) {
    Matcher found = DECLARATION.matcher(COMMENT.matcher(source).replaceAll(" "));
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
