package dev.nativebound.processor.plan.items;

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

/** How a kind of type is passed to a crate's item, whose signature nobody but rustc knows. */
final class ItemPassing implements JavaTypeVisitor<ItemPassing.Form> {

  /** What an item gets of a value. */
  enum Form {
    /** What a trait's function would get. */
    AS_IN_TRAIT,
    /** That, converted to what the item takes: to another integer, to a type of the crate's. */
    CONVERTED,
    /** Likewise, where there may be none. */
    OPTIONAL_CONVERTED,
    /** The value of an object. */
    INSIDE,
    /** Those of many. */
    INSIDE_EACH,
    /** A reference into what Java has. */
    OF_VIEW,
    /** A reference to what the shim has made. */
    OF_OWNER;

    boolean isConverted() {
      return this == CONVERTED || this == OPTIONAL_CONVERTED;
    }
  }

  @Override
  public Form primitive(Primitive type) {
    return number(type.kind());
  }

  @Override
  public Form boxed(Boxed type) {
    return number(type.kind());
  }

  /** What a function takes as some type of integers, Java may have as another. */
  private static Form number(PrimitiveKind kind) {
    return switch (kind) {
      case BYTE, SHORT, CHAR, INT, LONG -> Form.CONVERTED;
      case BOOLEAN, FLOAT, DOUBLE -> Form.AS_IN_TRAIT;
    };
  }

  @Override
  public Form enumeration(Enumeration type) {
    return Form.CONVERTED;
  }

  @Override
  public Form value(Value type) {
    return Form.CONVERTED;
  }

  @Override
  public Form optionalOf(OptionalOf type) {
    return type.value().type().accept(this) == Form.CONVERTED
        ? Form.OPTIONAL_CONVERTED
        : Form.AS_IN_TRAIT;
  }

  @Override
  public Form optionalPrimitive(OptionalPrimitive type) {
    return Form.OPTIONAL_CONVERTED;
  }

  @Override
  public Form ownedObject(OwnedObject type) {
    return Form.INSIDE;
  }

  @Override
  public Form sequence(Sequence type) {
    return type.element().type() instanceof OwnedObject ? Form.INSIDE_EACH : Form.OF_OWNER;
  }

  @Override
  public Form mapping(Mapping type) {
    return Form.OF_OWNER;
  }

  @Override
  public Form textArray(TextArray type) {
    return Form.OF_OWNER;
  }

  @Override
  public Form bytesArray(BytesArray type) {
    return Form.OF_OWNER;
  }

  @Override
  public Form text() {
    return Form.OF_VIEW;
  }

  @Override
  public Form primitiveArray(PrimitiveArray type) {
    return Form.OF_VIEW;
  }

  @Override
  public Form buffer() {
    return Form.OF_VIEW;
  }

  @Override
  public Form anyArray() {
    return Form.OF_VIEW;
  }

  @Override
  public Form library(Library type) {
    return switch (type.kind()) {
      case PATH, BIG_INTEGER -> Form.OF_VIEW;
      case DURATION, INSTANT, LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, UUID, BIG_DECIMAL ->
          Form.AS_IN_TRAIT;
    };
  }

  @Override
  public Form callback(CallbackObject type) {
    return Form.AS_IN_TRAIT;
  }

  @Override
  public Form opaque() {
    return Form.AS_IN_TRAIT;
  }

  @Override
  public Form nothing() {
    throw new IllegalStateException("no parameter is nothing");
  }

  @Override
  public Form unsupported(Unsupported type) {
    throw new IllegalStateException(type + " has been refused");
  }
}
