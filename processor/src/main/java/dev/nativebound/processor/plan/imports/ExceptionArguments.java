package dev.nativebound.processor.plan.imports;

import dev.nativebound.processor.model.ExceptionModel.Argument;
import dev.nativebound.processor.plan.types.OwnedTypes;
import dev.nativebound.processor.plan.types.RustScalar;

/** Decides what Rust gives for the parameters of an exception's constructor. */
record ExceptionArguments(OwnedTypes owned) implements Argument.Visitor<ExceptionArgument> {
  @Override
  public ExceptionArgument text() {
    return new ExceptionArgument.Text();
  }

  @Override
  public ExceptionArgument plain(Argument.Plain argument) {
    return new ExceptionArgument.Scalar(RustScalar.of(argument.kind(), false));
  }

  @Override
  public ExceptionArgument cause() {
    return new ExceptionArgument.Cause();
  }

  @Override
  public ExceptionArgument owned(Argument.Owned argument) {
    return new ExceptionArgument.Owned(argument.type(), owned.alias(argument.type()));
  }
}
