package dev.nativebound.processor.passage;

import dev.nativebound.processor.model.EnumModel;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.TypeName;
import java.util.List;

/**
 * How a value passes through a door.
 *
 * <p>Sealed, with a visitor: a new one is a compile error in every place that has to know it.
 */
public sealed interface Passage {

  /** The arguments that it takes, or the result. */
  List<Slot> slots();

  /** Calls the method of {@code visitor} that belongs to it. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A component of a record that passes as its scalars.
   *
   * @param passage a scalar, an index, or a record again
   */
  record Part(String name, Passage passage) {}

  /** No result. */
  record Nothing() implements Passage {
    @Override
    public List<Slot> slots() {
      return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nothing(this);
    }
  }

  /** A primitive; {@code boxed} where Java has a box that may not be null. */
  record Scalar(PrimitiveKind kind, boolean unsigned, boolean boxed) implements Passage {
    @Override
    public List<Slot> slots() {
      return List.of(new Slot.Scalar(kind));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scalar(this);
    }
  }

  /** An enum constant, as its index. */
  record Index(EnumModel model) implements Passage {
    @Override
    public List<Slot> slots() {
      return List.of(new Slot.Scalar(PrimitiveKind.INT));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.index(this);
    }
  }

  /** A record, as the scalars of which it is made. */
  record Flat(TypeName type, List<Part> parts) implements Passage {
    @Override
    public List<Slot> slots() {
      return parts.stream().flatMap(part -> part.passage().slots().stream()).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.flat(this);
    }
  }

  /** An owned object, as its handle. */
  record Handle(TypeName type) implements Passage {
    @Override
    public List<Slot> slots() {
      return List.of(new Slot.Handle(type));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.handle(this);
    }
  }

  /** Owned objects in a list or an array, which may be null, as an array of their handles. */
  record Handles(TypeName type, boolean nullable) implements Passage {
    @Override
    public List<Slot> slots() {
      return List.of(new Slot.ArrayOf(PrimitiveKind.LONG));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.handles(this);
    }
  }

  /** A callback, as the object that calls it. */
  record Callback(TypeName id) implements Passage {
    @Override
    public List<Slot> slots() {
      return List.of(Slot.Reference.OBJECT);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.callback(this);
    }
  }

  /** In the one message of the call. */
  record Message() implements Passage {
    @Override
    public List<Slot> slots() {
      return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.message(this);
    }
  }

  /** A box, as the object. */
  record Box(PrimitiveKind kind, boolean unsigned) implements Passage {
    @Override
    public List<Slot> slots() {
      return List.of(Slot.Reference.OBJECT);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.box(this);
    }
  }

  /** A string, as the object. */
  record Text() implements Passage {
    @Override
    public List<Slot> slots() {
      return List.of(Slot.Reference.TEXT);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** An array of primitives, as the object. */
  record Elements(PrimitiveKind kind, boolean unsigned) implements Passage {
    @Override
    public List<Slot> slots() {
      return List.of(new Slot.ArrayOf(kind));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.elements(this);
    }
  }

  /** An array of any primitives, as the object. */
  record AnyElements() implements Passage {
    @Override
    public List<Slot> slots() {
      return List.of(Slot.Reference.OBJECT);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.anyElements(this);
    }
  }

  /** A byte buffer, as the object. */
  record Buffer() implements Passage {
    @Override
    public List<Slot> slots() {
      return List.of(Slot.Reference.BUFFER);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.buffer(this);
    }
  }

  /** An array of strings, which may be null, as the object. */
  record Texts(boolean nullable) implements Passage {
    @Override
    public List<Slot> slots() {
      return List.of(Slot.Reference.OBJECTS);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.texts(this);
    }
  }

  /** An array of arrays of bytes, which may be null, as the object. */
  record ByteArrays(boolean nullable) implements Passage {
    @Override
    public List<Slot> slots() {
      return List.of(Slot.Reference.OBJECTS);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.byteArrays(this);
    }
  }

  /** An enum constant, as the object. */
  record Constant(EnumModel model) implements Passage {
    @Override
    public List<Slot> slots() {
      return List.of(Slot.Reference.OBJECT);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.constant(this);
    }
  }

  /** An owned object, as the Java object that has its handle. */
  record Owner(TypeName type) implements Passage {
    @Override
    public List<Slot> slots() {
      return List.of(Slot.Reference.OBJECT);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.owner(this);
    }
  }

  /** Any object, of which Rust knows nothing. */
  record Opaque() implements Passage {
    @Override
    public List<Slot> slots() {
      return List.of(Slot.Reference.OBJECT);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.opaque(this);
    }
  }

  /** In no way: the door has none for it. */
  record Barred() implements Passage {
    @Override
    public List<Slot> slots() {
      return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.barred(this);
    }
  }

  /** One method a passage. */
  interface Visitor<R> {
    R nothing(Nothing passage);

    R scalar(Scalar passage);

    R index(Index passage);

    R flat(Flat passage);

    R handle(Handle passage);

    R handles(Handles passage);

    R callback(Callback passage);

    R message(Message passage);

    R box(Box passage);

    R text(Text passage);

    R elements(Elements passage);

    R anyElements(AnyElements passage);

    R buffer(Buffer passage);

    R texts(Texts passage);

    R byteArrays(ByteArrays passage);

    R constant(Constant passage);

    R owner(Owner passage);

    R opaque(Opaque passage);

    R barred(Barred passage);
  }
}
