package dev.nativebound.processor.model;

/** What a method is to its class, and so what Rust gets before its parameters. */
public enum Role {
  /** A static native of the user's class. */
  STATIC_NATIVE,
  /** An instance native of the user's class: Rust gets the environment and {@code this}. */
  INSTANCE_NATIVE,
  /** An abstract method of a type without objects in Rust. */
  FUNCTION,
  /** An abstract method of an owned type: {@code &self}. */
  SHARED,
  /** An abstract method marked {@code @Exclusive} of an owned type: {@code &mut self}. */
  EXCLUSIVE,
  /** A method of a callback: Java implements it, and Rust calls it. */
  CALLBACK,
  /** A static method marked {@code @NativeBound} of an owned type: it makes the object. */
  FACTORY;

  /** Whether it is called on a class. */
  public boolean isStatic() {
    return this == STATIC_NATIVE || this == FACTORY;
  }

  /** Whether the user declared it {@code native}. */
  public boolean isNative() {
    return this == STATIC_NATIVE || this == INSTANCE_NATIVE;
  }

  /** Whether it is called on an object that Rust has. */
  public boolean hasSelf() {
    return this == SHARED || this == EXCLUSIVE;
  }
}
