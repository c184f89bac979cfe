package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.plan.shims.ReceiverPlan;
import java.util.List;
import java.util.Optional;

/** What comes before the parameters, in the trait and in a shim. */
final class ReceiverSpelling {
  private ReceiverSpelling() {}

  /** {@code &self}, in the trait. */
  static Optional<String> self(ReceiverPlan receiver) {
    return switch (receiver.kind()) {
      case CLASS, UNUSED_THIS, JAVA_THIS, SYNCHRONIZED_THIS -> Optional.empty();
      case SHARED, SHARED_IN_FRAME -> Optional.of("&self");
      case EXCLUSIVE -> Optional.of("&mut self");
      case TAKEN -> Optional.of("self");
    };
  }

  /** The statements of a shim that make {@code this}. */
  static List<String> lift(ReceiverPlan receiver) {
    return switch (receiver.kind()) {
      case CLASS, UNUSED_THIS, TAKEN -> List.of();
      case JAVA_THIS -> List.of("let this = env.object(this, \"this\")?;");
      case SYNCHRONIZED_THIS -> List.of("let this = env.receiver(this)?;");
      case SHARED -> List.of("let this = env.enter(handle)?;");
      case SHARED_IN_FRAME -> framed("let this = env.enter_shared", receiver.place());
      case EXCLUSIVE -> framed("let mut this = env.enter_exclusive", receiver.place());
    };
  }

  /** The statements of a shim that make {@code this} for longer than its call. */
  static List<String> keep(ReceiverPlan receiver) {
    return receiver.hasSelf() ? List.of("let this = env.enter_task(handle)?;") : List.of();
  }

  /** With a frame, by which this thread's own calls are told from those of others. */
  private static List<String> framed(String enter, int place) {
    return List.of("let frame = pin!(Frame::new());", enter + "(handle, frame, " + place + ")?;");
  }

  /** Those that make it where it is taken away, behind all that may refuse. */
  static List<String> take(ReceiverPlan receiver) {
    return receiver.kind() == ReceiverPlan.Kind.TAKEN
        ? List.of("let this = env.enter_whole(handle)?;")
        : List.of();
  }

  /** What the trait's function gets. */
  static Optional<String> argument(ReceiverPlan receiver) {
    return switch (receiver.kind()) {
      case CLASS, UNUSED_THIS -> Optional.empty();
      case JAVA_THIS, SYNCHRONIZED_THIS -> Optional.of("this");
      case SHARED, SHARED_IN_FRAME -> Optional.of("&this");
      case EXCLUSIVE -> Optional.of("&mut this");
      case TAKEN -> Optional.of("*this.take()");
    };
  }
}
