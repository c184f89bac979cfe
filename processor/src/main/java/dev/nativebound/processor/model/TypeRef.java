package dev.nativebound.processor.model;

import java.util.List;

/** A type as generated Java has to spell it, with its arguments and without annotations. */
public sealed interface TypeRef {

  /** {@code int}; {@code void} too. */
  record Primitive(String keyword) implements TypeRef {}

  /** {@code java.util.List<java.lang.String>}. */
  record Declared(TypeName name, List<TypeRef> arguments) implements TypeRef {}

  /** {@code int[]}. */
  record Array(TypeRef component) implements TypeRef {}

  /** {@code ? extends Number}: {@code upper} is {@code Object} where there is no bound. */
  record Extends(TypeRef upper) implements TypeRef {}

  /** {@code ? super Integer}. */
  record Super(TypeRef lower) implements TypeRef {}
}
