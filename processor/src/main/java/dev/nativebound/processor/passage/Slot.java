package dev.nativebound.processor.passage;

import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.TypeName;

/** One argument or result as a door has it, which each door's emitters spell. */
public sealed interface Slot {

  /** How many of the 255 that a method may have (JVM specification 4.3.3). */
  default int width() {
    return 1;
  }

  /** A primitive. */
  record Scalar(PrimitiveKind kind) implements Slot {
    @Override
    public int width() {
      return kind == PrimitiveKind.LONG || kind == PrimitiveKind.DOUBLE ? 2 : 1;
    }
  }

  /** The address of an owned object's header, a {@code long}. */
  record Handle(TypeName type) implements Slot {
    @Override
    public int width() {
      return 2;
    }
  }

  /** An array of primitives. */
  record ArrayOf(PrimitiveKind kind) implements Slot {}

  /** A reference to an object. */
  enum Reference implements Slot {
    OBJECT,
    TEXT,
    BUFFER,
    /** An array of objects. */
    OBJECTS
  }
}
