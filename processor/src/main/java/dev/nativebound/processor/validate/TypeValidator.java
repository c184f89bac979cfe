package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.BytesArray;
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
import dev.nativebound.processor.model.Origin;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.TypeUse;

/**
 * Checks the type of one parameter or result: one method a kind of type.
 *
 * <p>A type that cannot cross is one mistake, whatever its annotations say: they are looked at when
 * the type is right.
 */
final class TypeValidator implements JavaType.Visitor<Void> {
  private final String what;
  private final TypeUse use;
  private final Origin origin;
  private final EnumValidator enums;
  private final ValidationReport report;

  TypeValidator(
      String what, TypeUse use, Origin origin, EnumValidator enums, ValidationReport report) {
    this.what = what;
    this.use = use;
    this.origin = origin;
    this.enums = enums;
    this.report = report;
  }

  @Override
  public Void primitive(Primitive type) {
    String orBox = ", or write " + type.kind().box();
    checkNeverNull(orBox);
    checkNoObject(orBox);
    return checkUnsigned(type.kind(), type.unsigned());
  }

  @Override
  public Void nothing() {
    checkNeverNull("");
    checkNoObject("");
    return null;
  }

  @Override
  public Void boxed(Boxed type) {
    return checkUnsigned(type.kind(), type.unsigned());
  }

  @Override
  public Void primitiveArray(PrimitiveArray type) {
    if (type.nullableElements()) {
      String element = type.kind().keyword();
      report.add(
          origin.at(Annotations.NULLABLE), Message.NULLABLE_ELEMENTS, what, element, element);
    }
    return checkUnsigned(type.kind(), type.unsigned());
  }

  @Override
  public Void enumeration(Enumeration type) {
    enums.check(type.model(), origin);
    return refuseUnsigned();
  }

  @Override
  public Void unsupported(Unsupported type) {
    report.add(origin, Message.UNSUPPORTED_TYPE, what, use.simple(), type.reason(), type.wayOut());
    return null;
  }

  @Override
  public Void text() {
    return refuseUnsigned();
  }

  @Override
  public Void textArray(TextArray type) {
    return refuseUnsigned();
  }

  /** Bytes are {@code u8} with or without {@code @Unsigned}. */
  @Override
  public Void bytesArray(BytesArray type) {
    return null;
  }

  @Override
  public Void buffer() {
    return refuseUnsigned();
  }

  @Override
  public Void sequence(Sequence type) {
    return refuseUnsigned();
  }

  @Override
  public Void mapping(Mapping type) {
    return refuseUnsigned();
  }

  @Override
  public Void optionalOf(OptionalOf type) {
    return refuseUnsigned();
  }

  @Override
  public Void optionalPrimitive(OptionalPrimitive type) {
    return refuseUnsigned();
  }

  @Override
  public Void library(Library type) {
    return refuseUnsigned();
  }

  @Override
  public Void value(Value type) {
    return refuseUnsigned();
  }

  @Override
  public Void ownedObject(OwnedObject type) {
    return refuseUnsigned();
  }

  @Override
  public Void opaque() {
    return refuseUnsigned();
  }

  private void checkNeverNull(String orBox) {
    if (use.nullable()) {
      report.add(
          origin.at(Annotations.NULLABLE), Message.NULLABLE_PRIMITIVE, what, use.simple(), orBox);
    }
  }

  private void checkNoObject(String orBox) {
    if (use.marks().asObject()) {
      report.add(
          origin.at(Annotations.AS_OBJECT), Message.OBJECT_OF_PRIMITIVE, what, use.simple(), orBox);
    }
  }

  private Void checkUnsigned(PrimitiveKind kind, boolean isRead) {
    return isRead && kind.mayBeUnsigned() ? null : refuseUnsigned();
  }

  private Void refuseUnsigned() {
    if (use.marks().unsigned()) {
      report.add(
          origin.at(Annotations.UNSIGNED), Message.UNSIGNED_WITHOUT_MEANING, what, use.simple());
    }
    return null;
  }
}
