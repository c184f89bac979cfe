package dev.nativebound.processor.model;

import dev.nativebound.processor.origin.Origin;
import java.util.Optional;

/**
 * An annotation of ours where it means nothing.
 *
 * @param annotation its qualified name
 * @param why why it has no effect
 * @param of what has it
 */
public record Misplaced(String annotation, Why why, Subject of, Origin origin) {
  /**
   * What a message names.
   *
   * @param name of the method, type, constant, field or package
   * @param type the simple name of the type around it; empty where there is none
   * @param parameter the parameter of the method that has the annotation
   */
  public record Subject(String name, String type, Optional<String> parameter) {}

  /** Why an annotation has no effect. */
  public enum Why {
    /** A type that has no name in Rust. */
    TYPE_WITHOUT_NAME,
    COMPONENT,
    CONSTANT,
    FIELD,
    /** A component that a method gives, which has a name already. */
    COMPONENT_WITH_VIA,
    /** In Kotlin, a method of a companion object alone. */
    IN_COMPANION_OBJECT,
    NO_FACTORY,
    /** {@code @Exclusive} where Rust has no value. */
    NO_VALUE,
    /** Likewise, and there would be one if the type could be closed. */
    NO_VALUE_WITHOUT_CLOSE,
    METHOD_OF_CALLBACK,
    CONSTRUCTOR,
    NOT_NATIVE,
    TYPE_NOT_BOUND,
    NO_FUTURE,
    /** {@code @FailsWith} where errors are thrown. */
    NO_FUTURE_TO_FAIL,
    NO_ITEM,
    NO_VALUE_TO_CONSUME,
    SHARED_ITEM,
    ITEM_WITHOUT_ENV,
    /** An import at a type that is not bound. */
    IMPORT_OF_TYPE,
    /** An import at a package without a bound type. */
    IMPORT_OF_PACKAGE,
    /** A crate declared for a type that has nothing of one. */
    CRATE_OF_TYPE,
    /** Likewise, for a package. */
    CRATE_OF_PACKAGE
  }
}
