package dev.nativebound.processor.passage;

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

/** In natives that users declare everything passes as the JNI value that it is. */
final class DeclaredPassage implements JavaTypeVisitor<Passage> {

  @Override
  public Passage nothing() {
    return new Passage.Nothing();
  }

  @Override
  public Passage primitive(Primitive type) {
    return new Passage.Scalar(type.kind(), type.unsigned(), false);
  }

  @Override
  public Passage boxed(Boxed type) {
    return new Passage.Box(type.kind(), type.unsigned());
  }

  @Override
  public Passage text() {
    return new Passage.Text();
  }

  @Override
  public Passage primitiveArray(PrimitiveArray type) {
    return new Passage.Elements(type.kind(), type.unsigned());
  }

  @Override
  public Passage textArray(TextArray type) {
    return new Passage.Texts(type.nullableElements());
  }

  @Override
  public Passage bytesArray(BytesArray type) {
    return new Passage.ByteArrays(type.nullableElements());
  }

  @Override
  public Passage buffer() {
    return new Passage.Buffer();
  }

  @Override
  public Passage anyArray() {
    return new Passage.AnyElements();
  }

  @Override
  public Passage enumeration(Enumeration type) {
    return new Passage.Constant(type.model());
  }

  @Override
  public Passage sequence(Sequence type) {
    throw notDeclared(type);
  }

  @Override
  public Passage mapping(Mapping type) {
    throw notDeclared(type);
  }

  @Override
  public Passage optionalOf(OptionalOf type) {
    throw notDeclared(type);
  }

  @Override
  public Passage optionalPrimitive(OptionalPrimitive type) {
    throw notDeclared(type);
  }

  @Override
  public Passage library(Library type) {
    throw notDeclared(type);
  }

  @Override
  public Passage value(Value type) {
    throw notDeclared(type);
  }

  @Override
  public Passage ownedObject(OwnedObject type) {
    return new Passage.Owner(type.name());
  }

  @Override
  public Passage callback(CallbackObject type) {
    throw notDeclared(type);
  }

  @Override
  public Passage opaque() {
    return new Passage.Opaque();
  }

  @Override
  public Passage unsupported(Unsupported type) {
    throw notDeclared(type);
  }

  private static IllegalStateException notDeclared(JavaType type) {
    return new IllegalStateException(type + " is in no native that is declared");
  }
}
