package dev.nativebound.integration;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The types of values of a project of hostile names, and its exceptions.
 *
 * <p>The sources say all types by qualified names, which no type of a project obscures.
 */
final class HostileValues {
  private static final String CLASS_OF_EXCEPTION =
      """
      class %1$s extends java.lang.%2$s {
        private static final long serialVersionUID = 1;
        public %1$s(java.lang.String text, java.lang.Throwable cause) { super(text, cause); }
        public %1$s(%3$s) { super("%1$s"); }
      }
      """;

  private final HostileDraw draw;

  /** By qualified names: what a parameter may be of. */
  private final List<String> values = new ArrayList<>(List.of("int", "java.lang.String"));

  private final List<String> enums = new ArrayList<>();
  private final List<String> exceptions = new ArrayList<>();

  HostileValues(HostileDraw draw) {
    this.draw = draw;
  }

  /** A type of a package. */
  String declare(String home, String name) {
    String declaration = declaration(name, home + "." + name, Set.of());
    values.add(home + "." + name);
    return "public " + declaration;
  }

  /** An exception, with a constructor for errors that name it, and one for all others. */
  String exception(String qualified) {
    exceptions.add(qualified);
    String fields =
        draw.pick(List.of("int %s", "java.lang.String %s, boolean %s", "java.lang.String %s"))
            .formatted(draw.variables(2).toArray());
    String above = draw.pick(List.of("Exception", "RuntimeException", "Error"));
    String name = qualified.substring(qualified.lastIndexOf('.') + 1);
    return CLASS_OF_EXCEPTION.formatted(name, above, fields);
  }

  /** A class that is nothing itself and has types, which have types in turn. */
  String outer(String home, String name) {
    Set<String> taken = new HashSet<>(Set.of(name.toLowerCase(Locale.ROOT)));
    String inner = draw.distinct(HostileWords.TYPES, taken);
    String qualified = home + "." + name;
    String failure = draw.distinct(HostileWords.TYPES, taken);
    Set<String> within = new HashSet<>(taken);
    return "public class %s {\n%s  public static %s  public interface %s {\n%s}\n}"
        .formatted(
            name,
            nested(qualified, HostileWords.TYPES, taken, "public static "),
            exception(qualified + "." + failure),
            inner,
            nested(qualified + "." + inner, HostileWords.TYPES, within, ""));
  }

  /** None to two types of {@code words} inside of another. */
  String nested(String qualified, List<String> words, Set<String> taken, String modifiers) {
    StringBuilder text = new StringBuilder();
    for (int i = draw.below(3); i > 0; i--) {
      String name = draw.distinct(words, taken);
      String own = qualified + "." + name;
      text.append("  ").append(modifiers).append(declaration(name, own, taken)).append('\n');
      values.add(own);
    }
    return text.toString();
  }

  private String declaration(String name, String qualified, Set<String> around) {
    return switch (draw.below(3)) {
      case 0 -> enumeration(name, qualified);
      case 1 -> "record " + name + "(" + parameters(draw.below(5)) + ") {}";
      default -> union(name, qualified, around);
    };
  }

  private String enumeration(String name, String qualified) {
    enums.add(qualified);
    String constants = String.join(", ", draw.variables(1 + draw.below(4)));
    return "enum " + name + " { " + constants + " }";
  }

  private String union(String name, String qualified, Set<String> around) {
    Set<String> taken = new HashSet<>(around);
    taken.add(name.toLowerCase(Locale.ROOT));
    StringBuilder body = new StringBuilder("sealed interface " + name + " {\n");
    for (int i = 1 + draw.below(3); i > 0; i--) {
      String variant = draw.distinct(HostileWords.TYPES, taken);
      body.append(
          "  record %s(%s) implements %s {}\n"
              .formatted(variant, parameters(draw.below(3)), qualified));
    }
    return body.append("}").toString();
  }

  /** Runs what may use types that are declared in it, and nobody else. */
  List<String> mark() {
    return List.copyOf(values);
  }

  /** Forgets the types since. */
  void reset(List<String> mark) {
    values.clear();
    values.addAll(mark);
  }

  String thrown() {
    return draw.coin() ? "" : " throws " + draw.pick(exceptions);
  }

  List<String> exceptions() {
    return exceptions;
  }

  List<String> enums() {
    return enums;
  }

  String parameters(int count) {
    return draw.variables(count).stream().map(name -> type() + " " + name).collect(joining(", "));
  }

  /** Of a value, or of several. */
  String type() {
    String type = draw.pick(values);
    return switch (draw.below(8)) {
      case 0 -> "java.util.List<" + boxed(type) + ">";
      case 1 -> "java.util.Map<java.lang.String, " + boxed(type) + ">";
      case 2 -> "java.util.Optional<" + boxed(type) + ">";
      case 3 -> type + "[]";
      default -> type;
    };
  }

  /** What an argument of a type may be. */
  String argument() {
    return boxed(draw.pick(values));
  }

  private static String boxed(String type) {
    return type.equals("int") ? "java.lang.Integer" : type;
  }
}
