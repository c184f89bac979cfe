package dev.nativebound.processor.emit.cargo;

import dev.nativebound.processor.plan.contract.CratePlan;
import dev.nativebound.processor.plan.contract.CratePlan.Git;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line of {@code [dependencies]} for a crate that Java declares. */
final class DependencyLine {
  private DependencyLine() {}

  /**
   * The line, with a comment that says where it comes from.
   *
   * @param root the project's folder from that of the manifest
   */
  static String of(CratePlan crate, String root) {
    List<String> parts = new ArrayList<>();
    crate.packageName().ifPresent(name -> parts.add("package = " + TomlLiteral.of(name)));
    crate.version().ifPresent(version -> parts.add("version = " + TomlLiteral.of(version)));
    crate.path().ifPresent(path -> parts.add("path = " + TomlLiteral.of(from(root, path))));
    crate.git().ifPresent(git -> addGit(git, parts));
    if (!crate.defaultFeatures()) {
      parts.add("default-features = false");
    }
    if (!crate.features().isEmpty()) {
      parts.add("features = " + list(crate.features()));
    }
    return crate.name()
        + " = { "
        + String.join(", ", parts)
        + " } # "
        + String.join(", ", crate.places())
        + "\n";
  }

  private static void addGit(Git git, List<String> parts) {
    parts.add("git = " + TomlLiteral.of(git.url()));
    git.key().ifPresent(key -> parts.add(key + " = " + TomlLiteral.of(git.value())));
  }

  private static String from(String root, String path) {
    return Path.of(root).resolve(path).normalize().toString().replace('\\', '/');
  }

  private static String list(List<String> texts) {
    return texts.stream().map(TomlLiteral::of).collect(Collectors.joining(", ", "[", "]"));
  }
}
