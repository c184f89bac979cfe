package dev.nativebound.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A type as a native method mentions it, reduced to what decides how it crosses.
 *
 * <p>Sealed, with a visitor: Java 17 has no pattern switch, and a new kind of type shall be a
 * compile error in every place that has to know it.
 */
public sealed interface JavaType {

  /** Calls the method of {@code visitor} that belongs to this kind of type. */
  <R> R accept(Visitor<R> visitor);

  /** No result. */
  record Nothing() implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nothing();
    }
  }

  /** A primitive; {@code unsigned} for {@code @Unsigned int}. */
  record Primitive(PrimitiveKind kind, boolean unsigned) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.primitive(this);
    }
  }

  /** A box such as {@code Integer}; {@code unsigned} for {@code @Unsigned Integer}. */
  record Boxed(PrimitiveKind kind, boolean unsigned) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.boxed(this);
    }
  }

  /** {@code java.lang.String}. */
  record Text() implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
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
    public <R> R accept(Visitor<R> visitor) {
      return visitor.primitiveArray(this);
    }
  }

  /** {@code String[]}. */
  record TextArray(boolean nullableElements) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.textArray(this);
    }
  }

  /** {@code byte[][]}. */
  record BytesArray(boolean nullableElements) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bytesArray(this);
    }
  }

  /** {@code java.nio.ByteBuffer}. */
  record Buffer() implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.buffer();
    }
  }

  /** An enum and its constants in the order of their declaration. */
  record Enumeration(EnumModel model) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.enumeration(this);
    }
  }

  /**
   * {@code Object}, any class without a conversion of its own, and whatever {@code @AsObject}
   * marks.
   */
  record Opaque() implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.opaque();
    }
  }

  /** What cannot cross: why not, and what to write instead. */
  record Unsupported(String reason, String wayOut) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unsupported(this);
    }
  }

  /** One method a kind. */
  interface Visitor<R> {
    R nothing();

    R primitive(Primitive type);

    R boxed(Boxed type);

    R text();

    R primitiveArray(PrimitiveArray type);

    R textArray(TextArray type);

    R bytesArray(BytesArray type);

    R buffer();

    R enumeration(Enumeration type);

    R opaque();

    R unsupported(Unsupported type);
  }

  /**
   * An enum that crosses.
   *
   * @param constants in declaration order, which Rust's variants follow; of a class file, where
   *     each compiler has an order of its own, by name
   * @param origin where it is declared; empty when that is not among the sources
   * @param places where each constant is written; empty like {@code origin}
   * @param isBound whether it has natives of its own
   */
  record EnumModel(
      TypeName name,
      Optional<String> rustName,
      List<String> constants,
      Optional<Origin> origin,
      List<Origin> places,
      String javadoc,
      Reach reach,
      boolean isBound) {

    /** The constants in the order of their names, which no compiler can change. */
    public List<String> sortedConstants() {
      return constants.stream().sorted(CodePointOrder.INSTANCE).toList();
    }
  }
}
