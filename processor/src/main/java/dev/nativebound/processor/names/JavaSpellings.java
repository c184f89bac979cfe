package dev.nativebound.processor.names;

import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.JavaMention.Place;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How each type is spelled in one generated file, so that it means what is meant: the one owner of
 * the file's imports.
 *
 * <p>A type is called from its outermost class on, which is imported; where that means something
 * else, by its qualified name; where that does not begin with a package there, from an inner class
 * on, imported or inherited. An import is not obscured by anything (JLS 7.5.1 wants canonical
 * names), but members of the class come before imports, variables before types, and types before
 * packages (JLS 6.4.1, 6.4.2).
 */
public final class JavaSpellings {
  private final JavaScope scope;
  private final Map<TypeName, String> spelled = new HashMap<>();
  private final Set<TypeName> unspeakable = new HashSet<>();

  /** What each simple name means in this file, besides members of the class. */
  private final Map<String, TypeName> meanings = new HashMap<>();

  private final SortedSet<String> imports = new TreeSet<>();
  private final Set<String> packages;

  private JavaSpellings(JavaScope scope, Set<String> packages) {
    this.scope = scope;
    this.packages = packages;
  }

  /** Those of a file with these mentions, in their order. */
  public static JavaSpellings of(JavaScope scope, List<JavaMention> mentions) {
    JavaSpellings spellings =
        new JavaSpellings(
            scope,
            mentions.stream()
                .map(mention -> mention.type().firstPackage())
                .collect(Collectors.toSet()));
    Map<TypeName, List<JavaMention>> byType =
        mentions.stream()
            .collect(
                Collectors.groupingBy(JavaMention::type, LinkedHashMap::new, Collectors.toList()));
    byType.values().stream()
        .map(Needs::of)
        .sorted(Comparator.comparingInt(spellings::turn))
        .forEach(spellings::spell);
    return spellings;
  }

  /** What all mentions of one type need together. */
  private record Needs(TypeName type, boolean isCode, boolean isHeader, boolean isCalled) {
    static Needs of(List<JavaMention> mentions) {
      return new Needs(
          mentions.get(0).type(),
          mentions.stream().anyMatch(mention -> mention.place() != Place.DOC),
          mentions.stream().anyMatch(mention -> mention.place() == Place.HEADER),
          mentions.stream().anyMatch(JavaMention::isCalled));
    }
  }

  /** Who has no other name comes first, then who needs no import; what comments say comes last. */
  private int turn(Needs needs) {
    if (!needs.isCode()) {
      return 3;
    }
    if (qualified(needs).isEmpty()) {
      return 0;
    }
    return scope.isKnown(needs.type().outermost()) ? 1 : 2;
  }

  /** How {@code type} is spelled. */
  public String of(TypeName type) {
    return spelled.get(type);
  }

  /** The canonical names of what is imported. */
  public SortedSet<String> imports() {
    return imports;
  }

  /** The types that have no spelling. */
  public Set<TypeName> unspeakable() {
    return unspeakable;
  }

  private void spell(Needs needs) {
    Optional<String> found =
        fromClass(needs, 0)
            .or(() -> qualified(needs))
            .or(() -> fromInnerClass(needs))
            .or(() -> inherited(needs));
    if (found.isEmpty()) {
      unspeakable.add(needs.type());
    }
    spelled.put(needs.type(), found.orElseGet(needs.type()::canonicalName));
  }

  /** {@code Map.Entry} from {@code Map} on. */
  private Optional<String> fromClass(Needs needs, int depth) {
    TypeName type = needs.type();
    List<String> names = type.simpleNames();
    TypeName first = new TypeName(type.packageName(), names.subList(0, depth + 1));
    if (!mayMean(first, needs)) {
      return Optional.empty();
    }
    if (meanings.put(first.simpleName(), first) == null && !scope.isKnown(first)) {
      imports.add(first.canonicalName());
    }
    return Optional.of(String.join(".", names.subList(depth, names.size())));
  }

  /** Whether the simple name of {@code type} means it, or can be made to. */
  private boolean mayMean(TypeName type, Needs needs) {
    String name = type.simpleName();
    if (type.equals(meanings.get(name))) {
      return !(needs.isCalled() && scope.variables().contains(name));
    }
    boolean isFree =
        !scope.members().containsKey(name)
            && !meanings.containsKey(name)
            && (type.equals(scope.unit()) || !name.equals(scope.unit().simpleName()))
            && !(needs.isCalled() && scope.variables().contains(name));
    return isFree && (scope.isKnown(type) || mayBeImported(type));
  }

  /** Not where the name is that of a package that another type begins with. */
  private boolean mayBeImported(TypeName type) {
    return !type.packageName().isEmpty() && !packages.contains(type.simpleName());
  }

  private Optional<String> qualified(Needs needs) {
    TypeName type = needs.type();
    String first = type.firstPackage();
    boolean isPackage =
        !first.isEmpty()
            && !scope.isType(first)
            && !(needs.isCalled() && scope.variables().contains(first));
    return isPackage ? Optional.of(type.canonicalName()) : Optional.empty();
  }

  private Optional<String> fromInnerClass(Needs needs) {
    Optional<String> found = Optional.empty();
    for (int depth = 1; found.isEmpty() && depth < needs.type().simpleNames().size(); depth++) {
      found = fromClass(needs, depth);
    }
    return found;
  }

  private Optional<String> inherited(Needs needs) {
    TypeName type = needs.type();
    List<String> names = type.simpleNames();
    for (int depth = 1; depth < names.size() && !needs.isHeader(); depth++) {
      TypeName member = new TypeName(type.packageName(), names.subList(0, depth + 1));
      String name = member.simpleName();
      boolean isHidden = needs.isCalled() && scope.variables().contains(name);
      if (scope.members().getOrDefault(name, Optional.empty()).filter(member::equals).isPresent()
          && !isHidden) {
        return Optional.of(String.join(".", names.subList(depth, names.size())));
      }
    }
    return Optional.empty();
  }
}
