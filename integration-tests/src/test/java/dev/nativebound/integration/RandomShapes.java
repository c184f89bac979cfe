package dev.nativebound.integration;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Types of values made from a seed: records, enums and sealed interfaces, and interfaces whose
 * methods return what they get, each of another type, some by way of a callback.
 */
final class RandomShapes {
  private static final int LARGE = 210;
  private static final List<String> HASHABLE =
      List.of(
          "Boolean",
          "Byte",
          "Short",
          "Character",
          "Integer",
          "Long",
          "String",
          "UUID",
          "Path",
          "Duration",
          "Instant",
          "LocalDate",
          "LocalTime",
          "LocalDateTime",
          "BigInteger",
          "BigDecimal",
          "@Unsigned Integer");
  private static final List<String> PRIMITIVES =
      List.of(
          "boolean",
          "byte",
          "short",
          "char",
          "int",
          "long",
          "float",
          "double",
          "@Unsigned int",
          "@Unsigned byte");
  private static final List<String> OTHERS =
      List.of(
          "Float",
          "Double",
          "OptionalInt",
          "OptionalLong",
          "OptionalDouble",
          "boolean[]",
          "byte[]",
          "short[]",
          "char[]",
          "int[]",
          "long[]",
          "float[]",
          "double[]");

  /** Each of so many types goes through a callback, too. */
  private static final int THROUGH_CALLBACKS = 3;

  private static final String IMPORTS =
      """
      package demo;

      import dev.nativebound.*;
      import java.math.*;
      import java.nio.file.Path;
      import java.time.*;
      import java.util.*;

      """;

  private final Random random;
  private final Map<String, String> sources = new LinkedHashMap<>();

  /** The names of types that may be a key, and of those that may not. */
  private final List<String> keys = new ArrayList<>(HASHABLE);

  private final List<String> values = new ArrayList<>(OTHERS);
  private int methods;

  RandomShapes(long seed, int types, int interfaces, int methodsEach) {
    this.random = new Random(seed);
    addLarge();
    for (int i = 0; i < types; i++) {
      switch (random.nextInt(6)) {
        case 0 -> addEnum("E" + i);
        case 1 -> addSealed("S" + i);
        case 2 -> addRecord("R" + i, keys);
        default -> addRecord("R" + i, values);
      }
    }
    for (int i = 0; i < interfaces; i++) {
      addInterface("Shapes" + i, methodsEach);
    }
  }

  /** By the path below the folder of sources. */
  Map<String, String> sources() {
    return sources;
  }

  int methods() {
    return methods;
  }

  private void add(String name, String declaration) {
    sources.put("demo/" + name + ".java", IMPORTS + declaration + "\n");
  }

  private void addEnum(String name) {
    List<String> constants = new ArrayList<>();
    for (int i = random.nextInt(1, 6); i > 0; i--) {
      constants.add((random.nextBoolean() ? "A_" : "Z_") + i);
    }
    add(name, "public enum " + name + " { " + String.join(", ", constants) + " }");
    keys.add(name);
  }

  /** What is a key is made of keys. */
  private void addRecord(String name, List<String> kind) {
    boolean key = kind == keys;
    add(name, "public record " + name + "(" + components(key, random.nextInt(7)) + ") {}");
    kind.add(name);
  }

  private String components(boolean key, int count) {
    List<String> components = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      components.add((key ? key(2) : component()) + " " + componentName(i));
    }
    return String.join(", ", components);
  }

  private String component() {
    return random.nextInt(3) == 0 ? pick(PRIMITIVES) : value(2);
  }

  private String componentName(int i) {
    return pick(List.of("a", "type", "fooBar", "x", "writer", "reader", "r", "value")) + i;
  }

  /** So many variants that one method does not write them all. */
  private void addLarge() {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < LARGE; i++) {
      body.append("  record V%d(%s) implements Large {}\n".formatted(i, components(false, i % 3)));
    }
    add("Large", "public sealed interface Large {\n" + body + "}");
    values.add("Large");
  }

  /** The last variant ends each recursion. */
  private void addSealed(String name) {
    StringBuilder body = new StringBuilder();
    int variants = random.nextInt(1, 5);
    for (int i = 0; i < variants; i++) {
      String more = components(false, random.nextInt(4));
      String self =
          i == variants - 1 ? "" : recursion(name) + " next" + (more.isEmpty() ? "" : ", ");
      body.append("  record %s%s(%s) implements %1$s {}\n".formatted(name, "V" + i, self + more));
    }
    add(name, "public sealed interface " + name + " {\n" + body + "}");
    values.add(name);
  }

  private String recursion(String name) {
    return pick(
        List.of(
            name,
            "Optional<" + name + ">",
            "List<" + name + ">",
            "Map<Integer, " + name + ">",
            "@Nullable " + name,
            name + "[]"));
  }

  private void addInterface(String name, int count) {
    StringBuilder body = new StringBuilder();
    StringBuilder callback = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String type = random.nextInt(5) == 0 ? pick(PRIMITIVES) : value(4);
      type = methods == 0 ? "List<Large>" : type;
      body.append("  %s echo%d(%1$s value);\n".formatted(type, methods++));
      if (i % THROUGH_CALLBACKS == 0) {
        callback.append("    %s back%d(%1$s value);\n".formatted(type, methods));
        body.append(
            "  %s through%d(%s%s back, %1$s value);\n".formatted(type, methods++, name, "Back"));
      }
    }
    body.append("  @NativeCallback interface " + name + "Back {\n" + callback + "  }\n");
    String instance = "  %s INSTANCE = %1$sNative.INSTANCE;\n".formatted(name);
    add(name, "@NativeBound\npublic interface " + name + " {\n" + instance + body + "}");
  }

  private String value(int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return pick(random.nextBoolean() ? keys : values);
    }
    return switch (random.nextInt(8)) {
      case 0, 1 -> "List<" + element(depth - 1) + ">";
      case 2 -> "Set<" + key(depth - 1) + ">";
      case 3 -> "@Ordered Set<" + pick(List.of("Float", "Double", "Long")) + ">";
      case 4 -> "Map<" + key(depth - 1) + ", " + element(depth - 1) + ">";
      case 5 ->
          "@Ordered Map<" + pick(List.of("Double", "String")) + ", " + element(depth - 1) + ">";
      case 6 -> "Optional<" + pick(keys) + ">";
      default -> array();
    };
  }

  /** Java has no arrays of types with arguments. */
  private String array() {
    return pick(random.nextBoolean() ? keys : values).replace("@Unsigned ", "") + "[]";
  }

  private String element(int depth) {
    return random.nextInt(4) == 0 ? "@Nullable " + nullable() : value(depth);
  }

  private String nullable() {
    return pick(keys).replace("@Unsigned ", "");
  }

  private String key(int depth) {
    return depth > 0 && random.nextInt(5) == 0 ? "List<" + key(depth - 1) + ">" : pick(keys);
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** The class that runs the round trips of all interfaces. */
  String program(int interfaces) {
    String all =
        java.util.stream.IntStream.range(0, interfaces)
            .mapToObj(i -> "Shapes" + i + ".INSTANCE")
            .collect(joining(", "));
    return IMPORTS
        + "final class ShapesMain {\n"
        + "  public static void main(String... seed) throws Exception {\n"
        + "    new RoundTrips(Long.parseLong(seed[0])).of("
        + all
        + ");\n  }\n}\n";
  }
}
