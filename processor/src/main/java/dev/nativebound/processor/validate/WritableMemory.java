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

/** Whether Rust works in the memory of a value: what it writes there, Java sees. */
final class WritableMemory implements JavaTypeVisitor<Boolean> {
  private WritableMemory() {}

  static boolean isOf(JavaType type) {
    return type.accept(new WritableMemory());
  }

  @Override
  public Boolean nothing() {
    return false;
  }

  @Override
  public Boolean primitive(Primitive type) {
    return false;
  }

  @Override
  public Boolean boxed(Boxed type) {
    return false;
  }

  @Override
  public Boolean text() {
    return false;
  }

  @Override
  public Boolean primitiveArray(PrimitiveArray type) {
    return true;
  }

  @Override
  public Boolean textArray(TextArray type) {
    return false;
  }

  @Override
  public Boolean bytesArray(BytesArray type) {
    return false;
  }

  @Override
  public Boolean buffer() {
    return true;
  }

  @Override
  public Boolean anyArray() {
    return true;
  }

  @Override
  public Boolean enumeration(Enumeration type) {
    return false;
  }

  @Override
  public Boolean sequence(Sequence type) {
    return false;
  }

  @Override
  public Boolean mapping(Mapping type) {
    return false;
  }

  @Override
  public Boolean optionalOf(OptionalOf type) {
    return false;
  }

  @Override
  public Boolean optionalPrimitive(OptionalPrimitive type) {
    return false;
  }

  @Override
  public Boolean library(Library type) {
    return false;
  }

  @Override
  public Boolean value(Value type) {
    return false;
  }

  @Override
  public Boolean ownedObject(OwnedObject type) {
    return false;
  }

  @Override
  public Boolean callback(CallbackObject type) {
    return false;
  }

  @Override
  public Boolean opaque() {
    return false;
  }

  @Override
  public Boolean unsupported(Unsupported type) {
    return false;
  }
}
