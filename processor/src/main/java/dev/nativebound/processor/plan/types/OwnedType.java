package dev.nativebound.processor.plan.types;

/** The type whose values Java has handles of, as a shim names it. */
public sealed interface OwnedType {

  /** The one of the shim's own module. */
  record OfModule() implements OwnedType {}

  /** The one that another module of the emitted crate has around a crate's type. */
  record OfOtherModule(String module) implements OwnedType {}

  /** A type of the user's crate, by the name of its alias in {@code bindings}. */
  record Alias(String name) implements OwnedType {}
}
