package dev.nativebound.processor.model;

import java.util.Set;
import javax.lang.model.element.Modifier;

/** From where a method may be called. */
public enum Access {
  PUBLIC,
  PROTECTED,
  /** From its package, or for a private one from its class. */
  PACKAGE;

  static Access of(Set<Modifier> modifiers) {
    if (modifiers.contains(Modifier.PUBLIC)) {
      return PUBLIC;
    }
    return modifiers.contains(Modifier.PROTECTED) ? PROTECTED : PACKAGE;
  }
}
