package dev.nativebound.processor.plan.values;

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
import dev.nativebound.processor.model.SequenceKind;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.plan.values.DerivesPlan.Derive;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/**
 * Which traits the Rust type of a field has.
 *
 * @param values those of a record or sealed interface
 * @param parts those of what is in a collection or optional
 */
record TraitsOfTypes(Function<TypeName, Set<Derive>> values, Function<TypeUse, Set<Derive>> parts)
    implements JavaTypeVisitor<Set<Derive>> {

  /** Those of what may be there. */
  static Set<Derive> optional(Set<Derive> value) {
    Set<Derive> more = EnumSet.of(Derive.DEFAULT);
    more.addAll(value);
    return more;
  }

  private static Set<Derive> allBut(Derive trait) {
    return EnumSet.complementOf(EnumSet.of(trait));
  }

  @Override
  public Set<Derive> primitive(Primitive type) {
    return number(type.kind());
  }

  @Override
  public Set<Derive> boxed(Boxed type) {
    return number(type.kind());
  }

  @Override
  public Set<Derive> optionalPrimitive(OptionalPrimitive type) {
    return number(type.kind());
  }

  private static Set<Derive> number(PrimitiveKind kind) {
    return switch (kind) {
      case BOOLEAN, BYTE, SHORT, CHAR, INT, LONG -> EnumSet.allOf(Derive.class);
      case FLOAT, DOUBLE -> EnumSet.complementOf(EnumSet.of(Derive.EQ, Derive.HASH));
    };
  }

  @Override
  public Set<Derive> text() {
    return allBut(Derive.COPY);
  }

  @Override
  public Set<Derive> enumeration(Enumeration type) {
    return allBut(Derive.DEFAULT);
  }

  @Override
  public Set<Derive> library(Library type) {
    return switch (type.kind()) {
      case DURATION, LOCAL_TIME, UUID -> EnumSet.allOf(Derive.class);
      case INSTANT, LOCAL_DATE, LOCAL_DATE_TIME -> allBut(Derive.DEFAULT);
      case PATH, BIG_INTEGER, BIG_DECIMAL -> allBut(Derive.COPY);
    };
  }

  @Override
  public Set<Derive> value(Value type) {
    return values.apply(type.name());
  }

  @Override
  public Set<Derive> optionalOf(OptionalOf type) {
    return optional(parts.apply(type.value()));
  }

  @Override
  public Set<Derive> primitiveArray(PrimitiveArray type) {
    return collection(number(type.kind()), true);
  }

  @Override
  public Set<Derive> sequence(Sequence type) {
    boolean isHashed = type.kind() == SequenceKind.SET && !type.ordered();
    return collection(parts.apply(type.element()), !isHashed);
  }

  @Override
  public Set<Derive> mapping(Mapping type) {
    Set<Derive> traits = optional(parts.apply(type.key()));
    traits.retainAll(optional(parts.apply(type.value())));
    return collection(traits, type.ordered());
  }

  /** An empty one is there without any element. */
  private static Set<Derive> collection(Set<Derive> elements, boolean isInOrder) {
    Set<Derive> traits = optional(elements);
    traits.remove(Derive.COPY);
    if (!isInOrder) {
      traits.remove(Derive.HASH);
    }
    return traits;
  }

  @Override
  public Set<Derive> callback(CallbackObject type) {
    throw inNoField(type); // what has one derives nothing that depends on fields
  }

  @Override
  public Set<Derive> ownedObject(OwnedObject type) {
    throw inNoField(type);
  }

  @Override
  public Set<Derive> nothing() {
    throw inNoField(new JavaType.Nothing());
  }

  @Override
  public Set<Derive> textArray(TextArray type) {
    throw inNoField(type);
  }

  @Override
  public Set<Derive> bytesArray(BytesArray type) {
    throw inNoField(type);
  }

  @Override
  public Set<Derive> buffer() {
    throw inNoField(new JavaType.Buffer());
  }

  @Override
  public Set<Derive> anyArray() {
    throw inNoField(new JavaType.AnyArray());
  }

  @Override
  public Set<Derive> opaque() {
    throw inNoField(new JavaType.Opaque());
  }

  @Override
  public Set<Derive> unsupported(Unsupported type) {
    throw inNoField(type);
  }

  private static IllegalStateException inNoField(JavaType type) {
    return new IllegalStateException(type + " is in no field");
  }
}
