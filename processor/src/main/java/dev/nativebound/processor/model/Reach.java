package dev.nativebound.processor.model;

/** From where a type can be named: the companion is in the package of the bound one, beside it. */
public enum Reach {
  /** Private, or inside a private class: no other top-level class can name it. */
  PRIVATE,
  /** Only its own package can name it. */
  PACKAGE,
  /** Public, with all that encloses it. */
  PUBLIC;

  /** Whether a class of {@code packageName} can name the type called {@code name}. */
  public boolean allows(TypeName name, String packageName) {
    return this == PUBLIC || (this == PACKAGE && name.packageName().equals(packageName));
  }
}
