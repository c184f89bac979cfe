package dev.nativebound.processor.validate;

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
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import java.util.Map;
import java.util.Optional;

/** Why the function of a crate can have nothing to do with a type itself, whatever is in it. */
final class UnknownToCrates implements JavaTypeVisitor<Optional<Reason>> {
  private static final Reason SEALED =
      new Reason("no enum of a crate is a sealed interface", "take one of its records instead");
  private static final Reason CALLBACK =
      new Reason("a crate takes no callback of Java's", "write a function of Rust that does");
  private static final Reason OBJECT =
      new Reason(
          "a crate knows no object of Java's", "pass what it has, as a string, number or array");
  private static final Reason OF_PROJECT =
      new Reason(
          "its values are those of a type of the project",
          "declare '%s' without a path of a crate, and implement it");

  private final Map<TypeName, ValueModel> values;

  UnknownToCrates(Map<TypeName, ValueModel> values) {
    this.values = values;
  }

  @Override
  public Optional<Reason> nothing() {
    return Optional.empty();
  }

  @Override
  public Optional<Reason> primitive(Primitive type) {
    return Optional.empty();
  }

  @Override
  public Optional<Reason> boxed(Boxed type) {
    return Optional.empty();
  }

  @Override
  public Optional<Reason> text() {
    return Optional.empty();
  }

  @Override
  public Optional<Reason> primitiveArray(PrimitiveArray type) {
    return Optional.empty();
  }

  @Override
  public Optional<Reason> textArray(TextArray type) {
    return Optional.empty();
  }

  @Override
  public Optional<Reason> bytesArray(BytesArray type) {
    return Optional.empty();
  }

  @Override
  public Optional<Reason> buffer() {
    return Optional.empty();
  }

  @Override
  public Optional<Reason> anyArray() {
    return Optional.empty();
  }

  @Override
  public Optional<Reason> enumeration(Enumeration type) {
    return Optional.of(type.model())
        .filter(model -> model.mirrors().isEmpty())
        .map(model -> mirrorless("enum", model.name()));
  }

  @Override
  public Optional<Reason> sequence(Sequence type) {
    return Optional.empty();
  }

  @Override
  public Optional<Reason> mapping(Mapping type) {
    return Optional.empty();
  }

  @Override
  public Optional<Reason> optionalOf(OptionalOf type) {
    return Optional.empty();
  }

  @Override
  public Optional<Reason> optionalPrimitive(OptionalPrimitive type) {
    return Optional.empty();
  }

  @Override
  public Optional<Reason> library(Library type) {
    return Optional.empty();
  }

  @Override
  public Optional<Reason> value(Value type) {
    return ofValue(values.get(type.name()));
  }

  @Override
  public Optional<Reason> ownedObject(OwnedObject type) {
    return Optional.of(OF_PROJECT).filter(reason -> !type.isOfCrate());
  }

  @Override
  public Optional<Reason> callback(CallbackObject type) {
    return Optional.of(CALLBACK);
  }

  @Override
  public Optional<Reason> opaque() {
    return Optional.of(OBJECT);
  }

  @Override
  public Optional<Reason> unsupported(Unsupported type) {
    return Optional.empty();
  }

  private static Optional<Reason> ofValue(ValueModel model) {
    if (model.mirrors().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(model instanceof RecordModel ? mirrorless("record", model.name()) : SEALED);
  }

  private static Reason mirrorless(String word, TypeName name) {
    return new Reason(
        word + " " + name.simpleName() + " mirrors none of a crate",
        "name the one it is with @NativeBound(rust = \"...\") on it");
  }
}
