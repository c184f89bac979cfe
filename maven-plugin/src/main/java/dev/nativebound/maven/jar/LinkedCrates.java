package dev.nativebound.maven.jar;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What went into a library, by {@code cargo metadata}: all that it depends on, without what only
 * builds it (build scripts, macros, tests).
 */
final class LinkedCrates {
  private final Map<String, JsonObject> packages = new HashMap<>();
  private final Map<String, JsonObject> nodes = new HashMap<>();
  private final Map<String, LinkedCrate> reached = new HashMap<>();
  private final String root;

  private LinkedCrates(JsonObject metadata, JsonObject resolve) {
    objects(metadata, "packages").forEach(one -> packages.put(one.get("id").getAsString(), one));
    objects(resolve, "nodes").forEach(one -> nodes.put(one.get("id").getAsString(), one));
    root = resolve.get("root").getAsString();
  }

  /** Those of the metadata's root. */
  static LinkedCrates of(String metadata) {
    JsonObject json = JsonParser.parseString(metadata).getAsJsonObject();
    LinkedCrates crates = new LinkedCrates(json, json.getAsJsonObject("resolve"));
    crates.reach();
    return crates;
  }

  private void reach() {
    Deque<String> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      String id = open.remove();
      if (!reached.containsKey(id)) {
        LinkedCrate crate = crate(packages.get(id), linked(id));
        reached.put(id, crate);
        open.addAll(crate.dependencies());
      }
    }
  }

  private Set<String> linked(String id) {
    return objects(nodes.get(id), "deps")
        .filter(LinkedCrates::isLinked)
        .map(dependency -> dependency.get("pkg").getAsString())
        .filter(dependency -> !isMacro(packages.get(dependency)))
        .collect(Collectors.toSet());
  }

  /** The emitted crate, which is the library. */
  LinkedCrate library() {
    return reached.get(root);
  }

  /** Those in the library, by name and version. */
  List<LinkedCrate> all() {
    return reached.values().stream()
        .filter(crate -> !crate.id().equals(root))
        .sorted(Comparator.comparing(LinkedCrate::toString).thenComparing(LinkedCrate::id))
        .toList();
  }

  /** Those that are not of the project's own folders, likewise. */
  List<LinkedCrate> ofOthers() {
    return all().stream().filter(crate -> crate.source().isPresent()).toList();
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

  private static LinkedCrate crate(JsonObject one, Set<String> dependencies) {
    return new LinkedCrate(
        one.get("id").getAsString(),
        one.get("name").getAsString(),
        one.get("version").getAsString(),
        text(one, "source"),
        text(one, "license"),
        text(one, "repository"),
        Path.of(one.get("manifest_path").getAsString()).getParent(),
        dependencies);
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
