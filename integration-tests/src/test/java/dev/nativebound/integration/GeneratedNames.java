package dev.nativebound.integration;

import static java.util.stream.Collectors.joining;

import dev.nativebound.processor.names.RustIdentifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Classes with natives of difficult names, made from a seed.
 *
 * <p>Each native returns a number of its own. What is refused, two of one Rust name, is not made.
 */
final class GeneratedNames {
  /** What names are put together from: letters of each length in UTF-16 and UTF-8, and signs. */
  private static final List<String> PIECES =
      List.of(
          "a",
          "B",
          "x",
          "Get",
          "URL",
          "0",
          "1",
          "9",
          "_",
          "__",
          "_1",
          "_2",
          "_3",
          "_00024",
          "$",
          "$$",
          "u00e9",
          "é",
          "ß",
          "Ö",
          "ñ",
          "e\u0301",
          "名",
          "前",
          "ж",
          "Ж",
          "λ",
          "İ",
          "ǅ",
          "ª",
          "€",
          "‿",
          "\ud835\udd35",
          "\ud835\udcb3",
          "\ud801\udc00",
          "\ud801\udc28",
          "\ud840\udc00");

  /** Words of Rust, of all editions, that are names in Java, and names that generated code has. */
  private static final List<String> WORDS =
      List.of(
          "as",
          "async",
          "auto",
          "await",
          "become",
          "box",
          "crate",
          "dyn",
          "extern",
          "fn",
          "gen",
          "impl",
          "in",
          "let",
          "loop",
          "macro",
          "macro_rules",
          "match",
          "mod",
          "move",
          "mut",
          "override",
          "priv",
          "pub",
          "raw",
          "ref",
          "safe",
          "self",
          "Self",
          "struct",
          "trait",
          "type",
          "typeof",
          "union",
          "unsafe",
          "unsized",
          "use",
          "virtual",
          "where",
          "env",
          "jni",
          "_class",
          "mutable",
          "shared",
          "bindings",
          "nativebound",
          "std",
          "core",
          "Some",
          "None",
          "Ok",
          "Err",
          "main",
          "lib",
          "build",
          "_1abc",
          "_0",
          "_00",
          "drop",
          "todo",
          "contract",
          "constants",
          "free");

  private static final List<String> PACKAGES =
      List.of("", "p", "a_b", "a._b", "ä.名", "_1", "$", "Self.crate", "\ud835\udd35._x", "p.type$");

  /** A parameter's type, as the source has it, and an argument. */
  private record Kind(String type, String argument) {
    /** As messages spell it: with simple names. */
    String simple() {
      boolean asObject = type.startsWith("@");
      String bare = type.substring(type.lastIndexOf('.') + 1);
      return asObject && !bare.startsWith("AsObject")
          ? "@AsObject " + bare
          : bare.replace("AsObject", "@AsObject");
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind("boolean", "true"),
          new Kind("byte", "(byte) 1"),
          new Kind("char", "'x'"),
          new Kind("short", "(short) 1"),
          new Kind("int", "1"),
          new Kind("long", "1L"),
          new Kind("float", "1f"),
          new Kind("double", "1d"),
          new Kind("Integer", "Integer.valueOf(1)"),
          new Kind("String", "\"text\""),
          new Kind("Object", "(Object) \"object\""),
          new Kind("int[]", "new int[0]"),
          new Kind("char[]", "new char[0]"),
          new Kind("String[]", "new String[0]"),
          new Kind("byte[][]", "new byte[0][]"),
          new Kind("java.nio.ByteBuffer", "java.nio.ByteBuffer.allocateDirect(1)"),
          new Kind("@dev.nativebound.AsObject long[][][]", "new long[0][][]"),
          new Kind(
              "@dev.nativebound.AsObject java.util.Map<String, int[]>",
              "new java.util.HashMap<>()"));

  private final Random random;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final StringBuilder calls = new StringBuilder();
  private final Set<String> rustTypes = new HashSet<>();
  private int renamed;
  private final List<Kind> classes = new ArrayList<>();

  /** Makes {@code count} natives or some more. */
  GeneratedNames(long seed, int count) {
    random = new Random(seed);
    while (numbers.size() < count) {
      for (String packageName : PACKAGES) {
        topLevel(packageName);
      }
    }
  }

  /** The sources, by their paths. */
  Map<String, String> sources() {
    return sources;
  }

  /** The number of each native, by its class and its signature. */
  Map<String, Integer> numbers() {
    return numbers;
  }

  /** A program that calls each native and prints those that answer with another number. */
  String program() {
    return """
    public final class Calls {
      private static int count;

      private static void check(int expected, java.util.function.LongSupplier call) {
        count++;
        long actual = call.getAsLong();
        if (actual != expected) {
          System.out.println("expected " + expected + ", got " + actual);
        }
      }

      public static void main(String[] arguments) {
    %s    System.out.println(count + " calls");
      }
    }
    """
        .formatted(calls);
  }

  private void topLevel(String packageName) {
    String name = className();
    String path = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    if (sources.keySet().stream().anyMatch((path + name + ".java")::equalsIgnoreCase)) {
      return;
    }
    StringBuilder text = new StringBuilder();
    if (!packageName.isEmpty()) {
      text.append("package ").append(packageName).append(";\n\n");
    }
    type(packageName, List.of(name), "public ", text);
    sources.put(path + name + ".java", text.toString());
  }

  /** No name that a package begins with: the class would hide it. */
  private String className() {
    String name = identifier();
    boolean hides = PACKAGES.stream().anyMatch(p -> (p + ".").startsWith(name + "."));
    return hides ? "T" + name : name;
  }

  private void type(String packageName, List<String> names, String modifiers, StringBuilder text) {
    String canonical = (packageName.isEmpty() ? "" : packageName + ".") + String.join(".", names);
    String simple = names.get(names.size() - 1);
    text.append("@dev.nativebound.NativeBound\n").append(rustName(simple));
    text.append(modifiers).append("class ").append(simple).append(" {\n");
    text.append("static { ").append(String.join("_", names)).append("Native.load(); }\n");
    natives(canonical, text);
    if (!packageName.isEmpty()) { // else no other package could name it
      classes.add(new Kind(canonical, "new " + canonical + "()"));
    }
    if (names.size() < 3 && random.nextInt(3) > 0) {
      String inner = className();
      if (names.stream().noneMatch(inner::equalsIgnoreCase)) {
        List<String> nested = new ArrayList<>(names);
        nested.add(inner);
        type(packageName, nested, "public static ", text);
      }
    }
    text.append("}\n");
  }

  /** Sometimes none; always one when the simple name is another's, or may be taken by Rust. */
  private String rustName(String simple) {
    String own = RustIdentifier.type(simple);
    boolean free = rustTypes.add(own.toLowerCase(Locale.ROOT)) && !WORDS.contains(simple);
    return free && random.nextInt(4) > 0
        ? ""
        : "@dev.nativebound.RustName(\"Type" + ++renamed + "\")\n";
  }

  private void natives(String canonical, StringBuilder text) {
    Set<String> members = new HashSet<>();
    for (int i = 0; i < 4; i++) {
      String name = identifier();
      if (!members.add(RustIdentifier.member(name))) {
        continue;
      }
      Set<String> signatures = new HashSet<>();
      for (int overloads = 1 + random.nextInt(3) * random.nextInt(2); overloads > 0; overloads--) {
        List<Kind> parameters = parameters();
        String suffix = parameters.stream().map(Kind::simple).collect(joining("_"));
        if (signatures.add(suffix)) {
          method(canonical, name, parameters, text);
        }
      }
    }
  }

  private void method(String canonical, String name, List<Kind> parameters, StringBuilder text) {
    boolean isStatic = random.nextBoolean();
    String head = (isStatic ? "static native long " : "native long ") + name + "(";
    List<String> names = distinctNames(parameters.size());
    List<String> declared = new ArrayList<>();
    List<String> simple = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      declared.add(parameters.get(i).type() + " " + names.get(i));
      simple.add(parameters.get(i).simple() + " " + names.get(i));
    }
    text.append("public ").append(head).append(String.join(", ", declared)).append(");\n");
    int number = 1000 + numbers.size();
    numbers.put(canonical + " " + head + String.join(", ", simple) + ")", number);
    String receiver = isStatic ? canonical : "new " + canonical + "()";
    String arguments = parameters.stream().map(Kind::argument).collect(joining(", "));
    calls.append("    check(%d, () -> %s.%s(%s));\n".formatted(number, receiver, name, arguments));
  }

  private List<Kind> parameters() {
    List<Kind> parameters = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      boolean ofOwnClass = !classes.isEmpty() && random.nextInt(5) == 0;
      parameters.add(pick(ofOwnClass ? classes : KINDS));
    }
    return parameters;
  }

  private List<String> distinctNames(int count) {
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < count) {
      names.add(identifier());
    }
    return List.copyOf(names);
  }

  private String identifier() {
    if (random.nextInt(3) == 0) {
      return pick(WORDS);
    }
    StringBuilder name = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      name.append(pick(PIECES));
    }
    return SourceVersion.isName(name) ? name.toString() : identifier();
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
