package dev.nativebound.processor.plan.types;

import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.Export;

/** A native of the companion that is of no method of the user's. */
public record CompanionNative(String name, Export export) {

  public static CompanionNative of(TypeName companion, String name) {
    return new CompanionNative(name, Export.of(companion, name));
  }
}
