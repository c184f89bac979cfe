package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.CallbackModel;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.UnfitCallback;
import dev.nativebound.processor.names.MethodNames;
import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.origin.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks the callbacks that a bound type's natives reach: each once. */
final class CallbackValidator {
  private final TypeName owner;
  private final Map<TypeName, CallbackModel> callbacks;
  private final TypeValidators types;
  private final ValidationReport report;
  private final Set<TypeName> seen = new HashSet<>();

  CallbackValidator(BoundType type, TypeValidators types, ValidationReport report) {
    this.owner = type.name();
    this.callbacks =
        type.callbacks().stream().collect(Collectors.toMap(CallbackModel::id, Function.identity()));
    this.types = types;
    this.report = report;
  }

  /** Checks the callback of that id, which is mentioned at {@code place}. */
  void check(TypeName id, Mention place) {
    if (!seen.add(id)) {
      return;
    }
    CallbackModel model = callbacks.get(id);
    if (model.unfit().isPresent()) {
      refuse(model, model.unfit().get(), place);
      return;
    }
    checkReach(model, place);
    checkName(model, place);
    model.methods().forEach(method -> check(model, method, place));
    checkClashes(model, place);
  }

  /** As it is said where the type is declared, where that is among the sources. */
  private void refuse(CallbackModel model, UnfitCallback unfit, Mention place) {
    Origin at = model.origin().isPresent() ? unfit.origin() : place.origin();
    report.add(MarkFindings.of(unfit, at));
  }

  private void checkReach(CallbackModel model, Mention place) {
    if (!model.reach().allows(model.name(), owner.packageName())) {
      report.add(
          place.origin(),
          Message.CALLBACK_OUT_OF_REACH,
          model.name().simpleName(),
          owner.companion().simpleName(),
          owner.packageName());
    }
  }

  private void checkName(CallbackModel model, Mention place) {
    RustNames.check(
        model.rustName(),
        RustIdentifier.type(model.name().simpleName()),
        () -> model.origin().map(at -> at.atValueOf(Annotations.RUST_NAME)).orElse(place.origin()),
        report);
  }

  private void check(CallbackModel model, NativeMethod method, Mention place) {
    String name = model.name().simpleName() + "." + method.name();
    for (Parameter parameter : method.parameters()) {
      String what = "parameter '" + parameter.name() + "' of '" + name + "'";
      Mention at = at(model, what, parameter.use(), parameter.origin(), place);
      types.check(parameter.use(), at);
      types.objects().checkNewObject(what, parameter.use(), at.origin());
      types.callbackFinder().report(parameter.use(), at, Proposals.WHOLE, report);
    }
    String what = "the result of '" + name + "'";
    Mention at = at(model, what, method.result(), method.origin(), place);
    types.check(method.result(), at);
    types.callbackFinder().reportInside(method.result(), at, report);
    method.thrown().forEach(thrown -> types.thrown().checkName(thrown, at.origin()));
    checkMethodName(model, method, place);
  }

  /** Of one with type arguments, what is wrong was written where it is used. */
  private static Mention at(
      CallbackModel model, String what, TypeUse use, Origin origin, Mention place) {
    return model.isGeneric() || model.origin().isEmpty()
        ? place.inside(what)
        : Mention.of(what, use, origin);
  }

  private void checkMethodName(CallbackModel model, NativeMethod method, Mention place) {
    RustNames.check(
        method.rustName(),
        RustIdentifier.member(method.name()),
        () -> named(model, method, place),
        report);
  }

  private static Origin named(CallbackModel model, NativeMethod method, Mention place) {
    return model.origin().isPresent()
        ? method.origin().atValueOf(Annotations.RUST_NAME)
        : place.origin();
  }

  private void checkClashes(CallbackModel model, Mention place) {
    MethodNames.clashes(model.methods())
        .forEach(
            (rustName, methods) -> {
              if (RustIdentifier.isValid(rustName)) {
                reportClash(model, rustName, methods, place);
              }
            });
  }

  private void reportClash(
      CallbackModel model, String rustName, List<NativeMethod> methods, Mention place) {
    for (NativeMethod other : methods.subList(1, methods.size())) {
      report.add(
          named(model, other, place),
          Message.METHODS_CLASH,
          other.signature(),
          rustName,
          methods.get(0).signature());
    }
  }
}
