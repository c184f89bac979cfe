package dev.nativebound.processor.plan.codecs;

import dev.nativebound.processor.model.JavaType.Boxed;
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
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.names.UpperCamelCase;
import dev.nativebound.processor.plan.types.WireVisitor;

/** The words of which the names of codec methods are made: {@code ListOfToken}. */
final class CodecWords extends WireVisitor<String> {
  private final TypeRef ref;

  private CodecWords(TypeRef ref) {
    this.ref = ref;
  }

  /** Those of a value that is not null. */
  static String of(TypeUse use) {
    return use.type().accept(new CodecWords(use.ref()));
  }

  /** Those of one that may be. */
  static String ofElement(TypeUse use) {
    return (use.nullable() ? "Nullable" : "") + of(use);
  }

  @Override
  public String sequence(Sequence type) {
    return UpperCamelCase.of(type.kind().name()) + "Of" + ofElement(type.element());
  }

  @Override
  public String mapping(Mapping type) {
    return "MapOf" + ofElement(type.key()) + "To" + ofElement(type.value());
  }

  @Override
  public String optionalOf(OptionalOf type) {
    return "OptionalOf" + ofElement(type.value());
  }

  @Override
  public String primitive(Primitive type) {
    return name(ref);
  }

  @Override
  public String boxed(Boxed type) {
    return name(ref);
  }

  @Override
  public String text() {
    return name(ref);
  }

  @Override
  public String primitiveArray(PrimitiveArray type) {
    return name(ref);
  }

  @Override
  public String enumeration(Enumeration type) {
    return name(ref);
  }

  @Override
  public String optionalPrimitive(OptionalPrimitive type) {
    return name(ref);
  }

  @Override
  public String library(Library type) {
    return name(ref);
  }

  @Override
  public String value(Value type) {
    return name(ref);
  }

  @Override
  public String ownedObject(OwnedObject type) {
    return name(ref);
  }

  @Override
  public String callback(CallbackObject type) {
    return name(ref);
  }

  /** {@code Token}, {@code IntArray}. */
  private static String name(TypeRef type) {
    if (type instanceof TypeRef.Array array) {
      return name(array.component()) + "Array";
    }
    return type instanceof TypeRef.Primitive primitive
        ? UpperCamelCase.of(primitive.keyword())
        : ((TypeRef.Declared) type).name().simpleName();
  }
}
