package dev.nativebound.processor.model;

import java.util.List;
import java.util.stream.Stream;

/** A type as generated Java has to spell it, with its arguments and without annotations. */
public sealed interface TypeRef {

  /** The classes in it, its own first. */
  default Stream<TypeName> names() {
    return Stream.empty();
  }

  /** {@code int}; {@code void} too. */
  record Primitive(String keyword) implements TypeRef {}

  /** {@code java.util.List<java.lang.String>}. */
  record Declared(TypeName name, List<TypeRef> arguments) implements TypeRef {
    @Override
    public Stream<TypeName> names() {
      return Stream.concat(Stream.of(name), arguments.stream().flatMap(TypeRef::names));
    }
  }

  /** {@code int[]}. */
  record Array(TypeRef component) implements TypeRef {
    @Override
    public Stream<TypeName> names() {
      return component.names();
    }
  }

  /** {@code ? extends Number}: {@code upper} is {@code Object} where there is no bound. */
  record Extends(TypeRef upper) implements TypeRef {
    @Override
    public Stream<TypeName> names() {
      return upper.names();
    }
  }

  /** {@code ? super Integer}. */
  record Super(TypeRef lower) implements TypeRef {
    @Override
    public Stream<TypeName> names() {
      return lower.names();
    }
  }
}
