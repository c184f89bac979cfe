package dev.nativebound.processor.plan.types;

import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaTypeVisitor;
import dev.nativebound.processor.model.TypeName;
import java.util.Optional;

/**
 * Finds the record or sealed interface whose value is by itself in one of a type, maybe optional;
 * what is in a collection or an object is elsewhere in memory.
 */
final class ContainedValue implements JavaTypeVisitor<Optional<TypeName>> {
  @Override
  public Optional<TypeName> value(JavaType.Value type) {
    return Optional.of(type.name());
  }

  @Override
  public Optional<TypeName> optionalOf(JavaType.OptionalOf type) {
    return type.value().type().accept(this);
  }

  @Override
  public Optional<TypeName> enumeration(JavaType.Enumeration type) {
    return Optional.empty();
  }

  @Override
  public Optional<TypeName> ownedObject(JavaType.OwnedObject type) {
    return Optional.empty();
  }

  @Override
  public Optional<TypeName> nothing() {
    return Optional.empty();
  }

  @Override
  public Optional<TypeName> primitive(JavaType.Primitive type) {
    return Optional.empty();
  }

  @Override
  public Optional<TypeName> boxed(JavaType.Boxed type) {
    return Optional.empty();
  }

  @Override
  public Optional<TypeName> text() {
    return Optional.empty();
  }

  @Override
  public Optional<TypeName> primitiveArray(JavaType.PrimitiveArray type) {
    return Optional.empty();
  }

  @Override
  public Optional<TypeName> textArray(JavaType.TextArray type) {
    return Optional.empty();
  }

  @Override
  public Optional<TypeName> bytesArray(JavaType.BytesArray type) {
    return Optional.empty();
  }

  @Override
  public Optional<TypeName> buffer() {
    return Optional.empty();
  }

  @Override
  public Optional<TypeName> anyArray() {
    return Optional.empty();
  }

  @Override
  public Optional<TypeName> sequence(JavaType.Sequence type) {
    return Optional.empty();
  }

  @Override
  public Optional<TypeName> mapping(JavaType.Mapping type) {
    return Optional.empty();
  }

  @Override
  public Optional<TypeName> optionalPrimitive(JavaType.OptionalPrimitive type) {
    return Optional.empty();
  }

  @Override
  public Optional<TypeName> library(JavaType.Library type) {
    return Optional.empty();
  }

  @Override
  public Optional<TypeName> callback(JavaType.CallbackObject type) {
    return Optional.empty();
  }

  @Override
  public Optional<TypeName> opaque() {
    return Optional.empty();
  }

  @Override
  public Optional<TypeName> unsupported(JavaType.Unsupported type) {
    return Optional.empty();
  }
}
