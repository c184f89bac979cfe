package dev.nativebound.processor.names;

import dev.nativebound.processor.model.ImportedClass;
import dev.nativebound.processor.model.ImportedMember;
import dev.nativebound.processor.model.ImportedMember.Argument;
import dev.nativebound.processor.model.ImportedMember.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The Rust names of an imported class's members, by the rule of overloaded natives; a constructor
 * is {@code new}.
 *
 * <p>What still clashes ({@code aB} and {@code a_b}, a field and a method) has a number.
 */
public final class ImportMemberNames {
  private static final Comparator<ImportedMember> BARE_FIRST =
      Comparator.comparingInt((ImportedMember member) -> member.arguments().size())
          .thenComparing(ImportedMember::descriptor);

  /** What each wrapper has. */
  private static final Set<String> TAKEN = Set.of("null", "cast_local", "imported_class");

  private final FreeNames free;

  /** The names of a class, to be asked for in a fixed order: constants, members, setters. */
  public ImportMemberNames() {
    this(TAKEN);
  }

  private ImportMemberNames(Set<String> taken) {
    free = new FreeNames(taken);
  }

  /** The name of a constant: Java's own. */
  public String constant(String javaName) {
    return free(RustIdentifier.type(javaName));
  }

  /** The name of each member, in the order of the class. */
  public List<String> members(ImportedClass type) {
    Map<String, ImportedMember> bare = new HashMap<>();
    for (ImportedMember member : type.members()) {
      bare.merge(key(member), member, (a, b) -> BARE_FIRST.compare(a, b) <= 0 ? a : b);
    }
    List<String> names = new ArrayList<>();
    for (ImportedMember member : type.members()) {
      boolean isBare = bare.get(key(member)).equals(member);
      names.add(free(RustIdentifier.member(isBare ? base(member) : base(member) + suffix(member))));
    }
    return names;
  }

  /** The name of what sets a field. */
  public String setter(String field) {
    return free(RustIdentifier.member("set_" + field));
  }

  /** The names of the parameters of a member, apart from {@code self} and {@code env}. */
  public static List<String> parameters(ImportedMember member) {
    ImportMemberNames names = new ImportMemberNames(Set.of("env"));
    return member.arguments().stream()
        .map(argument -> argument.name().isEmpty() ? word(argument) : argument.name())
        .map(RustIdentifier::member)
        .map(names::free)
        .toList();
  }

  private static String key(ImportedMember member) {
    return member.kind().isField() ? member.name() + " field" : member.name();
  }

  private static String base(ImportedMember member) {
    return member.kind() == Kind.CONSTRUCTOR ? "new" : member.name();
  }

  private static String suffix(ImportedMember member) {
    return member.arguments().stream()
        .map(argument -> "_" + word(argument))
        .collect(Collectors.joining());
  }

  private static String word(Argument argument) {
    return MethodNames.word(argument.word().replace('.', '_'));
  }

  private String free(String name) {
    return free.numbered(name, "_");
  }
}
