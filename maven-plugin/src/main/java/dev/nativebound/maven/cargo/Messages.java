package dev.nativebound.maven.cargo;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What {@code --message-format=json} says, line for line; what is no message is a program's. */
final class Messages {
  private final Set<String> compiled = new LinkedHashSet<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Path> libraries = new ArrayList<>();

  /** Takes a line, unless it is no message. */
  boolean take(String line) {
    Optional<JsonObject> message = parse(line);
    message.ifPresent(this::take);
    return message.isPresent();
  }

  private static Optional<JsonObject> parse(String line) {
    if (!line.startsWith("{\"reason\":")) {
      return Optional.empty();
    }
    try {
      return Optional.of(JsonParser.parseString(line).getAsJsonObject());
    } catch (JsonSyntaxException | IllegalStateException e) {
      return Optional.empty(); // a test printed it
    }
  }

  private void take(JsonObject message) {
    switch (message.get("reason").getAsString()) {
      case "compiler-message" -> {
        Diagnostic diagnostic = Diagnostic.of(message);
        if (!diagnostics.contains(diagnostic)) {
          diagnostics.add(diagnostic); // of the crate and of its tests
        }
      }
      case "compiler-artifact" -> takeArtifact(message);
      default -> {} // build scripts, and that it has finished, which the exit code says
    }
  }

  private void takeArtifact(JsonObject artifact) {
    if (!artifact.get("fresh").getAsBoolean()) {
      compiled.add(artifact.get("package_id").getAsString());
    }
    boolean isLibrary =
        texts(artifact.getAsJsonObject("target").get("crate_types")).contains("cdylib");
    if (isLibrary) {
      texts(artifact.get("filenames")).stream()
          .filter(file -> file.endsWith(".so") || file.endsWith(".dylib") || file.endsWith(".dll"))
          .map(Path::of)
          .forEach(libraries::add);
    }
  }

  private static List<String> texts(JsonElement array) {
    return StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
        .map(JsonElement::getAsString)
        .toList();
  }

  /** How many crates were compiled, and not only found as they had to be. */
  int compiled() {
    return compiled.size();
  }

  List<Diagnostic> errors() {
    return diagnostics.stream().filter(Diagnostic::isError).toList();
  }

  List<Diagnostic> warnings() {
    return diagnostics.stream().filter(Diagnostic::isWarning).toList();
  }

  /** The libraries that can be loaded, of every target. */
  List<Path> libraries() {
    return List.copyOf(libraries);
  }
}
