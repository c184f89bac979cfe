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

    /** Calls the method of {@code visitor} that belongs to this kind of type. */
    <R> R accept(Visitor<R> visitor);

    /** {@code String}. */
    record Text() implements Argument {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.text();
      }
    }

    /** A primitive. */
    record Plain(PrimitiveKind kind) implements Argument {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.plain(this);
      }
    }

    /** {@code Throwable}. */
    record Cause() implements Argument {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.cause();
      }
    }

    /** An object that Rust has a value for. */
    record Owned(TypeName type) implements Argument {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.owned(this);
      }
    }

    /** One method a kind of type. */
    interface Visitor<R> {
      R text();

      R plain(Plain argument);

      R cause();

      R owned(Owned argument);
    }
  }
}
