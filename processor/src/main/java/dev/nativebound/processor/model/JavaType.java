package dev.nativebound.processor.model;

import java.util.List;

/**
 * A type as a native method mentions it, reduced to what decides how it crosses.
 *
 * <p>Sealed, with a visitor: Java 17 has no pattern switch, and a new kind of type shall be a
 * compile error in every place that has to know it.
 */
public sealed interface JavaType {

  /** Calls the method of {@code visitor} that belongs to this kind of type. */
  <R> R accept(JavaTypeVisitor<R> visitor);

  /** The types directly inside of it: elements, keys and values. */
  default List<TypeUse> parts() {
    return List.of();
  }

  /** No result. */
  record Nothing() implements JavaType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.nothing();
    }
  }

  /** A primitive; {@code unsigned} for {@code @Unsigned int}. */
  record Primitive(PrimitiveKind kind, boolean unsigned) implements JavaType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.primitive(this);
    }
  }

  /** A box such as {@code Integer}; {@code unsigned} for {@code @Unsigned Integer}. */
  record Boxed(PrimitiveKind kind, boolean unsigned) implements JavaType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.boxed(this);
    }
  }

  /** {@code java.lang.String}. */
  record Text() implements JavaType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.text();
    }
  }

  /**
   * An array of primitives; {@code unsigned} for {@code @Unsigned int[]}, {@code nullableElements}
   * for {@code @Nullable int[]}, which says nothing about the array.
   */
  record PrimitiveArray(PrimitiveKind kind, boolean unsigned, boolean nullableElements)
      implements JavaType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.primitiveArray(this);
    }
  }

  /** {@code String[]}. */
  record TextArray(boolean nullableElements) implements JavaType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.textArray(this);
    }
  }

  /** {@code byte[][]}. */
  record BytesArray(boolean nullableElements) implements JavaType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.bytesArray(this);
    }
  }

  /** {@code java.nio.ByteBuffer}. */
  record Buffer() implements JavaType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.buffer();
    }
  }

  /** {@code Object} with {@code @Range}: an array of any primitives, as its bytes. */
  record AnyArray() implements JavaType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.anyArray();
    }
  }

  /** An enum and its constants in the order of their declaration. */
  record Enumeration(EnumModel model) implements JavaType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.enumeration(this);
    }
  }

  /**
   * {@code List}, {@code Collection}, {@code Set}, or an array of what is no primitive. A direct
   * native has {@link TextArray} and {@link BytesArray} instead.
   *
   * @param ordered marked {@code @Ordered}: in Rust a {@code Vec}, whatever Java has
   */
  record Sequence(SequenceKind kind, TypeUse element, boolean ordered) implements JavaType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.sequence(this);
    }

    @Override
    public List<TypeUse> parts() {
      return List.of(element);
    }
  }

  /** {@code Map}; {@code ordered} as in {@link Sequence}. */
  record Mapping(TypeUse key, TypeUse value, boolean ordered) implements JavaType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.mapping(this);
    }

    @Override
    public List<TypeUse> parts() {
      return List.of(key, value);
    }
  }

  /** {@code Optional}. */
  record OptionalOf(TypeUse value) implements JavaType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.optionalOf(this);
    }

    @Override
    public List<TypeUse> parts() {
      return List.of(value);
    }
  }

  /** {@code OptionalInt}, {@code OptionalLong}, {@code OptionalDouble}. */
  record OptionalPrimitive(PrimitiveKind kind) implements JavaType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.optionalPrimitive(this);
    }
  }

  /** A value of the JDK that has a counterpart in Rust. */
  record Library(LibraryKind kind) implements JavaType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.library(this);
    }
  }

  /** A record or a sealed interface: the one of that name among {@link BoundType#values}. */
  record Value(TypeName name) implements JavaType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.value(this);
    }
  }

  /**
   * An owned bound type.
   *
   * @param isOfCrate whether its values are a crate's own
   */
  record OwnedObject(TypeName name, boolean isOfCrate) implements JavaType {

    /** One that the project implements. */
    public OwnedObject(TypeName name) {
      this(name, false);
    }

    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.ownedObject(this);
    }
  }

  /** What Java implements and Rust calls: the one of that id among {@link BoundType#callbacks}. */
  record CallbackObject(TypeName id) implements JavaType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.callback(this);
    }
  }

  /**
   * {@code Object}, any class without a conversion of its own, and whatever {@code @AsObject}
   * marks.
   */
  record Opaque() implements JavaType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.opaque();
    }
  }

  /**
   * What cannot cross where it stands.
   *
   * @param refusal why not
   * @param name the class that is in the way, where it is not the type itself
   * @param instead what to write, the best first
   */
  record Unsupported(Refusal refusal, String name, List<Instead> instead) implements JavaType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.unsupported(this);
    }
  }
}
