package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.FutureUse;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.AnyArray;
import dev.nativebound.processor.model.JavaType.Buffer;
import dev.nativebound.processor.model.JavaType.Nothing;
import dev.nativebound.processor.model.JavaType.Opaque;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.ThrownType;
import dev.nativebound.processor.model.TypeUse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Checks the natives of one type that return futures: what Rust has for a call alone, these cannot
 * have.
 */
final class FutureValidator {
  private final BoundType type;
  private final ValidationReport report;

  FutureValidator(BoundType type, ValidationReport report) {
    this.type = type;
    this.report = report;
  }

  void validate() {
    checkExclusive();
    for (NativeMethod method : type.natives()) {
      method.future().ifPresent(future -> check(method, future));
    }
  }

  private void check(NativeMethod method, FutureUse future) {
    if (method.isInCrate(type)) {
      report.add(
          method.origin().atMember(Annotations.NATIVE_BOUND, Annotations.RUST),
          Message.FUTURE_OF_ITEM,
          method.name());
      return;
    }
    checkThrows(method, future);
    checkNull(method, future);
    checkEnv(method);
    method.parameters().forEach(parameter -> check(parameter, method));
    reasonOf(method.result().type(), true)
        .filter(reason -> !(method.result().type() instanceof Buffer))
        .ifPresent(
            reason ->
                report.add(
                    method.origin(),
                    Message.ONLY_DURING_CALL,
                    "the result of '" + method.name() + "'",
                    "has type " + method.result().simple(),
                    method.name(),
                    reason.why(),
                    "use a value that crosses"));
  }

  /** Its callers would catch what never comes. */
  private void checkThrows(NativeMethod method, FutureUse future) {
    if (!future.throwsClause().isEmpty()) {
      report.add(
          method.origin(),
          Message.FUTURE_THROWS,
          method.name(),
          future.throwsClause().stream().map(ThrownType::simple).collect(Collectors.joining(", ")),
          insteadOf(future.throwsClause()));
    }
  }

  private static String insteadOf(List<ThrownType> clause) {
    List<String> classes =
        clause.stream()
            .filter(thrown -> thrown.obstacle() != ThrownType.Obstacle.TYPE_VARIABLE)
            .map(thrown -> thrown.simple() + ".class")
            .toList();
    return switch (classes.size()) {
      case 0 -> "remove 'throws'";
      case 1 -> "write @FailsWith(" + classes.get(0) + ") instead of 'throws'";
      default -> "write @FailsWith({" + String.join(", ", classes) + "}) instead of 'throws'";
    };
  }

  private void checkNull(NativeMethod method, FutureUse future) {
    TypeUse value = method.result();
    boolean mayBeNull = !value.nullable() && !(value.type() instanceof Nothing);
    if (future.declared().nullable()) {
      report.add(
          method.origin().at(Annotations.NULLABLE),
          Message.NULLABLE_PRIMITIVE,
          "the result of '" + method.name() + "'",
          "a future",
          mayBeNull && !value.simple().endsWith("]")
              ? ", or write CompletableFuture<@Nullable " + value.simple() + ">"
              : "");
    }
  }

  private void checkEnv(NativeMethod method) {
    if (method.withEnv()) {
      report.add(
          method.origin().at(Annotations.WITH_ENV),
          Message.ONLY_DURING_CALL,
          "'" + method.name() + "'",
          "is marked @WithEnv",
          method.name(),
          "an Env is of one call on its thread",
          "remove @WithEnv");
    }
  }

  private void check(Parameter parameter, NativeMethod method) {
    Optional<Reason> reason = reasonOf(parameter.use().type(), parameter.consumed());
    String what = "parameter '" + parameter.name() + "' of '" + method.name() + "'";
    if (reason.isPresent()) {
      report.add(
          parameter.origin(),
          Message.ONLY_DURING_CALL,
          what,
          "has type " + parameter.use().simple(),
          method.name(),
          reason.get().why(),
          reason.get().wayOut());
    } else if (parameter.mutable() && WritableMemory.isOf(parameter.use().type())) {
      report.add(
          parameter.origin().at(Annotations.MUT),
          Message.ONLY_DURING_CALL,
          what,
          "is marked @Mut",
          method.name(),
          "what Rust writes then, nobody reads",
          "remove @Mut and return the new value");
    }
  }

  /** Why Rust has a value for the call alone; empty where it may keep it. */
  private static Optional<Reason> reasonOf(JavaType type, boolean consumed) {
    JavaType given = type instanceof Sequence list ? list.element().type() : type;
    if (given instanceof OwnedObject && !consumed) {
      return Optional.of(
          new Reason(
              "Rust borrows an object for the call alone",
              "mark it @Consumes, which gives it away, or let this be a method of that object"));
    }
    if (type instanceof Buffer) {
      return Optional.of(
          new Reason(
              "the memory of a buffer is lent for the call alone",
              "use byte[], of which Rust has a copy"));
    }
    return type instanceof Opaque || type instanceof AnyArray
        ? Optional.of(
            new Reason(
                "Rust has an object of Java's for the call alone",
                "use a value that crosses, or a callback"))
        : Optional.empty();
  }

  /** A future's call is in its object until it has completed: nobody is alone with that. */
  private void checkExclusive() {
    Optional<NativeMethod> later =
        type.natives().stream()
            .filter(method -> method.role().hasSelf() && method.future().isPresent())
            .findFirst();
    if (later.isPresent()) {
      type.natives().stream()
          .filter(method -> method.role() == Role.EXCLUSIVE)
          .forEach(method -> refuseExclusive(method, later.get()));
    }
  }

  private void refuseExclusive(NativeMethod method, NativeMethod later) {
    report.add(
        method.origin().at(Annotations.EXCLUSIVE),
        Message.EXCLUSIVE_WITH_FUTURE,
        method.name(),
        method.future().isPresent()
            ? "returns a future, until whose end nobody else could call the object"
            : "'%s' returns a future, until whose end nobody is alone with the object"
                .formatted(later.name()));
  }
}
