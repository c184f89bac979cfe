package dev.nativebound.processor.read.types;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Which way a value goes: a result is one value, and no callback. */
enum Side {
  PARAMETER,
  RESULT;

  /** That of what a parameter or method declares. */
  static Side of(Element declaration) {
    return declaration.getKind() == ElementKind.METHOD ? RESULT : PARAMETER;
  }
}
