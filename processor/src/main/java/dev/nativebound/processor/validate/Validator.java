package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.BoundType.Shape;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.names.MethodNames;
import dev.nativebound.processor.names.RustPath;
import java.util.List;

/** Checks one bound type by itself. What holds between types is {@link LibraryValidator}'s. */
public final class Validator {

  /** All that is wrong with {@code type}. */
  public ValidationReport validate(BoundType type) {
    ValidationReport report = new ValidationReport();
    checkShape(type, report);
    checkName(type, report);
    checkCompanion(type, report);
    MethodValidator methods = new MethodValidator(type.name(), report);
    type.natives().forEach(methods::validate);
    checkClashes(type, report);
    return report;
  }

  private static void checkShape(BoundType type, ValidationReport report) {
    String word = type.shape().word();
    if (type.shape() == Shape.INTERFACE || type.shape() == Shape.ANNOTATION) {
      report.add(
          type.origin(), Message.NOT_A_CLASS, word, type.name().simpleName(), "an interface");
    } else if (type.natives().isEmpty() && type.shape() == Shape.RECORD) {
      report.add(type.origin(), Message.NOT_A_CLASS, word, type.name().simpleName(), "a record");
    } else if (type.natives().isEmpty()) {
      report.add(type.origin(), Message.NO_NATIVES, type.name().simpleName());
    }
  }

  private static void checkName(BoundType type, ValidationReport report) {
    type.rustName()
        .filter(path -> !RustPath.isValid(path))
        .ifPresent(
            path ->
                report.add(
                    type.origin(),
                    Message.INVALID_RUST_NAME,
                    path,
                    "path",
                    "engine::" + type.name().simpleName()));
  }

  private static void checkCompanion(BoundType type, ValidationReport report) {
    if (type.companionExists()) {
      report.add(
          type.origin(),
          Message.COMPANION_EXISTS,
          type.name().simpleName(),
          type.name().companion().simpleName());
    }
  }

  private static void checkClashes(BoundType type, ValidationReport report) {
    MethodNames.clashes(type.natives())
        .forEach((rustName, methods) -> reportClash(rustName, methods, report));
  }

  private static void reportClash(
      String rustName, List<NativeMethod> methods, ValidationReport report) {
    NativeMethod first = methods.get(0);
    for (NativeMethod other : methods.subList(1, methods.size())) {
      report.add(
          other.origin(), Message.METHODS_CLASH, rustName, other.signature(), first.signature());
    }
  }
}
