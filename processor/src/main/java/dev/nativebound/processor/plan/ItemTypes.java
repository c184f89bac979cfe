package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import java.util.Map;

/** What Java wants of the results of a crate's items, as types of a shim. */
final class ItemTypes {
  private static final RustType OWN = new RustType.Handled(new OwnedType.OfModule());

  private final BoundType type;
  private final OwnedTypes owned;
  private final RustValues values;

  ItemTypes(BoundType type, Map<TypeName, String> rustNames, OwnedTypes owned) {
    this.type = type;
    this.owned = owned;
    this.values = new RustValues(rustNames, this::object);
  }

  /** What a method's result is to become. */
  RustType ofResult(NativeMethod method, ResultPlan result) {
    if (method.role() == Role.FACTORY) {
      return OWN;
    }
    if (isChained(type, method)) {
      return new RustType.Wrapped(RustType.Around.CHAINED, OWN);
    }
    TypeUse use = method.result();
    boolean hasObjects = use.nest().anyMatch(part -> part.type() instanceof OwnedObject);
    return hasObjects ? values.of(use) : result.rustType();
  }

  /** What a part of a value is to become. */
  RustType of(TypeUse part) {
    return values.of(part);
  }

  /** The type whose values are objects of a class. */
  RustType object(TypeName name) {
    return name.equals(type.name()) ? OWN : new RustType.Handled(owned.handled(name));
  }

  /**
   * Whether a method returns an object of its own type, which may be the one that it is called on:
   * rustc knows which.
   */
  static boolean isChained(BoundType type, NativeMethod method) {
    return type.rust().isPresent()
        && method.role().hasSelf()
        && !method.consumesSelf()
        && !method.isShared()
        && !method.result().nullable()
        && method.result().type() instanceof OwnedObject object
        && object.name().equals(type.name());
  }
}
