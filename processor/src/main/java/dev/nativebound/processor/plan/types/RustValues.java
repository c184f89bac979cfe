package dev.nativebound.processor.plan.types;

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
import dev.nativebound.processor.model.SequenceKind;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.plan.types.RustType.Around;
import dev.nativebound.processor.plan.types.RustType.Bound;
import dev.nativebound.processor.plan.types.RustType.FixedArray;
import dev.nativebound.processor.plan.types.RustType.Plain;
import dev.nativebound.processor.plan.types.RustType.Tuple;
import dev.nativebound.processor.plan.types.RustType.Wrapped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The Rust types of values in messages: they own what they are made of. */
public final class RustValues extends WireVisitor<RustType> {
  private final Map<TypeName, String> rustNames;
  private final Function<TypeName, RustType> objects;

  /** The types as the user's crate has them. */
  public RustValues(Map<TypeName, String> rustNames, OwnedTypes owned) {
    this(rustNames, owned::implementing);
  }

  /**
   * Types of values.
   *
   * @param objects those of owned objects
   */
  public RustValues(Map<TypeName, String> rustNames, Function<TypeName, RustType> objects) {
    this.rustNames = rustNames;
    this.objects = objects;
  }

  public RustType of(TypeUse use) {
    RustType type = use.type().accept(this);
    return use.nullable() ? type.optional() : type;
  }

  @Override
  public RustType primitive(Primitive type) {
    return RustScalar.of(type.kind(), type.unsigned());
  }

  @Override
  public RustType boxed(Boxed type) {
    return RustScalar.of(type.kind(), type.unsigned());
  }

  @Override
  public RustType text() {
    return Plain.STRING;
  }

  @Override
  public RustType primitiveArray(PrimitiveArray type) {
    return RustScalar.element(type.kind(), type.unsigned()).vec();
  }

  @Override
  public RustType enumeration(Enumeration type) {
    return new Bound(rustNames.get(type.model().name()));
  }

  @Override
  public RustType sequence(Sequence type) {
    boolean isSet = type.kind() == SequenceKind.SET && !type.ordered();
    return new Wrapped(isSet ? Around.HASH_SET : Around.VEC, of(type.element()));
  }

  @Override
  public RustType mapping(Mapping type) {
    RustType key = of(type.key());
    RustType value = of(type.value());
    return type.ordered() ? new Tuple(List.of(key, value)).vec() : new RustType.HashMap(key, value);
  }

  @Override
  public RustType optionalOf(OptionalOf type) {
    return of(type.value()).optional();
  }

  @Override
  public RustType optionalPrimitive(OptionalPrimitive type) {
    return RustScalar.of(type.kind(), false).optional();
  }

  @Override
  public RustType library(Library type) {
    return switch (type.kind()) {
      case PATH -> Plain.PATH_BUF;
      case DURATION -> Plain.DURATION;
      case INSTANT -> Plain.SYSTEM_TIME;
      case LOCAL_DATE -> Plain.DATE;
      case LOCAL_TIME -> Plain.TIME;
      case LOCAL_DATE_TIME -> Plain.DATE_TIME;
      case UUID -> new FixedArray(RustScalar.U8, 16);
      case BIG_INTEGER -> RustScalar.U8.vec();
      case BIG_DECIMAL -> new Tuple(List.of(RustScalar.I32, RustScalar.U8.vec()));
    };
  }

  @Override
  public RustType value(Value type) {
    return new Bound(rustNames.get(type.name()));
  }

  @Override
  public RustType ownedObject(OwnedObject type) {
    return objects.apply(type.name());
  }

  @Override
  public RustType callback(CallbackObject type) {
    return new Wrapped(Around.BOX, new RustType.Trait(rustNames.get(type.id())));
  }
}
