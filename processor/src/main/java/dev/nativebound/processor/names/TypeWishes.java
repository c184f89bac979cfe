package dev.nativebound.processor.names;

import dev.nativebound.processor.model.TypeName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Rust names that a class of Java may have: the simple one, {@code Inner}, the nested one,
 * {@code OuterInner}, and that with the package, {@code ComAcmeOuterInner}.
 */
final class TypeWishes {
  private TypeWishes() {}

  /** The names of {@code type}, the shortest first, with {@code suffix} behind each. */
  static List<String> of(TypeName type, String suffix) {
    return Stream.of(type.simpleName(), type.nestedName(), packageOf(type) + type.nestedName())
        .map(name -> RustIdentifier.type(name + suffix))
        .toList();
  }

  private static String packageOf(TypeName name) {
    return Stream.of(name.packageName().split("\\."))
        .flatMap(part -> Arrays.stream(part.split("_")))
        .filter(part -> !part.isEmpty())
        .map(TypeWishes::capitalized)
        .collect(Collectors.joining());
  }

  private static String capitalized(String word) {
    int end = word.offsetByCodePoints(0, 1);
    return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
  }
}
