package dev.nativebound.processor.plan.shims;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.passage.Passage;
import dev.nativebound.processor.plan.shims.ResultPlan.NewObject;
import dev.nativebound.processor.plan.types.ObjectClass;
import dev.nativebound.processor.plan.types.OwnedTypes;
import dev.nativebound.processor.plan.types.RustType;
import java.util.Map;
import java.util.Optional;

/** Plans what a native returns. */
public final class ResultPlanner {
  private static final String CELL = "OBJECT_CLASS";

  private final Map<TypeName, String> rustNames;
  private final OwnedTypes owned;

  public ResultPlanner(Map<TypeName, String> rustNames, OwnedTypes owned) {
    this.rustNames = rustNames;
    this.owned = owned;
  }

  /**
   * The plan of a method's result.
   *
   * @param isItem whether it is an item of a crate that makes it
   */
  public ResultPlan plan(BoundType type, NativeMethod method, Passage passage, boolean isItem) {
    boolean chained = isItem && type.isChained(method);
    boolean isOwn = chained || method.role() == Role.FACTORY;
    return new ResultPlan(
        isOwn
            ? RustType.Plain.SELF
            : ResultTypes.of(method.result(), method.isShared(), passage, rustNames, owned),
        passage,
        !isOwn && method.result().nullable(),
        isOwn ? Optional.of(NewObject.ofModule(chained)) : object(method, passage),
        declaredClass(method, passage),
        type.name().companion().internalName());
  }

  private Optional<NewObject> object(NativeMethod method, Passage passage) {
    if (passage instanceof Passage.Handle handle) {
      return Optional.of(object(method, handle.type(), Optional.empty()));
    }
    return passage instanceof Passage.Owner owner
        ? Optional.of(
            object(method, owner.type(), Optional.of(owned.objectClass(CELL, owner.type()))))
        : Optional.empty();
  }

  private NewObject object(NativeMethod method, TypeName type, Optional<ObjectClass> cell) {
    return new NewObject(owned.handled(type), method.isShared(), false, cell);
  }

  /** {@code Object} is what every object is. */
  private static Optional<String> declaredClass(NativeMethod method, Passage passage) {
    return passage instanceof Passage.Opaque
        ? Optional.of(internalName(method.result().descriptor()))
            .filter(name -> !name.equals("java/lang/Object"))
        : Optional.empty();
  }

  /** What {@code FindClass} takes: a class's internal name, or an array's descriptor. */
  private static String internalName(String descriptor) {
    return descriptor.startsWith("L")
        ? descriptor.substring(1, descriptor.length() - 1)
        : descriptor;
  }
}
