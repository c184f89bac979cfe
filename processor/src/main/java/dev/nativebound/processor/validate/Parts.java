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
import dev.nativebound.processor.model.SequenceKind;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.validate.Parts.Part;
import java.util.List;

/** The types directly inside of a type, with their names for people. */
final class Parts implements JavaTypeVisitor<List<Part>> {
  private Parts() {}

  /**
   * A type inside of another.
   *
   * @param name {@code list element}
   */
  record Part(String name, TypeUse use) {}

  static List<Part> of(JavaType type) {
    return type.accept(new Parts());
  }

  @Override
  public List<Part> nothing() {
    return List.of();
  }

  @Override
  public List<Part> primitive(Primitive type) {
    return List.of();
  }

  @Override
  public List<Part> boxed(Boxed type) {
    return List.of();
  }

  @Override
  public List<Part> text() {
    return List.of();
  }

  @Override
  public List<Part> primitiveArray(PrimitiveArray type) {
    return List.of();
  }

  @Override
  public List<Part> textArray(TextArray type) {
    return List.of();
  }

  @Override
  public List<Part> bytesArray(BytesArray type) {
    return List.of();
  }

  @Override
  public List<Part> buffer() {
    return List.of();
  }

  @Override
  public List<Part> anyArray() {
    return List.of();
  }

  @Override
  public List<Part> enumeration(Enumeration type) {
    return List.of();
  }

  @Override
  public List<Part> sequence(Sequence type) {
    return List.of(new Part(elementOf(type.kind()), type.element()));
  }

  @Override
  public List<Part> mapping(Mapping type) {
    return List.of(new Part("map key", type.key()), new Part("map value", type.value()));
  }

  @Override
  public List<Part> optionalOf(OptionalOf type) {
    return List.of(new Part("optional value", type.value()));
  }

  @Override
  public List<Part> optionalPrimitive(OptionalPrimitive type) {
    return List.of();
  }

  @Override
  public List<Part> library(Library type) {
    return List.of();
  }

  @Override
  public List<Part> value(Value type) {
    return List.of();
  }

  @Override
  public List<Part> ownedObject(OwnedObject type) {
    return List.of();
  }

  @Override
  public List<Part> callback(CallbackObject type) {
    return List.of();
  }

  @Override
  public List<Part> opaque() {
    return List.of();
  }

  @Override
  public List<Part> unsupported(Unsupported type) {
    return List.of();
  }

  private static String elementOf(SequenceKind kind) {
    return switch (kind) {
      case LIST -> "list element";
      case COLLECTION -> "collection element";
      case SET -> "set element";
      case ARRAY -> "array element";
    };
  }
}
