package dev.nativebound.processor.names;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.CratePath;
import dev.nativebound.processor.model.CratePath.Kind;
import dev.nativebound.processor.model.NativeMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The items of crates that the methods of a bound type are.
 *
 * <p>A method with a path of its own has that; another one of a type with a path has in it the name
 * that the trait's function would have.
 */
public final class CrateItems {
  private CrateItems() {}

  /** That of each method, in their order; empty for one that is in the trait. */
  public static List<Optional<CrateItem>> of(BoundType type) {
    List<String> names = MethodNames.of(type.natives());
    List<Optional<CrateItem>> items = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      items.add(itemOf(type.natives().get(i), type.rust(), names.get(i)));
    }
    return items;
  }

  private static Optional<CrateItem> itemOf(
      NativeMethod method, Optional<CratePath> type, String name) {
    Optional<CratePath> own = method.rust();
    if (own.isPresent() && !own.get().isRelative()) {
      return Optional.of(item(own.get().expression(), own.get().lastName(), method, false));
    }
    String last = own.map(CratePath::lastName).orElse(name);
    String within = own.map(CratePath::expression).orElse(name);
    return type.map(path -> item(joined(path, within), last, method, path.kind() == Kind.VALUE));
  }

  private static String joined(CratePath type, String within) {
    return type.expression() + (type.kind() == Kind.VALUE ? "." : "::") + within;
  }

  private static CrateItem item(String path, String last, NativeMethod method, boolean onValue) {
    return new CrateItem(path, isConstant(last) && method.parameters().isEmpty(), onValue);
  }

  private static boolean isConstant(String name) {
    return name.chars().anyMatch(Character::isUpperCase)
        && name.chars().noneMatch(Character::isLowerCase);
  }
}
