package dev.nativebound.processor.plan;

import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.plan.OwnedPlan.Keeping;
import java.util.Optional;

/**
 * How a call enters a value that is an argument of it.
 *
 * @param function of the runtime's {@code Call}
 * @param frame the local that has its frame, where it needs one
 */
record Entering(String function, Optional<String> frame) {

  static Entering of(Keeping keeping, boolean consumed, String local) {
    if (consumed) {
      return new Entering("enter_whole", Optional.empty());
    }
    return switch (keeping) {
      case SHARED_ONLY, SHARED_ARC -> new Entering("enter", Optional.empty());
      case MIXED ->
          new Entering("enter_shared", Optional.of("frame_of_" + RustIdentifier.bare(local)));
      case EXCLUSIVE_ONLY ->
          new Entering("enter_exclusive", Optional.of("frame_of_" + RustIdentifier.bare(local)));
    };
  }

  /** The function that enters all values of a list. */
  static String ofAll(Keeping keeping, boolean consumed) {
    if (consumed) {
      return "enter_all_whole";
    }
    return switch (keeping) {
      case SHARED_ONLY, SHARED_ARC -> "enter_all";
      case MIXED -> "enter_all_shared";
      case EXCLUSIVE_ONLY -> "enter_all_exclusive";
    };
  }

  /** The call, with what has the handle. */
  String call(String handle) {
    return "env."
        + function
        + "("
        + handle
        + frame.map(name -> ", " + name + ", ARGUMENT").orElse("")
        + ")";
  }
}
