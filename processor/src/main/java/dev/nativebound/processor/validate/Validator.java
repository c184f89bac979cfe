package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.BoundType.Shape;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.MethodNames;
import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.names.RustPath;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Checks one bound type by itself. What holds between types is {@link LibraryValidator}'s. */
public final class Validator {

  private final Predicate<TypeName> isOurs;
  private final Supplier<Optional<String>> crate;

  /**
   * A validator for the types of one library.
   *
   * @param isOurs whether a bound type belongs to it
   * @param crate the package name of the project's crate, where it has one
   */
  public Validator(Predicate<TypeName> isOurs, Supplier<Optional<String>> crate) {
    this.isOurs = isOurs;
    this.crate = crate;
  }

  /** All that is wrong with {@code type}. */
  public ValidationReport validate(BoundType type) {
    ValidationReport report = new ValidationReport();
    if (!mayHaveNatives(type)) {
      Object[] names = {type.shape().word(), type.name().simpleName(), type.shape().word()};
      report.add(type.origin().at(Annotations.NATIVE_BOUND), Message.NOT_A_CLASS, names);
      return report;
    }
    checkNatives(type, report);
    if (type.form().isGenerated()) {
      new GeneratedValidator(type, report).validate();
    }
    checkName(type, report);
    checkCompanion(type, report);
    MethodValidator methods = new MethodValidator(type, isOurs, report);
    type.natives().forEach(methods::validate);
    new FutureValidator(type, report).validate();
    checkClashes(type, report);
    SpeakableTypes.check(type, report);
    new CrateValidator(type, crate.get(), report).validate();
    return report;
  }

  /** JLS 9.4 and 8.10.2. */
  private static boolean mayHaveNatives(BoundType type) {
    return type.form().isGenerated()
        || type.shape() == Shape.CLASS
        || type.shape() == Shape.ENUM
        || (type.shape() == Shape.RECORD && !type.natives().isEmpty());
  }

  private static void checkNatives(BoundType type, ValidationReport report) {
    if (type.natives().isEmpty()) {
      report.add(
          type.origin().at(Annotations.NATIVE_BOUND),
          Message.NO_NATIVES,
          type.shape().word(),
          type.name().simpleName(),
          type.form().isGenerated() ? "abstract" : "native");
    }
  }

  private static void checkName(BoundType type, ValidationReport report) {
    type.rustName()
        .filter(path -> !RustPath.isValid(path))
        .ifPresent(
            path ->
                report.add(
                    type.origin().atValueOf(Annotations.RUST_NAME),
                    Message.INVALID_RUST_NAME,
                    path,
                    "path",
                    "engine::" + type.name().simpleName()));
  }

  private static void checkCompanion(BoundType type, ValidationReport report) {
    if (type.companionExists()) {
      report.add(
          type.origin().at(Annotations.NATIVE_BOUND),
          Message.COMPANION_EXISTS,
          type.name().simpleName(),
          type.name().companion().simpleName());
    }
  }

  /** Between names that are names; the others have a message of their own. */
  private static void checkClashes(BoundType type, ValidationReport report) {
    MethodNames.clashes(type.natives()).entrySet().stream()
        .filter(clash -> RustIdentifier.isValid(clash.getKey()))
        .forEach(clash -> reportClash(clash.getKey(), clash.getValue(), report));
  }

  private static void reportClash(
      String rustName, List<NativeMethod> methods, ValidationReport report) {
    NativeMethod first = methods.get(0);
    for (NativeMethod other : methods.subList(1, methods.size())) {
      report.add(
          other.origin().atValueOf(Annotations.RUST_NAME),
          Message.METHODS_CLASH,
          other.signature(),
          rustName,
          first.signature());
    }
  }
}
