package dev.nativebound.processor.model;

/** The types of direct natives, and what no native can have. */
public sealed interface DirectType extends JavaType {
  /** No result. */
  record Nothing() implements DirectType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.nothing();
    }
  }

  /** A primitive; {@code unsigned} for {@code @Unsigned int}. */
  record Primitive(PrimitiveKind kind, boolean unsigned) implements DirectType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.primitive(this);
    }
  }

  /** A box such as {@code Integer}; {@code unsigned} for {@code @Unsigned Integer}. */
  record Boxed(PrimitiveKind kind, boolean unsigned) implements DirectType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.boxed(this);
    }
  }

  /** {@code java.lang.String}. */
  record Text() implements DirectType {
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
      implements DirectType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.primitiveArray(this);
    }
  }

  /** {@code String[]}. */
  record TextArray(boolean nullableElements) implements DirectType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.textArray(this);
    }
  }

  /** {@code byte[][]}. */
  record BytesArray(boolean nullableElements) implements DirectType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.bytesArray(this);
    }
  }

  /** {@code java.nio.ByteBuffer}. */
  record Buffer() implements DirectType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.buffer();
    }
  }

  /** {@code Object} with {@code @Range}: an array of any primitives, as its bytes. */
  record AnyArray() implements DirectType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.anyArray();
    }
  }

  /** An enum and its constants in the order of their declaration. */
  record Enumeration(EnumModel model) implements DirectType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.enumeration(this);
    }
  }

  /**
   * {@code Object}, any class without a conversion of its own, and whatever {@code @AsObject}
   * marks.
   */
  record Opaque() implements DirectType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.opaque();
    }
  }

  /** What cannot cross: why not, and what to write instead. */
  record Unsupported(String reason, String wayOut) implements DirectType {
    @Override
    public <R> R accept(JavaTypeVisitor<R> visitor) {
      return visitor.unsupported(this);
    }
  }
}
