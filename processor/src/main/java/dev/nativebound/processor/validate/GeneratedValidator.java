package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.BoundType.Form;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Obstacle;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.names.FixedMethod;
import java.util.List;
import java.util.Optional;

/** Checks whether a class can be generated that implements a type, and what makes its objects. */
final class GeneratedValidator {
  private static final String CLOSE =
      "let it extend AutoCloseable with a close() that throws no checked exception";

  private static final String FUNCTION =
      "remove 'static' and the body, since functions are instance methods, called through %s.INSTANCE";

  private final BoundType type;
  private final ValidationReport report;

  GeneratedValidator(BoundType type, ValidationReport report) {
    this.type = type;
    this.report = report;
  }

  void validate() {
    type.obstacle().or(this::takenMethod).ifPresent(this::refuse);
    List<NativeMethod> factories =
        type.natives().stream().filter(method -> method.role() == Role.FACTORY).toList();
    if (type.form() == Form.STATELESS) {
      factories.forEach(this::refuseFactory);
      return;
    }
    factories.forEach(this::checkResult);
  }

  private Optional<Obstacle> takenMethod() {
    return FixedMethod.taken(type)
        .map(
            method ->
                new Obstacle(
                    Obstacle.Kind.METHOD_OF_COMPANION, List.of(method, type.name().simpleName())));
  }

  private void refuse(Obstacle obstacle) {
    Reason reason = Obstacles.of(obstacle);
    report.add(
        type.origin().at(Annotations.NATIVE_BOUND),
        Message.NOT_IMPLEMENTABLE,
        type.shape().word(),
        type.name().simpleName(),
        reason.why(),
        reason.wayOut());
  }

  private void refuseFactory(NativeMethod factory) {
    report.add(
        factory.origin().at(Annotations.NATIVE_BOUND),
        Message.FACTORY_WITHOUT_CLOSE,
        factory.name(),
        type.name().simpleName(),
        makesOne(factory) ? CLOSE : FUNCTION.formatted(type.name().companion().simpleName()));
  }

  /** Whether it returns what a factory has to. */
  private boolean makesOne(NativeMethod factory) {
    return factory.result().descriptor().equals("L" + type.name().internalName() + ";");
  }

  private void checkResult(NativeMethod factory) {
    if (!makesOne(factory)) {
      report.add(
          factory.origin().at(Annotations.NATIVE_BOUND),
          Message.FACTORY_RESULT,
          factory.name(),
          type.name().simpleName(),
          factory.result().simple());
    }
  }
}
