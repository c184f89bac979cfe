package dev.nativebound.processor.model;

import java.util.List;

/** The types of generated natives alone. */
public sealed interface GeneratedType extends JavaType {
  /**
   * {@code List}, {@code Collection}, {@code Set}, or an array of what is no primitive. A direct
   * native has {@link DirectType.TextArray} and {@link DirectType.BytesArray} instead.
   *
   * @param ordered marked {@code @Ordered}: in Rust a {@code Vec}, whatever Java has
   */
  record Sequence(SequenceKind kind, TypeUse element, boolean ordered) implements GeneratedType {
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
  record Mapping(TypeUse key, TypeUse value, boolean ordered) implements GeneratedType {
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
  record OptionalOf(TypeUse value) implements GeneratedType {
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
  record OptionalPrimitive(PrimitiveKind kind) implements GeneratedType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.optionalPrimitive(this);
    }
  }

  /** A value of the JDK that has a counterpart in Rust. */
  record Library(LibraryKind kind) implements GeneratedType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.library(this);
    }
  }

  /** A record or a sealed interface: the one of that name among {@link BoundType#values}. */
  record Value(TypeName name) implements GeneratedType {
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
  record OwnedObject(TypeName name, boolean isOfCrate) implements GeneratedType {

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
  record CallbackObject(TypeName id) implements GeneratedType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.callback(this);
    }
  }
}
