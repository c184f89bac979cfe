package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.ExceptionModel;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.ThrownType;
import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.origin.Origin;
import java.util.HashSet;
import java.util.Set;

/** Checks the exceptions that one bound type's natives declare. */
final class ThrownValidator {
  private final ValidationReport report;
  private final Set<String> named = new HashSet<>();

  ThrownValidator(ValidationReport report) {
    this.report = report;
  }

  /** Checks what Rust makes. */
  void check(ThrownType thrown, NativeMethod method) {
    boolean isLater = method.future().isPresent();
    if (!thrown.isMakeable()) {
      report.add(
          isLater ? method.origin().atValueOf(Annotations.FAILS_WITH) : method.origin(),
          Message.EXCEPTION_WITHOUT_CONSTRUCTOR,
          method.name(),
          isLater ? "fails with" : "throws",
          thrown.simple(),
          sentence(thrown.obstacle()));
    }
    checkName(thrown, method.origin());
  }

  private static String sentence(ThrownType.Obstacle obstacle) {
    return switch (obstacle) {
      case ABSTRACT -> "it is abstract; declare one of its subclasses";
      case INNER -> "it is an inner class and needs an object of its outer one; make it static";
      case NO_CONSTRUCTOR ->
          "it has no constructor (String, Throwable), (String) or (), nor a public one whose parameters"
              + " Rust can give; add one, or declare another exception";
      case TYPE_VARIABLE -> "it is a type variable; declare a class";
    };
  }

  /**
   * Checks the name of a class, once however many methods throw it: it is mended in one place,
   * which may be in no source, so that {@code user} stands in.
   */
  void checkName(ThrownType thrown, Origin user) {
    if (named.add(thrown.qualified())) {
      thrown
          .model()
          .flatMap(ExceptionModel::rustName)
          .filter(name -> !RustIdentifier.isValid(name))
          .ifPresent(name -> refuse(name, thrown, user));
    }
  }

  private void refuse(String name, ThrownType thrown, Origin user) {
    report.add(
        thrown.origin().map(at -> at.atValueOf(Annotations.RUST_NAME)).orElse(user),
        Message.INVALID_RUST_NAME,
        name,
        "identifier",
        RustIdentifier.type(thrown.simple()));
  }
}
