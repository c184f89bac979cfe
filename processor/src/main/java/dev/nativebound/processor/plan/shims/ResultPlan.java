package dev.nativebound.processor.plan.shims;

import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.passage.Passage;
import dev.nativebound.processor.plan.types.ObjectClass;
import dev.nativebound.processor.plan.types.OwnedType;
import dev.nativebound.processor.plan.types.RustType;
import java.util.Optional;

/**
 * A result on both sides of a shim.
 *
 * @param rustType what the trait's function returns, without {@code Result}
 * @param nullable whether there may be none
 * @param object the owned object that is made of it
 * @param declaredClass the class that a plain object is checked against, since the VM does not
 *     check what natives return
 * @param companion the internal name of the companion, which frees a buffer
 */
public record ResultPlan(
    RustType rustType,
    Passage passage,
    boolean nullable,
    Optional<NewObject> object,
    Optional<String> declaredClass,
    String companion) {

  /**
   * How an object comes to own the value.
   *
   * @param shared whether it is an {@code Arc}, which Rust may have others of
   * @param chained whether it may be the object itself that the method was called on
   * @param cell the static that knows its class, where Rust makes the Java object
   */
  public record NewObject(
      OwnedType type, boolean shared, boolean chained, Optional<ObjectClass> cell) {

    /** One of the shim's own class. */
    static NewObject ofModule(boolean chained) {
      return new NewObject(new OwnedType.OfModule(), false, chained, Optional.empty());
    }
  }

  /** Whether the Rust value is the JNI value. */
  public boolean crossesAsIs() {
    return passage instanceof Passage.Scalar scalar
        ? !scalar.unsigned() && scalar.kind() != PrimitiveKind.BOOLEAN
        : isNothing();
  }

  /** Whether the method returns anything. */
  public boolean isNothing() {
    return passage instanceof Passage.Nothing;
  }

  /** Whether the call's environment makes the JNI value. */
  public boolean usesCall() {
    return !(isNothing() || passage instanceof Passage.Scalar || passage instanceof Passage.Index);
  }
}
