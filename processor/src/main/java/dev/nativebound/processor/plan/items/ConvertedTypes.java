package dev.nativebound.processor.plan.items;

import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaTypeVisitor;
import java.util.function.Consumer;

/**
 * Finds the kinds of types that each library has types of its own for, and so a conversion of its
 * own; all others the runtime converts.
 */
record ConvertedTypes(
    Consumer<JavaType.OwnedObject> objects,
    Consumer<JavaType.Enumeration> enums,
    Consumer<JavaType.Value> values)
    implements JavaTypeVisitor<Void> {

  @Override
  public Void ownedObject(JavaType.OwnedObject type) {
    objects.accept(type);
    return null;
  }

  @Override
  public Void enumeration(JavaType.Enumeration type) {
    enums.accept(type);
    return null;
  }

  @Override
  public Void value(JavaType.Value type) {
    values.accept(type);
    return null;
  }

  @Override
  public Void nothing() {
    return ofRuntime();
  }

  @Override
  public Void primitive(JavaType.Primitive type) {
    return ofRuntime();
  }

  @Override
  public Void boxed(JavaType.Boxed type) {
    return ofRuntime();
  }

  @Override
  public Void text() {
    return ofRuntime();
  }

  @Override
  public Void primitiveArray(JavaType.PrimitiveArray type) {
    return ofRuntime();
  }

  @Override
  public Void textArray(JavaType.TextArray type) {
    return ofRuntime();
  }

  @Override
  public Void bytesArray(JavaType.BytesArray type) {
    return ofRuntime();
  }

  @Override
  public Void buffer() {
    return ofRuntime();
  }

  @Override
  public Void anyArray() {
    return ofRuntime();
  }

  @Override
  public Void sequence(JavaType.Sequence type) {
    return ofRuntime();
  }

  @Override
  public Void mapping(JavaType.Mapping type) {
    return ofRuntime();
  }

  @Override
  public Void optionalOf(JavaType.OptionalOf type) {
    return ofRuntime();
  }

  @Override
  public Void optionalPrimitive(JavaType.OptionalPrimitive type) {
    return ofRuntime();
  }

  @Override
  public Void library(JavaType.Library type) {
    return ofRuntime();
  }

  @Override
  public Void callback(JavaType.CallbackObject type) {
    return ofRuntime();
  }

  @Override
  public Void opaque() {
    return ofRuntime();
  }

  @Override
  public Void unsupported(JavaType.Unsupported type) {
    return ofRuntime();
  }

  private static Void ofRuntime() {
    return null;
  }
}
