package dev.nativebound.processor.emit.java;

import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.model.TypeName;

/**
 * Stands in for the companion of a class with errors, so that ours are the only ones that the
 * compiler prints.
 */
public final class StubEmitter {
  private StubEmitter() {}

  /** A class that has what user code calls, and does nothing. */
  public static EmittedFile emit(TypeName type) {
    return CompanionClass.file(
        type, CompanionClass.builder(type).addMethod(CompanionClass.load().build()).build());
  }
}
