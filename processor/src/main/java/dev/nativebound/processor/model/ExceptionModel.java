package dev.nativebound.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A class of exceptions, as an error of Rust may name it.
 *
 * @param rustName the value of {@code @RustName}
 * @param superclasses the nearest first, without {@code Object}
 * @param checked whether Java asks that it is declared
 * @param constructors the public ones whose parameters Rust can give
 */
public record ExceptionModel(
    TypeName name,
    Optional<String> rustName,
    List<TypeName> superclasses,
    boolean checked,
    List<ConstructorModel> constructors) {

  /**
   * A constructor.
   *
   * @param declaration as Java has it, {@code (String message, int line)}
   */
  public record ConstructorModel(List<Argument> arguments, String declaration) {}

  /** A parameter's type. */
  public sealed interface Argument {
    /** {@code String}. */
    record Text() implements Argument {}

    /** A primitive. */
    record Plain(PrimitiveKind kind) implements Argument {}

    /** {@code Throwable}. */
    record Cause() implements Argument {}

    /** An object that Rust has a value for. */
    record Owned(TypeName type) implements Argument {}
  }
}
