package dev.nativebound.processor.model;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * From where a type can be named: the generated class is in the package of the bound one, beside
 * it.
 */
public enum Reach {
  /** Private, or inside a private class: no other top-level class can name it. */
  PRIVATE,
  /** Only its own package can name it. */
  PACKAGE,
  /** Public, with all that encloses it. */
  PUBLIC;

  static Reach of(TypeElement type) {
    Reach reach = PUBLIC;
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      Reach own = ofModifiers(at);
      reach = own.compareTo(reach) < 0 ? own : reach;
    }
    return reach;
  }

  private static Reach ofModifiers(Element element) {
    if (element.getModifiers().contains(Modifier.PRIVATE)) {
      return PRIVATE;
    }
    return element.getModifiers().contains(Modifier.PUBLIC) ? PUBLIC : PACKAGE;
  }

  /** Whether a class of {@code packageName} can name the type called {@code name}. */
  public boolean allows(TypeName name, String packageName) {
    return this == PUBLIC || (this == PACKAGE && name.packageName().equals(packageName));
  }
}
