package dev.nativebound.processor.passage;

import dev.nativebound.processor.model.PrimitiveKind;
import java.util.List;

/** What the message of a call is for, and so which arguments it takes behind all others. */
public enum MessageUse {
  /** There is none. */
  NONE,
  /** The result alone, for which Java lends a buffer. */
  RESULT,
  /** Arguments, and the result where it is in one: the buffer, and how much of it is written. */
  ARGUMENTS,
  /** The same, and the objects that call the callbacks in it. */
  ARGUMENTS_AND_OBJECTS,
  /** The arguments of an upcall: an array that they fill. */
  FILLED;

  private static final Slot BUFFER = new Slot.ArrayOf(PrimitiveKind.BYTE);
  private static final Slot LENGTH = new Slot.Scalar(PrimitiveKind.INT);

  /** The arguments. */
  public List<Slot> slots() {
    return switch (this) {
      case NONE -> List.of();
      case RESULT, FILLED -> List.of(BUFFER);
      case ARGUMENTS -> List.of(BUFFER, LENGTH);
      case ARGUMENTS_AND_OBJECTS -> List.of(BUFFER, LENGTH, Slot.Reference.OBJECTS);
    };
  }

  /** Whether arguments are in it. */
  public boolean hasArguments() {
    return this == ARGUMENTS || this == ARGUMENTS_AND_OBJECTS || this == FILLED;
  }
}
