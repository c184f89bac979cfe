package dev.nativebound.processor.plan.imports;

import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.plan.types.RustScalar;

/** A type in the signature of an imported class, as the functions that use its members have it. */
public sealed interface ImportType {

  /** Calls the method of {@code visitor} that belongs to this kind of type. */
  <R> R accept(Visitor<R> visitor);

  /** Whether it is a reference of JNI's. */
  default boolean isReference() {
    return this instanceof Reference;
  }

  /** No result. */
  record Nothing() implements ImportType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nothing();
    }
  }

  /** A primitive. */
  record Scalar(RustScalar type) implements ImportType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scalar(this);
    }
  }

  /** A reference to an object, which may be null. */
  sealed interface Reference extends ImportType {}

  /** To an object of a class that jni-rs has a type for. */
  record OfJniRs(JniClass type) implements Reference {
    /** To any object. */
    static final OfJniRs OBJECT = new OfJniRs(JniClass.OBJECT);

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ofJniRs(this);
    }
  }

  /** To one of an imported class, by its name in {@code bindings::java}. */
  record Imported(String rustName) implements Reference {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.imported(this);
    }
  }

  /** To an array of primitives. */
  record PrimitiveArray(PrimitiveKind kind) implements Reference {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.primitiveArray(this);
    }
  }

  /** To an array of references. */
  record ObjectArray(Reference element) implements Reference {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.objectArray(this);
    }
  }

  /** One method a kind of type. */
  interface Visitor<R> {
    R nothing();

    R scalar(Scalar type);

    R ofJniRs(OfJniRs type);

    R imported(Imported type);

    R primitiveArray(PrimitiveArray type);

    R objectArray(ObjectArray type);
  }
}
