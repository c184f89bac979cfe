package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.JniSymbol;

/** A native of the companion that is of no method of the user's. */
public record CompanionNative(String name, JniSymbol symbol) {

  static CompanionNative of(TypeName companion, String name) {
    return new CompanionNative(name, JniSymbol.of(companion, name));
  }
}
