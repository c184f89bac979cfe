package dev.nativebound.processor.passage;

/** A way into or out of Rust, by what can pass through it. */
public enum Door {
  /** JNI, for natives that users declare themselves: everything is the JNI value that it is. */
  DECLARED(true),
  /** JNI, for generated natives: objects where they are fastest, and one message. */
  GENERATED(true),
  /** From Rust back to Java, through an adapter: scalars and one message. */
  UPCALL(false),
  /** Functions of C, which know no Java object: scalars, handles and one message. */
  C(false);

  private final boolean hasObjects;

  Door(boolean hasObjects) {
    this.hasObjects = hasObjects;
  }

  /** Whether arrays, buffers, strings and other objects can be arguments. */
  boolean hasObjects() {
    return hasObjects;
  }
}
