package dev.nativebound.processor.names;

import dev.nativebound.processor.model.TypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * The Rust names that a class of Java may have: the simple one, {@code Inner}, the nested one,
 * {@code OuterInner}, and that with the package, {@code ComAcmeOuterInner}.
 */
final class TypeWishes {
  private TypeWishes() {}

  /** The names of {@code type}, the shortest first. */
  static List<String> of(TypeName type) {
    return of(type, List.of(""));
  }

  /**
   * The names of {@code type} with the words for its arguments behind them: longer words come
   * before the package.
   *
   * @param words the shortest first
   */
  static List<String> of(TypeName type, List<String> words) {
    List<String> wishes = new ArrayList<>();
    words.forEach(suffix -> wishes.add(type.simpleName() + suffix));
    words.forEach(suffix -> wishes.add(type.nestedName() + suffix));
    words.forEach(suffix -> wishes.add(type.packagedName() + suffix));
    return wishes.stream().map(RustIdentifier::type).toList();
  }
}
