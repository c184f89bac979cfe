package dev.nativebound.processor.names;

import dev.nativebound.processor.model.TypeName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The Rust names of a library's types in {@code bindings}: what {@code @RustName} says, else the
 * first of its {@link TypeWishes} that is unique over the library.
 */
public final class TypeNames {
  /**
   * What generated Rust uses without a path or calls its own; a type of such a name would hide it.
   */
  private static final Set<String> TAKEN =
      Set.of(
          "Box",
          "Err",
          "Fn",
          "Into",
          "None",
          "Ok",
          "Option",
          "Result",
          "Send",
          "Sized",
          "Some",
          "String",
          "Sync",
          "Vec",
          "__checked",
          "__types",
          "bindings",
          "bool",
          "core",
          "f32",
          "f64",
          "i16",
          "i32",
          "i64",
          "i8",
          "nativebound",
          "std",
          "str",
          "u16",
          "u32",
          "u64",
          "u8",
          "usize");

  private TypeNames() {}

  /**
   * A type that wants a name.
   *
   * @param path the value of {@code @RustName}
   * @param name what the names are made of that follow from Java's
   * @param words what may stand behind whichever it is: those for type arguments, the shortest
   *     first
   */
  public record Claim(TypeName type, Optional<String> path, TypeName name, List<String> words) {
    /** Of a type without arguments. */
    Claim(TypeName type, Optional<String> path) {
      this(type, path, type, List.of(""));
    }

    private List<String> wishes() {
      return path.map(text -> text.substring(text.lastIndexOf(':') + 1))
          .map(last -> words.stream().map(word -> last + word).toList())
          .orElseGet(() -> TypeWishes.of(name, words));
    }
  }

  /** The name of each type. */
  public static Map<TypeName, String> of(Collection<Claim> claims) {
    Map<TypeName, List<String>> wishes = new TreeMap<>();
    claims.forEach(claim -> wishes.put(claim.type(), claim.wishes()));
    return DistinctNames.of(wishes, TypeNames::isReserved);
  }

  /** The types that share a Rust name, by that name, and those whose name is taken. */
  public static Map<String, List<TypeName>> clashes(Collection<Claim> claims) {
    Map<String, List<TypeName>> byName =
        of(claims).entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue,
                    TreeMap::new,
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    byName.entrySet().removeIf(e -> e.getValue().size() == 1 && !isReserved(e.getKey()));
    return byName;
  }

  static boolean isReserved(String name) {
    return TAKEN.contains(name);
  }
}
