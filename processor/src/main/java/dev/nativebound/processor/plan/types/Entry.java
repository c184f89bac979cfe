package dev.nativebound.processor.plan.types;

import dev.nativebound.processor.plan.types.OwnedPlan.Keeping;
import java.util.Optional;

/**
 * How a call enters a value that is an argument of it.
 *
 * @param frame the local that has the frame by which this thread's own calls are told from those of
 *     others, where it needs one
 * @param type that of the handle
 * @param cell the static that knows the object's class, where Java passes the object
 */
public record Entry(Way way, Optional<String> frame, OwnedType type, Optional<ObjectClass> cell) {

  /** What the call has of the value. */
  public enum Way {
    /** It is lent to calls that share it. */
    LENT,
    /** The same, of one that other calls have alone. */
    LENT_SHARED,
    /** It is lent to this call alone. */
    LENT_EXCLUSIVE,
    /** It is taken away from Java. */
    TAKEN;

    public static Way of(Keeping keeping, boolean consumed) {
      if (consumed) {
        return TAKEN;
      }
      return switch (keeping) {
        case SHARED_ONLY, SHARED_ARC -> LENT;
        case MIXED -> LENT_SHARED;
        case EXCLUSIVE_ONLY -> LENT_EXCLUSIVE;
      };
    }

    /** Whether a single value is entered with a frame. */
    public boolean isFramed() {
      return this == LENT_SHARED || this == LENT_EXCLUSIVE;
    }
  }

  public boolean isTaken() {
    return way == Way.TAKEN;
  }
}
