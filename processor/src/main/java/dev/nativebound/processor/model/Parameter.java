package dev.nativebound.processor.model;

/**
 * A parameter of a native method.
 *
 * @param mutable marked {@code @Mut}
 * @param consumed marked {@code @Consumes}
 */
public record Parameter(
    String name, TypeUse use, boolean mutable, boolean consumed, Origin origin) {

  /** As people read it, {@code @Mut byte[] target}. */
  String declaration() {
    return (mutable ? "@Mut " : "")
        + (consumed ? "@Consumes " : "")
        + (use.marks().asObject() ? "@AsObject " : "")
        + use.annotated()
        + " "
        + name;
  }

  /** The same parameter by another name. */
  Parameter named(String other) {
    return new Parameter(other, use, mutable, consumed, origin);
  }

  /** The same parameter, crossing as another use of a type. */
  public Parameter ofType(TypeUse other) {
    return new Parameter(name, other, mutable, consumed, origin);
  }
}
