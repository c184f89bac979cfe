package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.Annotations;
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
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.validate.Parts.Part;

/**
 * Checks one type, of a parameter, a result or something inside of these: one method a kind of
 * type.
 *
 * <p>A type that cannot cross is one mistake, whatever its annotations say: they are looked at when
 * the type is right.
 */
final class TypeValidator implements JavaTypeVisitor<Void> {
  private final TypeValidators all;
  private final TypeUse use;
  private final Mention place;

  TypeValidator(TypeValidators all, TypeUse use, Mention place) {
    this.all = all;
    this.use = use;
    this.place = place;
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
      report(Message.NULLABLE_ELEMENTS, Annotations.NULLABLE, place.subject(), element, element);
    }
    return checkUnsigned(type.kind(), type.unsigned());
  }

  @Override
  public Void enumeration(Enumeration type) {
    all.enums().check(type.model(), place.origin());
    return refuseMarks();
  }

  @Override
  public Void unsupported(Unsupported type) {
    Reason reason = Refusals.of(type);
    all.report()
        .add(
            place.origin(),
            Message.UNSUPPORTED_TYPE,
            place.root(),
            place.rootType(),
            place.describe(use.simple(), reason.why()),
            reason.wayOut());
    return null;
  }

  @Override
  public Void text() {
    return refuseMarks();
  }

  @Override
  public Void textArray(TextArray type) {
    return refuseMarks();
  }

  /** Bytes are {@code u8} with or without {@code @Unsigned}. */
  @Override
  public Void bytesArray(BytesArray type) {
    return refuseOrdered();
  }

  @Override
  public Void buffer() {
    return refuseMarks();
  }

  @Override
  public Void anyArray() {
    return refuseMarks();
  }

  @Override
  public Void sequence(Sequence type) {
    if (type.kind() == SequenceKind.SET) {
      checkKey(type.ordered(), type.element(), "set");
    } else {
      refuseOrdered();
    }
    checkParts(type);
    return refuseUnsigned();
  }

  @Override
  public Void mapping(Mapping type) {
    checkKey(type.ordered(), type.key(), "map");
    checkParts(type);
    return refuseUnsigned();
  }

  @Override
  public Void optionalOf(OptionalOf type) {
    checkOnce(type);
    checkParts(type);
    return refuseMarks();
  }

  @Override
  public Void optionalPrimitive(OptionalPrimitive type) {
    if (use.nullable()) {
      refuseSecond("remove @Nullable");
    }
    return refuseMarks();
  }

  @Override
  public Void library(Library type) {
    return refuseMarks();
  }

  @Override
  public Void value(Value type) {
    all.values().check(type.name(), place);
    return refuseMarks();
  }

  @Override
  public Void ownedObject(OwnedObject type) {
    return refuseMarks();
  }

  @Override
  public Void callback(CallbackObject type) {
    all.callbacks().check(type.id(), place);
    return refuseMarks();
  }

  @Override
  public Void opaque() {
    return refuseMarks();
  }

  private void checkParts(JavaType type) {
    for (Part part : Parts.of(type)) {
      all.check(part.use(), place.inside(part.name()));
    }
  }

  /** What Rust has in a {@code HashSet} or {@code HashMap} has to have a hash there. */
  private void checkKey(boolean ordered, TypeUse key, String word) {
    if (ordered) {
      return;
    }
    String part = Parts.of(use.type()).get(0).name();
    all.keys()
        .find(key, place.inside(part))
        .ifPresent(
            found ->
                report(
                    Message.NO_HASH,
                    "",
                    place.root(),
                    place.rootType(),
                    found.place().wayTo(found.type()),
                    found.reason(),
                    word));
  }

  private void checkOnce(OptionalOf type) {
    JavaType value = type.value().type();
    if (use.nullable() || type.value().nullable()) {
      refuseSecond("remove @Nullable");
    } else if (value instanceof OptionalOf || value instanceof OptionalPrimitive) {
      refuseSecond("write " + type.value().annotated());
    }
  }

  private void refuseSecond(String wayOut) {
    report(Message.EMPTY_TWICE, Annotations.NULLABLE, place.subject(), use.annotated(), wayOut);
  }

  private void checkNeverNull(String orBox) {
    if (use.nullable()) {
      report(
          Message.NULLABLE_PRIMITIVE, Annotations.NULLABLE, place.subject(), use.simple(), orBox);
    }
  }

  private void checkNoObject(String orBox) {
    if (use.marks().asObject()) {
      report(
          Message.OBJECT_OF_PRIMITIVE, Annotations.AS_OBJECT, place.subject(), use.simple(), orBox);
    }
  }

  private Void checkUnsigned(PrimitiveKind kind, boolean isRead) {
    refuseOrdered();
    return isRead && kind.mayBeUnsigned() ? null : refuseUnsigned();
  }

  private Void refuseMarks() {
    refuseOrdered();
    return refuseUnsigned();
  }

  private Void refuseOrdered() {
    if (use.marks().ordered()) {
      String reason = place.subject() + " is no Set or Map that crosses by value";
      report(Message.MISPLACED_ANNOTATION, Annotations.ORDERED, "Ordered", reason, "remove it");
    }
    return null;
  }

  private Void refuseUnsigned() {
    if (use.marks().unsigned()) {
      report(Message.UNSIGNED_WITHOUT_MEANING, Annotations.UNSIGNED, place.subject(), use.simple());
    }
    return null;
  }

  /** At the annotation, where a declaration has it. */
  private void report(Message message, String annotation, Object... arguments) {
    all.report().add(place.origin().at(annotation), message, arguments);
  }
}
