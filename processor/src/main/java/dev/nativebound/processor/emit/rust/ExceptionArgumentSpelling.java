package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.plan.imports.ExceptionArgument;
import dev.nativebound.processor.plan.imports.ExceptionArgument.Owned;
import dev.nativebound.processor.plan.imports.ExceptionArgument.Scalar;
import dev.nativebound.processor.plan.types.RustType.Plain;

/** The types in {@code bindings} of what constructors of exceptions take. */
final class ExceptionArgumentSpelling implements ExceptionArgument.Visitor<String> {
  @Override
  public String text() {
    return TypeSpelling.IN_BINDINGS.of(Plain.STRING);
  }

  @Override
  public String scalar(Scalar argument) {
    return TypeSpelling.IN_BINDINGS.of(argument.type());
  }

  @Override
  public String cause() {
    return "::nativebound::exceptions::Throwable";
  }

  @Override
  public String owned(Owned argument) {
    return "__types::" + argument.alias();
  }
}
