package dev.nativebound.processor.model;

import dev.nativebound.processor.model.JavaType.AnyArray;
import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.Buffer;
import dev.nativebound.processor.model.JavaType.CallbackObject;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.Nothing;
import dev.nativebound.processor.model.JavaType.Opaque;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.PrimitiveArray;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.JavaType.Text;
import dev.nativebound.processor.model.JavaType.Value;

/** The ways in which a value crosses between a generated native and its shim. */
public enum Way {
  /** As the primitive that it is, or that it boxes. */
  SCALAR,
  /** As an {@code int}: the index of an enum constant. */
  INDEX,
  /** A record, as the scalars that it is made of. */
  FLATTENED,
  /** As a JNI object, as in a direct native. */
  OBJECT,
  /** An owned object, as its handle. */
  HANDLE,
  /** Owned objects in a list or an array, as an array of their handles. */
  HANDLES,
  /** A callback, as the object that calls it. */
  CALLBACK,
  /** In the message of the call. */
  MESSAGE;

  /** That of a parameter. */
  public static Way ofParameter(TypeUse use, FlatRecords flat) {
    JavaType type = use.type();
    if (type instanceof Value value && !use.nullable() && flat.isFlat(value.name())) {
      return FLATTENED;
    }
    return type instanceof Text ? OBJECT : ofBoth(use);
  }

  /** That of a result: a string's bytes are made into one faster by Java than by JNI. */
  public static Way ofResult(TypeUse use) {
    return ofBoth(use);
  }

  private static Way ofBoth(TypeUse use) {
    JavaType type = use.type();
    if (type instanceof Primitive || type instanceof Nothing) {
      return SCALAR;
    }
    if (isObject(type)) {
      return OBJECT;
    }
    if (type instanceof OwnedObject) {
      return HANDLE;
    }
    if (type instanceof Sequence sequence && sequence.element().type() instanceof OwnedObject) {
      return HANDLES;
    }
    if (type instanceof CallbackObject) {
      return CALLBACK;
    }
    if (use.nullable()) {
      return MESSAGE;
    }
    if (type instanceof Boxed) {
      return SCALAR;
    }
    return type instanceof Enumeration ? INDEX : MESSAGE;
  }

  private static boolean isObject(JavaType type) {
    return type instanceof PrimitiveArray
        || type instanceof AnyArray
        || type instanceof Buffer
        || type instanceof Opaque;
  }
}
