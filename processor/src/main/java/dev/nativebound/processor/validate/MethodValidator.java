package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.JavaType.Unsupported;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.origin.Origin;
import java.util.function.Predicate;

/** Checks the native methods of one class, one by one. */
final class MethodValidator {
  /** What the VM allows (JVM specification 4.3.3). */
  private static final int MOST_SLOTS = 255;

  private final ValidationReport report;
  private final TypeValidators types;

  MethodValidator(BoundType type, Predicate<TypeName> isOurs, ValidationReport report) {
    this.report = report;
    this.types = new TypeValidators(type, isOurs, report);
  }

  void validate(NativeMethod method) {
    for (Parameter parameter : method.parameters()) {
      String what = "parameter '" + parameter.name() + "' of '" + method.name() + "'";
      checkUse(what, parameter.use(), parameter.origin());
      checkMutable(what, parameter);
      RangeValidator.check(what, parameter, method, report);
      checkConsumed(what, parameter);
      checkObjects(what, parameter);
      types.objects().checkLibrary(what, parameter.use(), parameter.origin());
    }
    if (method.role() != Role.FACTORY) {
      String what = "the result of '" + method.name() + "'";
      checkUse(what, method.result(), method.origin());
      checkObject(what, method);
      checkNoCallback(what, method);
      method.future().ifPresent(later -> checkUse(what, later.declared(), method.origin()));
    }
    method.thrown().forEach(thrown -> types.thrown().check(thrown, method));
    checkName(method);
    if (!method.role().isNative()) {
      checkSlots(method);
    }
  }

  /** A direct native makes its objects in Rust, which may see all classes. */
  private void checkObject(String what, NativeMethod method) {
    if (method.role().isNative()) {
      types.objects().checkLibrary(what, method.result(), method.origin());
    } else {
      types.objects().checkNewObject(what, method.result(), method.origin());
    }
  }

  private void checkNoCallback(String what, NativeMethod method) {
    Mention place = Mention.of(what, method.result(), method.origin());
    types.callbackFinder().report(method.result(), place, Proposals.OBJECT, report);
  }

  /** Of a native of the user's own, the compiler counts them. */
  private void checkSlots(NativeMethod method) {
    int slots = types.passages().of(method).width();
    if (slots > MOST_SLOTS) {
      report.add(method.origin(), Message.TOO_MANY_SLOTS, method.name(), slots, MOST_SLOTS);
    }
  }

  private void checkUse(String what, TypeUse use, Origin origin) {
    types.check(use, Mention.of(what, use, origin));
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

  private void checkConsumed(String what, Parameter parameter) {
    JavaType type = parameter.use().type();
    JavaType given = type instanceof Sequence list ? list.element().type() : type;
    if (parameter.consumed() && !(given instanceof OwnedObject || isUnsupported(type))) {
      report.add(
          parameter.origin().at(Annotations.CONSUMES),
          Message.MISPLACED_ANNOTATION,
          "Consumes",
          what + " has type " + parameter.use().simple() + ", which is no object that Rust owns",
          "remove it");
    }
  }

  private static boolean isUnsupported(JavaType type) {
    return type instanceof Unsupported
        || type.parts().stream().anyMatch(part -> isUnsupported(part.type()));
  }

  /** Rust gets a reference to each object of a list, and none stands for null. */
  private void checkObjects(String what, Parameter parameter) {
    TypeUse use = parameter.use();
    boolean mayBeNull = use.nullable() || use.type().parts().stream().anyMatch(TypeUse::nullable);
    if (mayBeNull
        && use.type() instanceof Sequence list
        && list.element().type() instanceof OwnedObject) {
      report.add(
          parameter.origin().at(Annotations.NULLABLE),
          Message.UNSUPPORTED_TYPE,
          what,
          use.annotated(),
          "of objects that Rust owns, no list or array may be null or have a null in it",
          "an empty one, or one without the nulls");
    }
  }

  /** Of a type that cannot cross, that alone is said. */
  private static boolean mayBeMutable(JavaType type) {
    return WritableMemory.isOf(type) || type instanceof Unsupported;
  }

  private void checkName(NativeMethod method) {
    RustNames.check(
        method.rustName(),
        RustIdentifier.member(method.name()),
        () -> method.origin().atValueOf(Annotations.RUST_NAME),
        report);
  }
}
