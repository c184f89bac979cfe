package dev.nativebound.integration;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Projects made from a seed whose names are those that generated code has itself: of types in the
 * same package, nested and inherited, of fields, parameters, components, constants and packages.
 *
 * <p>The sources say all types by qualified names, which no type of a project obscures.
 */
final class HostileNames {
  /** What Java's half says and Rust's half says. */
  private static final List<String> TYPES =
      List.of(
          "String",
          "Object",
          "Override",
          "Deprecated",
          "SuppressWarnings",
          "System",
          "Enum",
          "Long",
          "Reference",
          "Map",
          "Entry",
          "Set",
          "Optional",
          "Collections",
          "ByteBuffer",
          "Contract",
          "NativeLibrary",
          "OwnedHandle",
          "Held",
          "WireReader",
          "WireWriter",
          "WireBuffers",
          "WireEnum",
          "WireCollections",
          "LiveCallbacks",
          "BusyWait",
          "Option",
          "Vec",
          "Result",
          "Some",
          "None",
          "Ok",
          "Err",
          "Box",
          "Sized",
          "Send",
          "Fn",
          "Into",
          "Here",
          "Owned",
          "Quiet",
          "Item",
          "Call",
          "Wire",
          "Clone",
          "Debug",
          "Self",
          "Default",
          "INSTANCE",
          "str",
          "usize",
          "u8",
          "value",
          "in",
          "crate",
          "std",
          "core",
          "bindings",
          "nativebound",
          "T");

  /** What is a variable in either half. */
  private static final List<String> VARIABLES =
      List.of(
          "java",
          "dev",
          "demo",
          "in",
          "out",
          "message",
          "result",
          "value",
          "e",
          "name",
          "address",
          "handle",
          "held",
          "target",
          "busy",
          "env",
          "self",
          "crate",
          "std",
          "core",
          "fn",
          "type",
          "bindings",
          "nativebound",
          "this$0",
          "CONTRACT",
          "Reference",
          "WireWriter",
          "OwnedHandle",
          "WireBuffers",
          "Optional",
          "System",
          "Some",
          "Ok",
          "None",
          "r",
          "_class");

  private static final List<String> PACKAGES =
      List.of("demo", "demo.inner", "handle.held", "CONTRACT.value");

  private final Random random;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final List<String> values = new ArrayList<>(List.of("int", "java.lang.String"));
  private final List<String> exceptions = new ArrayList<>();
  private final List<String> generated = new ArrayList<>();
  private int members;

  /** Makes so many types of values a package, and so many bound ones. */
  HostileNames(long seed, int types, int bound) {
    random = new Random(seed);
    for (String home : PACKAGES) {
      Set<String> taken = new HashSet<>();
      for (int i = 0; i < types; i++) {
        value(home, distinct(TYPES, taken));
      }
      exception(home, distinct(TYPES, taken));
      for (int i = 0; i < bound; i++) {
        bound(home, distinct(TYPES, taken), distinct(TYPES, taken));
      }
    }
  }

  /** By the path below the folder of sources. */
  Map<String, String> sources() {
    return sources;
  }

  /** The binary names of the generated classes. */
  List<String> generated() {
    return generated;
  }

  private void add(String home, String name, String declaration) {
    String path = home.replace('.', '/') + "/" + name + ".java";
    sources.put(path, "package " + home + ";\n\n" + declaration + "\n");
  }

  private void value(String home, String name) {
    String qualified = home + "." + name;
    add(home, name, "public " + valueType(name, qualified, name));
    values.add(qualified);
  }

  private String valueType(String name, String qualified, String outer) {
    return switch (random.nextInt(3)) {
      case 0 -> "enum " + name + " { " + String.join(", ", variables(1 + random.nextInt(4))) + " }";
      case 1 -> "record " + name + "(" + parameters(random.nextInt(5)) + ") {}";
      default -> union(name, qualified, outer);
    };
  }

  private String union(String name, String qualified, String outer) {
    Set<String> taken = new HashSet<>(List.of(name.toLowerCase(Locale.ROOT)));
    taken.add(outer.toLowerCase(Locale.ROOT));
    StringBuilder body = new StringBuilder("sealed interface " + name + " {\n");
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      String variant = distinct(TYPES, taken);
      String fields = parameters(random.nextInt(3));
      body.append("  record %s(%s) implements %s {}\n".formatted(variant, fields, qualified));
    }
    return body.append("}").toString();
  }

  private void exception(String home, String name) {
    add(
        home,
        name,
        "public class %s extends java.lang.Exception {\n  private static final long serialVersionUID = 1;\n"
                .formatted(name)
            + "  public %s(java.lang.String text, java.lang.Throwable cause) { super(text, cause); }\n}"
                .formatted(name));
    exceptions.add(home + "." + name);
  }

  /** What it inherits is in a type of its own; so is the callback that it takes. */
  private void bound(String home, String name, String above) {
    String qualified = home + "." + name;
    generated.add(qualified + "Native");
    boolean ofVariables = random.nextBoolean();
    List<String> nested = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    taken.add(name.toLowerCase(Locale.ROOT));
    taken.add(above.toLowerCase(Locale.ROOT));
    add(
        home,
        above,
        "public interface %s {\n%s%s}"
            .formatted(above, constants(ofVariables), nested(home + "." + above, taken, nested)));
    String own = constants(ofVariables) + nested(qualified, taken, nested);
    List<String> before = List.copyOf(values);
    values.addAll(nested);
    boolean isOwned = random.nextBoolean();
    add(
        home,
        name,
        "@dev.nativebound.NativeBound\npublic interface %s extends %s.%s%s {\n%s%s%s%s}"
            .formatted(
                name,
                home,
                above,
                isOwned ? ", java.lang.AutoCloseable" : "",
                isOwned ? factory(name, qualified) : "",
                own,
                callback(taken, qualified),
                methods(isOwned ? qualified : "")));
    values.clear();
    values.addAll(before);
  }

  private String factory(String name, String qualified) {
    return """
      @dev.nativebound.NativeBound
      static %1$s open(int java, java.lang.String dev) { return %2$sNative.open(java, dev); }
      @java.lang.Override
      void close();
    """
        .formatted(qualified, name);
  }

  /** Either those that come before packages, or those that come before types. */
  private String constants(boolean ofVariables) {
    List<String> names =
        ofVariables
            ? List.of("java", "dev", "demo", "handle", "CONTRACT")
            : List.of("WireWriter", "OwnedHandle", "Reference", "Optional", "INSTANCE");
    return names.stream()
        .filter(name -> random.nextBoolean())
        .map(name -> "  int " + name + " = 1;\n")
        .collect(joining());
  }

  private String nested(String qualified, Set<String> taken, List<String> all) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(3); i > 0; i--) {
      String name = distinct(TYPES.subList(TYPES.indexOf("Option"), TYPES.size()), taken);
      String own = qualified + "." + name;
      text.append("  ")
          .append(valueType(name, own, qualified.substring(qualified.lastIndexOf('.') + 1)))
          .append('\n');
      all.add(own);
    }
    return text.toString();
  }

  private String callback(Set<String> taken, String qualified) {
    String name = distinct(TYPES.subList(TYPES.indexOf("Option"), TYPES.size()), taken);
    return "  @dev.nativebound.NativeCallback interface %s { %s call(%s)%s; }\n  void with%d(%s.%1$s %s, int x);\n"
        .formatted(
            name,
            type(),
            parameters(1 + random.nextInt(3)),
            thrown(),
            members++,
            qualified,
            pick(VARIABLES));
  }

  private String methods(String self) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      List<String> names = variables(2 + random.nextInt(3));
      List<String> parameters = new ArrayList<>();
      for (String name : names) {
        boolean isSelf = !self.isEmpty() && random.nextInt(4) == 0;
        parameters.add((isSelf ? self : type()) + " " + name);
      }
      text.append(
          "  %s m%d(%s)%s;\n"
              .formatted(type(), members++, String.join(", ", parameters), thrown()));
    }
    return text.toString();
  }

  private String thrown() {
    boolean throwsNothing = exceptions.isEmpty() || random.nextBoolean();
    return throwsNothing ? "" : " throws " + pick(exceptions);
  }

  private String parameters(int count) {
    return variables(count).stream().map(name -> type() + " " + name).collect(joining(", "));
  }

  private String type() {
    String type = pick(values);
    String boxed = type.equals("int") ? "java.lang.Integer" : type;
    return switch (random.nextInt(8)) {
      case 0 -> "java.util.List<" + boxed + ">";
      case 1 -> "java.util.Map<java.lang.String, " + boxed + ">";
      case 2 -> "java.util.Optional<" + boxed + ">";
      case 3 -> type + "[]";
      default -> type;
    };
  }

  private List<String> variables(int count) {
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(distinct(VARIABLES, taken));
    }
    return names;
  }

  /** One that differs from those in more than the case of its letters: file systems may not. */
  private String distinct(List<String> from, Set<String> taken) {
    String name = pick(from);
    return taken.add(name.toLowerCase(Locale.ROOT)) ? name : distinct(from, taken);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** A program that loads each generated class, which compares its contract. */
  String program() {
    String names = generated.stream().map(name -> "\"" + name + "\"").collect(joining(", "));
    return """
    public final class LoadAll {
      public static void main(String[] arguments) throws Exception {
        for (String name : new String[] {%s}) {
          Class.forName(name);
          System.out.println(name);
        }
      }
    }
    """
        .formatted(names);
  }
}
