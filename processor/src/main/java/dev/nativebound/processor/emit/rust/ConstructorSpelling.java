package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.model.ThrownType;
import dev.nativebound.processor.plan.ExceptionPlan;

/** What the runtime calls the constructor by which an error becomes an exception. */
final class ConstructorSpelling {
  private ConstructorSpelling() {}

  static String of(ExceptionPlan exception) {
    return "Constructor::" + name(exception);
  }

  /** Its name alone. */
  static String name(ExceptionPlan exception) {
    return exception.constructor().map(ConstructorSpelling::of).orElse("Fields");
  }

  private static String of(ThrownType.Constructor constructor) {
    return switch (constructor) {
      case MESSAGE_CAUSE -> "MessageCause";
      case MESSAGE -> "Message";
      case NOTHING -> "Nothing";
    };
  }
}
