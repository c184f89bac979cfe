package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.BytesArray;
import dev.nativebound.processor.model.JavaType.CallbackObject;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.Library;
import dev.nativebound.processor.model.JavaType.Mapping;
import dev.nativebound.processor.model.JavaType.OptionalOf;
import dev.nativebound.processor.model.JavaType.OptionalPrimitive;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.PrimitiveArray;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.JavaType.TextArray;
import dev.nativebound.processor.model.JavaType.Unsupported;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.JavaTypeVisitor;
import dev.nativebound.processor.model.PrimitiveKind;
import java.util.Optional;

/** What keeps a type itself from having a hash in Rust; what is in it may have none either. */
final class HashOfType implements JavaTypeVisitor<Optional<String>> {
  private static final String UNORDERED = "sets and maps have no hash in Rust";
  private static final String ARRAY =
      "arrays with the same elements are different keys in Java and one in Rust";

  private HashOfType() {}

  /** Why there is none. */
  static Optional<String> missing(JavaType type) {
    return type.accept(new HashOfType());
  }

  @Override
  public Optional<String> nothing() {
    return Optional.empty();
  }

  @Override
  public Optional<String> primitive(Primitive type) {
    return ofPrimitive(type.kind());
  }

  @Override
  public Optional<String> boxed(Boxed type) {
    return ofPrimitive(type.kind());
  }

  @Override
  public Optional<String> text() {
    return Optional.empty();
  }

  @Override
  public Optional<String> primitiveArray(PrimitiveArray type) {
    return Optional.of(ARRAY);
  }

  @Override
  public Optional<String> textArray(TextArray type) {
    return Optional.of(ARRAY);
  }

  @Override
  public Optional<String> bytesArray(BytesArray type) {
    return Optional.of(ARRAY);
  }

  @Override
  public Optional<String> buffer() {
    return Optional.empty();
  }

  @Override
  public Optional<String> anyArray() {
    return Optional.of(ARRAY);
  }

  @Override
  public Optional<String> enumeration(Enumeration type) {
    return Optional.empty();
  }

  @Override
  public Optional<String> sequence(Sequence type) {
    return ofSequence(type);
  }

  @Override
  public Optional<String> mapping(Mapping type) {
    return Optional.of(UNORDERED);
  }

  @Override
  public Optional<String> optionalOf(OptionalOf type) {
    return Optional.empty();
  }

  @Override
  public Optional<String> optionalPrimitive(OptionalPrimitive type) {
    return ofPrimitive(type.kind());
  }

  @Override
  public Optional<String> library(Library type) {
    return Optional.empty();
  }

  @Override
  public Optional<String> value(Value type) {
    return Optional.empty();
  }

  @Override
  public Optional<String> ownedObject(OwnedObject type) {
    return Optional.empty();
  }

  @Override
  public Optional<String> callback(CallbackObject type) {
    return Optional.of("callbacks have no hash in Rust");
  }

  @Override
  public Optional<String> opaque() {
    return Optional.empty();
  }

  @Override
  public Optional<String> unsupported(Unsupported type) {
    return Optional.empty();
  }

  private static Optional<String> ofPrimitive(PrimitiveKind kind) {
    return switch (kind) {
      case FLOAT, DOUBLE -> Optional.of("floating-point numbers have no hash in Rust");
      case BOOLEAN, BYTE, SHORT, CHAR, INT, LONG -> Optional.empty();
    };
  }

  private static Optional<String> ofSequence(Sequence type) {
    return switch (type.kind()) {
      case ARRAY -> Optional.of(ARRAY);
      case SET -> Optional.of(UNORDERED);
      case LIST, COLLECTION -> Optional.empty();
    };
  }
}
