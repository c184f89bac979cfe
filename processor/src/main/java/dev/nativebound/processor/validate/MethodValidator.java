package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Buffer;
import dev.nativebound.processor.model.JavaType.PrimitiveArray;
import dev.nativebound.processor.model.JavaType.Unsupported;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Origin;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.ThrownType;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.names.RustIdentifier;

/** Checks the native methods of one class, one by one. */
final class MethodValidator {
  private final ValidationReport report;
  private final EnumValidator enums;

  MethodValidator(TypeName owner, ValidationReport report) {
    this.report = report;
    this.enums = new EnumValidator(owner, report);
  }

  void validate(NativeMethod method) {
    for (Parameter parameter : method.parameters()) {
      String what = "parameter '" + parameter.name() + "' of '" + method.name() + "'";
      checkUse(what, parameter.use(), parameter.origin());
      checkMutable(what, parameter);
    }
    if (method.role() != Role.FACTORY) {
      checkUse("the result of '" + method.name() + "'", method.result(), method.origin());
    }
    method.thrown().forEach(thrown -> checkThrown(thrown, method));
    checkName(method);
  }

  private void checkUse(String what, TypeUse use, Origin origin) {
    use.type().accept(new TypeValidator(what, use, origin, enums, report));
  }

  private void checkMutable(String what, Parameter parameter) {
    if (parameter.mutable() && !mayBeMutable(parameter.use().type())) {
      report.add(
          parameter.origin().at(Annotations.MUT),
          Message.MUT_WITHOUT_STORAGE,
          what,
          parameter.use().simple());
    }
  }

  /** Of a type that cannot cross, that alone is said. */
  private static boolean mayBeMutable(JavaType type) {
    return type instanceof PrimitiveArray || type instanceof Buffer || type instanceof Unsupported;
  }

  private void checkThrown(ThrownType thrown, NativeMethod method) {
    if (thrown.constructor().isEmpty()) {
      report.add(
          method.origin(),
          Message.EXCEPTION_WITHOUT_CONSTRUCTOR,
          method.name(),
          thrown.simple(),
          thrown.obstacle());
    }
  }

  private void checkName(NativeMethod method) {
    method
        .rustName()
        .filter(name -> !RustIdentifier.isValid(name))
        .ifPresent(
            name ->
                report.add(
                    method.origin().atValueOf(Annotations.RUST_NAME),
                    Message.INVALID_RUST_NAME,
                    name,
                    "identifier",
                    RustIdentifier.member(method.name())));
  }
}
