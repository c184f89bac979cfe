package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A {@code reachability-metadata.json}, read by the rules of GraalVM's schema for such files,
 * {@code reachability-metadata-schema-v1.2.0.json}, as far as we use it: each key is one of the
 * schema's, and has the type that it says.
 */
final class ReachabilityFile {
  private final Set<String> names = new TreeSet<>();
  private final Set<String> globs = new TreeSet<>();

  private ReachabilityFile() {}

  static ReachabilityFile parse(String text) {
    ReachabilityFile file = new ReachabilityFile();
    JsonObject root =
        object(JsonParser.parseString(text), Set.of("comment", "reflection", "resources"));
    string(root, "comment");
    list(root, "reflection").forEach(file::type);
    list(root, "resources")
        .forEach(resource -> file.globs.add(string(object(resource, Set.of("glob")), "glob")));
    assertSorted(list(root, "reflection"), "type");
    return file;
  }

  /**
   * All that Rust may ask for: {@code demo.Outer$Inner}, {@code demo.Foo#field}, {@code
   * demo.Foo#method(int,byte[])}.
   */
  Set<String> names() {
    return names;
  }

  Set<String> types() {
    return names.stream().filter(name -> !name.contains("#")).collect(Collectors.toSet());
  }

  Set<String> globs() {
    return globs;
  }

  private void type(JsonElement element) {
    JsonObject type = object(element, Set.of("type", "jniAccessible", "methods", "fields"));
    String name = string(type, "type");
    assertWithMessage("twice").that(names.add(name)).isTrue();
    assertWithMessage(name).that(type.getAsJsonPrimitive("jniAccessible").isBoolean()).isTrue();
    assertWithMessage(name).that(type.get("jniAccessible").getAsBoolean()).isTrue();
    list(type, "methods").forEach(method -> add(name, method(method)));
    list(type, "fields").forEach(field -> add(name, string(object(field, Set.of("name")), "name")));
    assertSorted(list(type, "methods"), "name");
    assertSorted(list(type, "fields"), "name");
  }

  private void add(String type, String member) {
    assertWithMessage("twice").that(names.add(type + "#" + member)).isTrue();
  }

  private static String method(JsonElement element) {
    JsonObject method = object(element, Set.of("name", "parameterTypes"));
    return string(method, "name")
        + StreamSupport.stream(list(method, "parameterTypes").spliterator(), false)
            .map(ReachabilityFile::string)
            .collect(Collectors.joining(",", "(", ")"));
  }

  private static void assertSorted(JsonArray array, String key) {
    List<String> values =
        StreamSupport.stream(array.spliterator(), false)
            .map(element -> string(element.getAsJsonObject(), key))
            .toList();
    assertWithMessage(key).that(values).isInOrder(Comparator.naturalOrder());
  }

  private static JsonObject object(JsonElement element, Set<String> keys) {
    JsonObject object = element.getAsJsonObject();
    assertWithMessage(object.toString()).that(keys).containsAtLeastElementsIn(object.keySet());
    return object;
  }

  /** Empty where the key is missing, as in the schema. */
  private static JsonArray list(JsonObject object, String key) {
    return object.has(key) ? object.getAsJsonArray(key) : new JsonArray();
  }

  private static String string(JsonObject object, String key) {
    return string(object.get(key));
  }

  private static String string(JsonElement element) {
    assertWithMessage(String.valueOf(element)).that(element.isJsonPrimitive()).isTrue();
    assertWithMessage(element.toString()).that(element.getAsJsonPrimitive().isString()).isTrue();
    return element.getAsString();
  }
}
