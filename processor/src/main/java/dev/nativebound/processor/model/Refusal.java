package dev.nativebound.processor.model;

/** Why a type cannot cross where it stands. */
public enum Refusal {
  /** In a direct native. */
  COLLECTION,
  /** In a generated native, where some cross. */
  OTHER_COLLECTION,
  OPTIONAL,
  /** It is computed later or piece by piece. */
  LAZY,
  /** It comes later, where no future can be, or is none. */
  FUTURE,
  /** A future of what comes later still. */
  FUTURE_OF_FUTURE,
  /** In a direct native. */
  CALLBACK,
  FUNCTION_OF_KOTLIN,
  SUSPENDING,
  /** A text that is no string. */
  TEXT,
  /** A class of the JDK with values. */
  VALUE,
  /** A buffer that is no {@code ByteBuffer}. */
  OTHER_BUFFER,
  /** A buffer that is inside of something. */
  INNER_BUFFER,
  /** In a direct native. */
  ARRAY,
  /** In a direct native. */
  RECORD,
  /** In a direct native. */
  SEALED_INTERFACE,
  /** A record or sealed interface with type parameters, by its name. */
  GENERIC_VALUE,
  /** What is below a sealed interface and no record, by its name. */
  NO_RECORD,
  /** A class without fields that Rust could be given, where no object can stand. */
  PLAIN_CLASS,
  /** An object that Rust owns, where none can stand. */
  INNER_OBJECT,
  /** A bound type without objects in Rust. */
  STATELESS,
  /** It looks like a type that Rust owns. */
  NOT_BOUND,
  /** It does not exist. */
  MISSING,
  /** In a class file, with annotations that the compiler does not show. */
  HIDDEN_ANNOTATIONS,
  WILDCARD,
  TYPE_VARIABLE,
  RAW_TYPE,
  /** Not the type of a value at all. */
  NO_VALUE
}
