package dev.nativebound.processor.plan.items;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.plan.shims.ResultPlan;
import dev.nativebound.processor.plan.types.OwnedType;
import dev.nativebound.processor.plan.types.OwnedTypes;
import dev.nativebound.processor.plan.types.RustType;
import dev.nativebound.processor.plan.types.RustValues;
import java.util.Map;

/** What Java wants of the results of a crate's items, as types of a shim. */
public final class ItemTypes {
  private static final RustType OWN = new RustType.Handled(new OwnedType.OfModule());

  private final BoundType type;
  private final OwnedTypes owned;
  private final RustValues values;

  public ItemTypes(BoundType type, Map<TypeName, String> rustNames, OwnedTypes owned) {
    this.type = type;
    this.owned = owned;
    this.values = new RustValues(rustNames, this::object);
  }

  /** What a method's result is to become. */
  RustType ofResult(NativeMethod method, ResultPlan result) {
    if (method.role() == Role.FACTORY) {
      return OWN;
    }
    if (type.isChained(method)) {
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
}
