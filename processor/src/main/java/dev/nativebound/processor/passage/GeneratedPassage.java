package dev.nativebound.processor.passage;

import dev.nativebound.processor.model.FlatRecords;
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
import dev.nativebound.processor.passage.Passage.Part;
import dev.nativebound.processor.passage.Passages.Side;
import java.util.List;

/**
 * Where both sides are generated a value passes as what is cheapest of what the door can do: as
 * scalars, as an object, as a handle, and all else in the one message of the call.
 */
final class GeneratedPassage implements JavaTypeVisitor<Passage> {
  private final Door door;
  private final Side side;
  private final boolean nullable;
  private final FlatRecords flat;

  GeneratedPassage(Door door, Side side, boolean nullable, FlatRecords flat) {
    this.door = door;
    this.side = side;
    this.nullable = nullable;
    this.flat = flat;
  }

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
    return nullable
        ? new Passage.Message()
        : new Passage.Scalar(type.kind(), type.unsigned(), true);
  }

  @Override
  public Passage text() {
    // a result's bytes are made into a string faster by Java than by JNI
    return door.hasObjects() && side == Side.ARGUMENT ? new Passage.Text() : new Passage.Message();
  }

  @Override
  public Passage primitiveArray(PrimitiveArray type) {
    return door.hasObjects()
        ? new Passage.Elements(type.kind(), type.unsigned())
        : new Passage.Message();
  }

  @Override
  public Passage textArray(TextArray type) {
    return door.hasObjects() ? new Passage.Texts(type.nullableElements()) : new Passage.Message();
  }

  @Override
  public Passage bytesArray(BytesArray type) {
    return door.hasObjects()
        ? new Passage.ByteArrays(type.nullableElements())
        : new Passage.Message();
  }

  @Override
  public Passage buffer() {
    return object(new Passage.Buffer());
  }

  @Override
  public Passage anyArray() {
    return object(new Passage.AnyElements());
  }

  @Override
  public Passage enumeration(Enumeration type) {
    return nullable ? new Passage.Message() : new Passage.Index(type.model());
  }

  @Override
  public Passage sequence(Sequence type) {
    return door.hasObjects() && type.element().type() instanceof OwnedObject object
        ? new Passage.Handles(object.name(), type.element().nullable())
        : new Passage.Message();
  }

  @Override
  public Passage mapping(Mapping type) {
    return new Passage.Message();
  }

  @Override
  public Passage optionalOf(OptionalOf type) {
    return new Passage.Message();
  }

  @Override
  public Passage optionalPrimitive(OptionalPrimitive type) {
    return new Passage.Message();
  }

  @Override
  public Passage library(Library type) {
    return new Passage.Message();
  }

  @Override
  public Passage value(Value type) {
    boolean isTakenApart = side == Side.ARGUMENT && door != Door.UPCALL && !nullable;
    return isTakenApart && flat.isFlat(type.name()) ? flatten(type) : new Passage.Message();
  }

  @Override
  public Passage ownedObject(OwnedObject type) {
    return door == Door.UPCALL ? new Passage.Message() : new Passage.Handle(type.name());
  }

  @Override
  public Passage callback(CallbackObject type) {
    if (door == Door.UPCALL) {
      return side == Side.RESULT ? new Passage.Callback(type.id()) : new Passage.Message();
    }
    return object(new Passage.Callback(type.id()));
  }

  @Override
  public Passage opaque() {
    return object(new Passage.Opaque());
  }

  @Override
  public Passage unsupported(Unsupported type) {
    return new Passage.Barred();
  }

  private Passage object(Passage passage) {
    return door.hasObjects() ? passage : new Passage.Barred();
  }

  private Passage.Flat flatten(Value type) {
    List<Part> parts =
        flat.record(type.name()).fields().stream()
            .map(field -> new Part(field.name(), field.use().type().accept(this)))
            .toList();
    return new Passage.Flat(type.name(), parts);
  }
}
