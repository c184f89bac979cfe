package dev.nativebound.processor.names;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.Surroundings;
import dev.nativebound.processor.model.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What names mean in a companion (JLS 6.3, 6.4).
 *
 * @param unit the class
 * @param members the types that it inherits by their simple names; empty where nothing may be
 *     called so
 * @param variables the names of its fields, and of those variables in its methods that are not
 *     named after the user's
 * @param neighbours the types of its package, among the names that matter
 * @param ofLanguage those of {@code java.lang}, likewise
 */
public record JavaScope(
    TypeName unit,
    Map<String, Optional<TypeName>> members,
    Set<String> variables,
    Set<String> neighbours,
    Set<String> ofLanguage) {

  private static final Set<String> OWN_VARIABLES =
      Set.of(
          "CONTRACT",
          "INSTANCE",
          "address",
          "buffer",
          "busy",
          "e",
          "handle",
          "held",
          "in",
          "message",
          "object",
          "ours",
          "out",
          "owner",
          "path",
          "result",
          "target",
          "value");

  /** That of the class that implements {@code type}, or of the one beside it. */
  public static JavaScope of(BoundType type) {
    return type.form().isGenerated() ? inheriting(type) : beside(type);
  }

  /** That of a class that extends nothing of the user's. */
  public static JavaScope beside(BoundType type) {
    Surroundings around = type.surroundings();
    return new JavaScope(
        type.name().companion(), Map.of(), OWN_VARIABLES, around.neighbours(), around.ofLanguage());
  }

  private static JavaScope inheriting(BoundType type) {
    Surroundings around = type.surroundings();
    Set<String> variables = new TreeSet<>(OWN_VARIABLES);
    variables.addAll(around.memberFields());
    return new JavaScope(
        type.name().companion(),
        around.memberTypes(),
        variables,
        around.neighbours(),
        around.ofLanguage());
  }

  /** Whether {@code name} is that of a type, where a package might be meant. */
  boolean isType(String name) {
    return members.containsKey(name)
        || neighbours.contains(name)
        || ofLanguage.contains(name)
        || name.equals(unit.simpleName());
  }

  /** Whether a type of the file's package or of {@code java.lang} is known without an import. */
  boolean isKnown(TypeName type) {
    return type.simpleNames().size() == 1
        && (type.packageName().equals(unit.packageName())
            || (type.packageName().equals("java.lang") && !neighbours.contains(type.simpleName())));
  }

  /** What the names are there by which {@code type} might begin, for messages. */
  public String meanings(TypeName type) {
    return type.words().stream()
        .flatMap(
            word -> meaning(word, type.outermost()).map(is -> "'" + word + "' is " + is).stream())
        .collect(Collectors.joining(" and "));
  }

  private Optional<String> meaning(String name, TypeName meant) {
    if (members.containsKey(name)) {
      return Optional.of(members.get(name).map(TypeName::canonicalName).orElse("another type"));
    }
    return Stream.of(unit.packageName(), "java.lang")
        .filter(home -> isTypeOf(home, name))
        .map(home -> new TypeName(home, List.of(name)))
        .filter(type -> !type.equals(meant))
        .map(TypeName::canonicalName)
        .findFirst()
        .or(() -> Optional.of("a field").filter(field -> variables.contains(name)));
  }

  private boolean isTypeOf(String home, String name) {
    return home.equals(unit.packageName())
        ? name.equals(unit.simpleName()) || neighbours.contains(name)
        : ofLanguage.contains(name);
  }
}
