package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.JavaType.Buffer;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.PrimitiveArray;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Origin;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.ThrownType;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.names.RustIdentifier;

/** Checks one native method. */
final class MethodValidator {
  private final TypeName owner;
  private final ValidationReport report;

  MethodValidator(TypeName owner, ValidationReport report) {
    this.owner = owner;
    this.report = report;
  }

  void validate(NativeMethod method) {
    for (Parameter parameter : method.parameters()) {
      checkUse("parameter '" + parameter.name() + "'", parameter.use(), method, parameter.origin());
      checkMutable(parameter, method);
    }
    checkUse("the result", method.result(), method, method.origin());
    method.thrown().forEach(thrown -> checkThrown(thrown, method));
    checkName(method);
  }

  private void checkUse(String what, TypeUse use, NativeMethod method, Origin origin) {
    TypeValidator types = new TypeValidator(what, use, method.name(), owner, origin, report);
    use.type().accept(types);
    if (use.type() instanceof Primitive && use.nullable()) {
      report.add(origin, Message.NULLABLE_PRIMITIVE, what, method.name(), use.simple());
    }
    if (use.type() instanceof Primitive && use.qualified().startsWith("@AsObject")) {
      report.add(origin, Message.OBJECT_OF_PRIMITIVE, what, method.name(), use.simple());
    }
  }

  private void checkMutable(Parameter parameter, NativeMethod method) {
    boolean hasStorage =
        parameter.use().type() instanceof PrimitiveArray
            || parameter.use().type() instanceof Buffer;
    if (parameter.mutable() && !hasStorage) {
      report.add(
          parameter.origin(),
          Message.MUT_WITHOUT_STORAGE,
          parameter.name(),
          method.name(),
          parameter.use().simple());
    }
  }

  private void checkThrown(ThrownType thrown, NativeMethod method) {
    if (thrown.constructor().isEmpty()) {
      report.add(
          method.origin(), Message.EXCEPTION_WITHOUT_CONSTRUCTOR, method.name(), thrown.simple());
    }
  }

  private void checkName(NativeMethod method) {
    method
        .rustName()
        .filter(name -> !RustIdentifier.isValid(name))
        .ifPresent(
            name ->
                report.add(
                    method.origin(),
                    Message.INVALID_RUST_NAME,
                    name,
                    "identifier",
                    RustIdentifier.member(method.name())));
  }
}
