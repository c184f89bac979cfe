package dev.nativebound.processor.model;

import dev.nativebound.processor.origin.Origin;
import java.util.Optional;

/**
 * A parameter of a native method.
 *
 * @param mutable marked {@code @Mut}
 * @param consumed marked {@code @Consumes}
 * @param range what {@code @Range} says
 * @param rustType the value of {@code @RustType}
 * @param via that of {@code @RustVia}
 */
public record Parameter(
    String name,
    TypeUse use,
    boolean mutable,
    boolean consumed,
    Optional<Range> range,
    Optional<RustText> rustType,
    Optional<CratePath> via,
    Origin origin) {

  /** One of no crate. */
  public Parameter(String name, TypeUse use, boolean mutable, boolean consumed, Origin origin) {
    this(
        name, use, mutable, consumed, Optional.empty(), Optional.empty(), Optional.empty(), origin);
  }

  /** As people read it, {@code @Mut byte[] target}. */
  String declaration() {
    return (mutable ? "@Mut " : "")
        + (consumed ? "@Consumes " : "")
        + range.map(part -> part.declaration("\"") + " ").orElse("")
        + (use.marks().asObject() ? "@AsObject " : "")
        + use.annotated()
        + " "
        + name;
  }

  /** The same parameter by another name. */
  public Parameter named(String other) {
    return new Parameter(other, use, mutable, consumed, range, rustType, via, origin);
  }

  /** The same parameter, crossing as another use of a type. */
  public Parameter ofType(TypeUse other) {
    return new Parameter(name, other, mutable, consumed, range, rustType, via, origin);
  }
}
