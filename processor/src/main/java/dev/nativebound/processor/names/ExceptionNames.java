package dev.nativebound.processor.names;

import dev.nativebound.processor.model.ExceptionModel;
import dev.nativebound.processor.model.TypeName;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Rust names of exception classes in {@code bindings}.
 *
 * <p>They make way for the types that cross: to declare an exception renames nothing else. A name
 * is the simple one, the nested one, {@code OuterInner}, or with the package, {@code
 * ComAcmeOuterInner}: the first that no other type of the library has.
 */
public final class ExceptionNames {
  private ExceptionNames() {}

  /** The name of each class; {@code taken} are those of other types. */
  public static Map<TypeName, String> of(
      Collection<ExceptionModel> models, Collection<String> taken) {
    Map<String, Long> wanted =
        models.stream()
            .flatMap(model -> wishes(model).stream().limit(2).distinct())
            .collect(Collectors.groupingBy(wish -> wish, Collectors.counting()));
    Set<String> used = new HashSet<>(taken);
    Map<TypeName, String> names = new TreeMap<>();
    for (ExceptionModel model : models) {
      List<String> wishes = wishes(model);
      String name =
          wishes.stream()
              .filter(wish -> wanted.getOrDefault(wish, 1L) == 1 && !TypeNames.isReserved(wish))
              .filter(wish -> !used.contains(wish))
              .findFirst()
              .orElse(wishes.get(wishes.size() - 1));
      used.add(name);
      names.put(model.name(), name);
    }
    return names;
  }

  private static List<String> wishes(ExceptionModel model) {
    TypeName name = model.name();
    String nested = RustIdentifier.type(name.nestedName());
    String simple = model.rustName().orElseGet(() -> RustIdentifier.type(name.simpleName()));
    return List.of(simple, nested, RustIdentifier.type(packageOf(name) + name.nestedName()));
  }

  private static String packageOf(TypeName name) {
    return Stream.of(name.packageName().split("\\."))
        .filter(part -> !part.isEmpty())
        .flatMap(part -> Arrays.stream(part.split("_")))
        .filter(part -> !part.isEmpty())
        .map(ExceptionNames::capitalized)
        .collect(Collectors.joining());
  }

  private static String capitalized(String word) {
    int end = word.offsetByCodePoints(0, 1);
    return word.substring(0, end).toUpperCase(java.util.Locale.ROOT) + word.substring(end);
  }
}
