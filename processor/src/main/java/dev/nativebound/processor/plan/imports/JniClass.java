package dev.nativebound.processor.plan.imports;

import dev.nativebound.processor.model.TypeName;
import java.util.Arrays;
import java.util.Optional;

/** A class of the JDK that jni-rs has a type of its own for. */
public enum JniClass {
  OBJECT("java.lang.Object"),
  STRING("java.lang.String"),
  CLASS("java.lang.Class"),
  THROWABLE("java.lang.Throwable"),
  CHAR_SEQUENCE("java.lang.CharSequence"),
  CLASS_LOADER("java.lang.ClassLoader"),
  STACK_TRACE_ELEMENT("java.lang.StackTraceElement"),
  THREAD("java.lang.Thread"),
  BYTE_BUFFER("java.nio.ByteBuffer"),
  COLLECTION("java.util.Collection"),
  ITERATOR("java.util.Iterator"),
  LIST("java.util.List"),
  MAP("java.util.Map"),
  MAP_ENTRY("java.util.Map$Entry"),
  SET("java.util.Set");

  private final String binaryName;

  JniClass(String binaryName) {
    this.binaryName = binaryName;
  }

  /** The class. */
  public String binaryName() {
    return binaryName;
  }

  /** The one that {@code type} is. */
  static Optional<JniClass> of(TypeName type) {
    return Arrays.stream(values())
        .filter(known -> known.binaryName.equals(type.binaryName()))
        .findFirst();
  }

  /** Whether JNI itself tells its references from others: no import has another type for it. */
  boolean isOfJni() {
    return switch (this) {
      case OBJECT, STRING, CLASS, THROWABLE -> true;
      case CHAR_SEQUENCE, CLASS_LOADER, STACK_TRACE_ELEMENT, THREAD, BYTE_BUFFER -> false;
      case COLLECTION, ITERATOR, LIST, MAP, MAP_ENTRY, SET -> false;
    };
  }
}
