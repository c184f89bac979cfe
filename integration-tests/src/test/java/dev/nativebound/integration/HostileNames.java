package dev.nativebound.integration;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Projects made from a seed whose names are those that generated code has itself: of types in the
 * same package, nested and inherited, of type variables, fields, methods, parameters, components,
 * constants, exceptions, imported classes, packages, and of crates and their items.
 */
final class HostileNames {
  private final HostileDraw draw;
  private final HostileValues values;
  private final HostileItems items;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final List<String> generated = new ArrayList<>();
  private int members;

  /** Makes so many types of values a package, and so many bound ones. */
  HostileNames(long seed, int types, int bound) {
    draw = new HostileDraw(seed);
    values = new HostileValues(draw);
    items = new HostileItems(draw);
    for (String home : HostileWords.PACKAGES) {
      fill(home, types, bound);
    }
  }

  private void fill(String home, int types, int bound) {
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < types; i++) {
      String name = draw.distinct(HostileWords.TYPES, taken);
      add(home, name, values.declare(home, name));
    }
    String exception = draw.distinct(HostileWords.TYPES, taken);
    add(home, exception, "public " + values.exception(home + "." + exception));
    String outer = draw.distinct(HostileWords.TYPES, taken);
    add(home, outer, values.outer(home, outer));
    for (int i = 0; i < bound; i++) {
      String name = draw.distinct(HostileWords.TYPES, taken);
      generated.add(home + "." + name + "Native");
      bound(home, name, draw.distinct(HostileWords.TYPES, taken));
    }
    direct(home, draw.distinct(HostileWords.TYPES, taken));
    String ofCrate = draw.distinct(HostileWords.TYPES, taken);
    generated.add(home + "." + ofCrate + "Native");
    add(home, ofCrate, items.declare(home, ofCrate));
  }

  /** By the path below the folder of sources. */
  Map<String, String> sources() {
    return sources;
  }

  /** The binary names of the generated classes. */
  List<String> generated() {
    return generated;
  }

  /** The crates that the project's items are in, by their files' paths from its root. */
  Map<String, String> crates() {
    return items.crates();
  }

  private void add(String home, String name, String declaration) {
    String path = home.replace('.', '/') + "/" + name + ".java";
    sources.put(path, "package " + home + ";\n\n" + declaration + "\n");
  }

  /** What it inherits is in a type of its own; so are the callbacks that it takes. */
  private void bound(String home, String name, String above) {
    boolean isClass = draw.coin();
    Scope scope = new Scope(home + "." + name, home + "." + above, isClass, draw.coin());
    scope.taken.add(name.toLowerCase(Locale.ROOT));
    scope.taken.add(above.toLowerCase(Locale.ROOT));
    List<String> before = values.mark();
    List<String> variables = List.of(draw.distinct(HostileWords.TYPES, scope.taken), "V");
    add(home, above, above(scope, above, variables));
    String own = fields(scope) + nested(scope, scope.qualified);
    boolean isOwned = draw.coin();
    String head = "@dev.nativebound.NativeBound\n";
    String shape = isClass ? "public abstract class " : "public interface ";
    String inherits =
        "%s %s<%s, %s>%s"
            .formatted(
                "extends",
                scope.above,
                values.argument(),
                values.argument(),
                isOwned ? (isClass ? " implements " : ", ") + "java.lang.AutoCloseable" : "");
    String body =
        (isOwned ? factory(scope, name) : "")
            + own
            + callback(scope)
            + genericCallback(scope)
            + methods(scope, isOwned);
    add(home, name, head + shape + name + " " + inherits + " {\n" + body + "}");
    values.reset(before);
  }

  /** One bound type: what is in it, and how its members are declared. */
  private static final class Scope {
    final String qualified;
    final String above;
    final String method;
    final String constant;
    final String type;

    /** Whether fields are called as packages are, or as types: both leave no name at all. */
    final boolean hidesPackages;

    final Set<String> taken = new HashSet<>();

    Scope(String qualified, String above, boolean isClass, boolean hidesPackages) {
      this.qualified = qualified;
      this.above = above;
      this.hidesPackages = hidesPackages;
      method = isClass ? "  public abstract " : "  ";
      constant = isClass ? "  protected static final int " : "  int ";
      type = isClass ? "public static " : "";
    }

    boolean isClass() {
      return !type.isEmpty();
    }

    List<String> words() {
      return hidesPackages ? HostileWords.OF_RUST : HostileWords.TYPES;
    }
  }

  private String above(Scope scope, String name, List<String> variables) {
    String first = variables.get(0);
    String inherited =
        scope.isClass()
            ? draw.some(HostileWords.INHERITED).stream()
                .map(method -> "  " + method + "\n")
                .collect(joining())
            : "";
    String shape = scope.isClass() ? "abstract class " : "interface ";
    return "public %s%s<%s, V> {\n%s%s%s%s%s m%d(java.util.List<%s> %s, V x);\n}"
        .formatted(
            shape,
            name,
            first,
            fields(scope),
            inherited,
            nested(scope, scope.above),
            scope.method,
            first,
            members++,
            first,
            draw.pick(HostileWords.VARIABLES));
  }

  private String nested(Scope scope, String qualified) {
    return values.nested(qualified, scope.words(), scope.taken, scope.type);
  }

  private String fields(Scope scope) {
    List<String> names =
        scope.hidesPackages
            ? List.of("java", "dev", "demo", "handle", "CONTRACT")
            : HostileWords.CALLED;
    return draw.some(names).stream()
        .map(name -> scope.constant + name + " = 1;\n")
        .collect(joining());
  }

  private String factory(Scope scope, String name) {
    return """
      @dev.nativebound.NativeBound
      %3$sstatic %1$s open(int java, java.lang.String dev) { return %2$sNative.open(java, dev); }
      @java.lang.Override
    %4$svoid close();
    """
        .formatted(scope.qualified, name, scope.isClass() ? "public " : "", scope.method);
  }

  private String callback(Scope scope) {
    String name = draw.distinct(scope.words(), scope.taken);
    return "  @dev.nativebound.NativeCallback interface %s { %s call(%s)%s; }\n%svoid m%d(%s.%1$s %s, int x);\n"
        .formatted(
            name,
            values.type(),
            values.parameters(1 + draw.below(3)),
            values.thrown(),
            scope.method,
            members++,
            scope.qualified,
            draw.pick(HostileWords.VARIABLES));
  }

  private String genericCallback(Scope scope) {
    String name = draw.distinct(scope.words(), scope.taken);
    String variable = draw.distinct(HostileWords.TYPES, new HashSet<>(scope.taken));
    List<String> names = draw.variables(4);
    String of = scope.qualified + "." + name;
    return "  @dev.nativebound.NativeCallback interface %s<%s> { %s call(%s %s, java.util.List<%s> %s); }\n"
            .formatted(name, variable, variable, variable, names.get(0), variable, names.get(1))
        + "%svoid m%d(%s<%s> %s, java.util.Optional<%s<%s>> %s);\n"
            .formatted(
                scope.method,
                members++,
                of,
                values.argument(),
                names.get(2),
                of,
                values.argument(),
                names.get(3));
  }

  private String methods(Scope scope, boolean isOwned) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      List<String> parameters = new ArrayList<>();
      for (String name : draw.variables(2 + draw.below(3))) {
        boolean isSelf = isOwned && draw.below(3) == 0;
        parameters.add((isSelf ? self(scope.qualified) : values.type()) + " " + name);
      }
      String result = isOwned && draw.below(4) == 0 ? objects(scope.qualified) : values.type();
      text.append(
          "%s%s m%d(%s)%s;\n"
              .formatted(
                  scope.method, result, members++, String.join(", ", parameters), values.thrown()));
    }
    return text.toString();
  }

  private String self(String qualified) {
    String given = draw.below(3) == 0 ? "@dev.nativebound.Consumes " : "";
    return given + objects(qualified);
  }

  private String objects(String qualified) {
    return draw.pick(List.of("%s", "java.util.List<%s>", "%s[]")).formatted(qualified);
  }

  /** A class with natives of its own, that imports what it throws. */
  private void direct(String home, String name) {
    generated.add(home + "." + name + "Native");
    StringBuilder text = new StringBuilder("@dev.nativebound.NativeBound\n");
    text.append(
        "@dev.nativebound.NativeImport({%s})\n"
            .formatted(values.exceptions().stream().map(e -> e + ".class").collect(joining(", "))));
    text.append(
        "public final class %s {\n  static { %s.%1$sNative.load(); }\n".formatted(name, home));
    List<String> types = new ArrayList<>(values.enums());
    types.addAll(List.of("int", "java.lang.String", "byte[]", "java.lang.String[]"));
    for (int i = 0; i < 3; i++) {
      String parameters =
          draw.variables(3).stream()
              .map(variable -> draw.pick(types) + " " + variable)
              .collect(joining(", "));
      text.append(
          "  static native %s m%d(%s)%s;\n"
              .formatted(draw.pick(types), members++, parameters, values.thrown()));
    }
    add(home, name, text.append("}").toString());
  }

  /** A program that loads each generated class, which compares its contract. */
  String program() {
    String names = generated.stream().map(name -> "\"" + name + "\"").collect(joining(", "));
    return """
    public final class LoadAll {
      public static void main(String[] arguments) throws Exception {
        for (String name : new String[] {%s}) {
          Class.forName(name.replaceAll("Native$", ""));
          Class.forName(name);
          System.out.println(name);
        }
      }
    }
    """
        .formatted(names);
  }
}
