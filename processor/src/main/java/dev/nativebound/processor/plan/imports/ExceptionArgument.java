package dev.nativebound.processor.plan.imports;

import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.plan.types.RustScalar;

/** What Rust gives for a parameter of an exception's constructor. */
public sealed interface ExceptionArgument {

  /** Calls the method of {@code visitor} that belongs to this argument. */
  <R> R accept(Visitor<R> visitor);

  /** A string. */
  record Text() implements ExceptionArgument {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text();
    }
  }

  /** A primitive. */
  record Scalar(RustScalar type) implements ExceptionArgument {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scalar(this);
    }
  }

  /** What the exception comes from. */
  record Cause() implements ExceptionArgument {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.cause();
    }
  }

  /**
   * An object that Rust has a value for.
   *
   * @param alias the name of the value's type in {@code bindings}
   */
  record Owned(TypeName type, String alias) implements ExceptionArgument {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.owned(this);
    }
  }

  /** One method an argument. */
  interface Visitor<R> {
    R text();

    R scalar(Scalar argument);

    R cause();

    R owned(Owned argument);
  }
}
