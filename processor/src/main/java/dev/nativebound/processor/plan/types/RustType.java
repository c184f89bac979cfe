package dev.nativebound.processor.plan.types;

import java.util.List;

/**
 * A type of Rust, as a tree.
 *
 * <p>How it is spelled depends on where it stands ({@code bindings}, a shim, the user's crate), and
 * is {@code emit.rust}'s to know.
 */
public sealed interface RustType
    permits RustScalar,
        RustType.Plain,
        RustType.Bound,
        RustType.Trait,
        RustType.Implementing,
        RustType.Handled,
        RustType.Wrapped,
        RustType.Reference,
        RustType.Slice,
        RustType.FixedArray,
        RustType.Tuple,
        RustType.HashMap {

  /** Calls the method of {@code visitor} that belongs to this kind of type. */
  <R> R accept(Visitor<R> visitor);

  /** One method a kind of type. */
  interface Visitor<R> {
    R scalar(RustScalar type);

    R plain(Plain type);

    R bound(Bound type);

    R trait(Trait type);

    R implementing(Implementing type);

    R handled(Handled type);

    R wrapped(Wrapped type);

    R reference(Reference type);

    R slice(Slice type);

    R fixedArray(FixedArray type);

    R tuple(Tuple type);

    R hashMap(HashMap type);
  }

  /** Types without parts. */
  enum Plain implements RustType {
    UNIT,
    SELF,
    STR,
    STRING,
    PATH,
    PATH_BUF,
    DURATION,
    SYSTEM_TIME,
    /** The runtime's, without a zone, as the next two. */
    DATE,
    TIME,
    DATE_TIME,
    /** The runtime's memory for a buffer that Java shall own. */
    DIRECT_BUFFER,
    /** A Java object, as jni-rs has it, of the call's lifetime. */
    JAVA_OBJECT;

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.plain(this);
    }
  }

  /** Types around one other. */
  enum Around {
    OPTION,
    BOX,
    ARC,
    VEC,
    HASH_SET,
    /** The runtime's: a value, or that it is the one which was called. */
    CHAINED
  }

  /** An enum, struct or trait that {@code bindings} declares. */
  record Bound(String name) implements RustType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bound(this);
    }
  }

  /** A callback's trait of {@code bindings}, as a type of objects. */
  record Trait(String name) implements RustType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.trait(this);
    }
  }

  /**
   * What the user's crate implements an owned type with.
   *
   * @param path its path there
   * @param alias its name in {@code bindings::__types}
   */
  record Implementing(String path, String alias) implements RustType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.implementing(this);
    }
  }

  /** A type that Java has handles of. */
  record Handled(OwnedType type) implements RustType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.handled(this);
    }
  }

  /** {@code Vec<i32>} of {@code i32}. */
  record Wrapped(Around around, RustType inner) implements RustType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.wrapped(this);
    }
  }

  /** A reference. */
  record Reference(RustType to, boolean mutable) implements RustType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reference(this);
    }
  }

  /** A slice, which stands behind a reference. */
  record Slice(RustType element) implements RustType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.slice(this);
    }
  }

  /** An array of a length. */
  record FixedArray(RustType element, int length) implements RustType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fixedArray(this);
    }
  }

  /** A tuple of two or more. */
  record Tuple(List<RustType> parts) implements RustType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.tuple(this);
    }
  }

  /** A hash map. */
  record HashMap(RustType key, RustType value) implements RustType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.hashMap(this);
    }
  }

  /** The same, where there may be none. */
  default RustType optional() {
    return new Wrapped(Around.OPTION, this);
  }

  /** Many of them. */
  default RustType vec() {
    return new Wrapped(Around.VEC, this);
  }

  /** A reference to it, to be read. */
  default RustType borrowed() {
    return new Reference(this, false);
  }

  /** What is by itself in what contains it, maybe optional: {@code Option<Box<Node>>}. */
  default RustType boxed() {
    return this instanceof Wrapped wrapped && wrapped.around() == Around.OPTION
        ? new Wrapped(Around.OPTION, wrapped.inner().boxed())
        : new Wrapped(Around.BOX, this);
  }
}
