package dev.nativebound.processor.plan.shims;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.plan.types.OwnedPlan;
import dev.nativebound.processor.plan.types.OwnedPlan.Keeping;

/**
 * What comes before the parameters.
 *
 * @param place by which calls enter: where the method is among those that have a {@code self}
 */
public record ReceiverPlan(Kind kind, int place) {

  /** What it is. */
  public enum Kind {
    /** The class of a static native, of no use. */
    CLASS,
    /** The object of a native whose Rust knows nothing of it. */
    UNUSED_THIS,
    /** The object, which the trait's function gets. */
    JAVA_THIS,
    /**
     * The same, which the VM unlocks by the very reference that it passed: the user's code, which
     * may delete what it gets, gets another.
     */
    SYNCHRONIZED_THIS,
    /** {@code &self}. */
    SHARED,
    /** The same, of a value that other calls have alone. */
    SHARED_IN_FRAME,
    /** {@code &mut self}. */
    EXCLUSIVE,
    /**
     * {@code self}, which is taken away where the function is called, behind all that may refuse:
     * an argument that is the same object is refused at once, and not waited for.
     */
    TAKEN
  }

  /** For an item of a crate, which knows nothing of a Java object. */
  public static ReceiverPlan ofItem(BoundType type, NativeMethod method) {
    return method.role() == Role.INSTANCE_NATIVE ? of(Kind.UNUSED_THIS) : of(type, method);
  }

  public static ReceiverPlan of(BoundType type, NativeMethod method) {
    if (method.role().hasSelf() && method.consumesSelf()) {
      return of(Kind.TAKEN);
    }
    return switch (method.role()) {
      case STATIC_NATIVE, FUNCTION, FACTORY -> of(Kind.CLASS);
      case INSTANCE_NATIVE -> of(method.isSynchronized() ? Kind.SYNCHRONIZED_THIS : Kind.JAVA_THIS);
      case CALLBACK -> throw new IllegalStateException("Rust calls it, and implements it not");
      case SHARED ->
          Keeping.of(type.natives()).isExclusive()
              ? new ReceiverPlan(Kind.SHARED_IN_FRAME, place(type, method))
              : of(Kind.SHARED);
      case EXCLUSIVE -> new ReceiverPlan(Kind.EXCLUSIVE, place(type, method));
    };
  }

  private static ReceiverPlan of(Kind kind) {
    return new ReceiverPlan(kind, -1);
  }

  private static int place(BoundType type, NativeMethod method) {
    return OwnedPlan.withSelf(type).toList().indexOf(method);
  }

  /** Whether the trait's function has a {@code self}. */
  public boolean hasSelf() {
    return switch (kind) {
      case CLASS, UNUSED_THIS, JAVA_THIS, SYNCHRONIZED_THIS -> false;
      case SHARED, SHARED_IN_FRAME, EXCLUSIVE, TAKEN -> true;
    };
  }

  /** Whether it has a {@code this}, the Java object, behind {@code env}. */
  public boolean hasJavaThis() {
    return kind == Kind.JAVA_THIS || kind == Kind.SYNCHRONIZED_THIS;
  }
}
