package dev.nativebound.maven.jar;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What went into a library, by {@code cargo metadata}: all that it depends on, without what only
 * builds it (build scripts, macros, tests) and without crates of the project's own folders.
 */
final class LinkedCrates {
  private final Map<String, JsonObject> packages = new HashMap<>();
  private final Map<String, JsonObject> nodes = new HashMap<>();

  private LinkedCrates(JsonObject metadata, JsonObject resolve) {
    objects(metadata, "packages").forEach(one -> packages.put(one.get("id").getAsString(), one));
    objects(resolve, "nodes").forEach(one -> nodes.put(one.get("id").getAsString(), one));
  }

  /** Those of the metadata's root, by name and version. */
  static List<LinkedCrate> of(String metadata) {
    JsonObject json = JsonParser.parseString(metadata).getAsJsonObject();
    JsonObject resolve = json.getAsJsonObject("resolve");
    return new LinkedCrates(json, resolve).reached(resolve.get("root").getAsString());
  }

  private List<LinkedCrate> reached(String root) {
    Set<String> seen = new HashSet<>(Set.of(root));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      objects(nodes.get(open.remove()), "deps")
          .filter(LinkedCrates::isLinked)
          .map(dependency -> dependency.get("pkg").getAsString())
          .filter(id -> !isMacro(packages.get(id)))
          .filter(seen::add)
          .forEach(open::add);
    }
    return seen.stream()
        .map(packages::get)
        .filter(one -> text(one, "source").isPresent())
        .map(LinkedCrates::crate)
        .sorted(Comparator.comparing(LinkedCrate::toString))
        .toList();
  }

  /** cargo says null for a dependency of the crate itself. */
  private static boolean isLinked(JsonObject dependency) {
    return objects(dependency, "dep_kinds").anyMatch(kind -> text(kind, "kind").isEmpty());
  }

  private static boolean isMacro(JsonObject one) {
    return objects(one, "targets")
        .flatMap(target -> elements(target, "kind"))
        .anyMatch(kind -> kind.getAsString().equals("proc-macro"));
  }

  private static LinkedCrate crate(JsonObject one) {
    return new LinkedCrate(
        one.get("name").getAsString(),
        one.get("version").getAsString(),
        text(one, "license"),
        text(one, "repository"),
        Path.of(one.get("manifest_path").getAsString()).getParent());
  }

  private static Stream<JsonObject> objects(JsonObject json, String key) {
    return elements(json, key).map(JsonElement::getAsJsonObject);
  }

  private static Stream<JsonElement> elements(JsonObject json, String key) {
    return StreamSupport.stream(json.getAsJsonArray(key).spliterator(), false);
  }

  private static Optional<String> text(JsonObject json, String key) {
    return Optional.ofNullable(json.get(key))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString);
  }
}
