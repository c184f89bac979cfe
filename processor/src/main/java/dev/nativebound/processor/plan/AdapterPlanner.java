package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.CallbackModel;
import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.ThrownType;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.names.JavaScope;
import dev.nativebound.processor.names.JavaVariables;
import dev.nativebound.processor.plan.AdapterPlan.AdapterArgument;
import dev.nativebound.processor.plan.AdapterPlan.AdapterMethod;
import dev.nativebound.processor.plan.AdapterPlan.AdapterParameter;
import dev.nativebound.processor.plan.AdapterPlan.AdapterResult;
import dev.nativebound.processor.plan.AdapterPlan.Another;
import dev.nativebound.processor.plan.AdapterPlan.Index;
import dev.nativebound.processor.plan.AdapterPlan.Nothing;
import dev.nativebound.processor.plan.AdapterPlan.Packed;
import dev.nativebound.processor.plan.AdapterPlan.Scalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Plans the adapters of one generated class. */
final class AdapterPlanner {
  private final JavaScope scope;
  private final Codecs codecs;

  AdapterPlanner(JavaScope scope, Codecs codecs) {
    this.scope = scope;
    this.codecs = codecs;
  }

  /** All that were asked for: the result of one callback may be another. */
  List<AdapterPlan> plan() {
    List<AdapterPlan> plans = new ArrayList<>();
    Optional<CallbackModel> next = codecs.adapters().next();
    while (next.isPresent()) {
      plans.add(plan(next.get()));
      next = codecs.adapters().next();
    }
    plans.sort(Comparator.comparing(AdapterPlan::className));
    return plans;
  }

  private AdapterPlan plan(CallbackModel model) {
    return new AdapterPlan(
        codecs.adapters().nameOf(model),
        model.name(),
        model.ref(),
        CallbackShape.of(model).stream().map(shape -> plan(model, shape)).toList());
  }

  private AdapterMethod plan(CallbackModel model, CallbackShape shape) {
    NativeMethod method = shape.method();
    JavaVariables variables = new JavaVariables(scope, method);
    List<AdapterParameter> parameters = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      Parameter parameter = method.parameters().get(i);
      parameters.add(
          new AdapterParameter(
              variables.of(parameter.name()),
              parameter.use().ref(),
              argument(parameter.use(), shape.parameters().get(i))));
    }
    return new AdapterMethod(
        shape.name(),
        method.name(),
        model.name().simpleName() + "." + method.name(),
        parameters,
        result(method.result(), shape.result()),
        method.thrown().stream().map(ThrownType::ref).toList());
  }

  private AdapterArgument argument(TypeUse use, CallbackShape.Argument argument) {
    return switch (argument) {
      case SCALAR -> scalar(use);
      case INDEX -> index(use);
      case PACKED -> new Packed(use.ref(), codecs.readers().codec(use));
    };
  }

  private AdapterResult result(TypeUse use, CallbackShape.Result result) {
    return switch (result) {
      case NOTHING -> new Nothing();
      case SCALAR -> scalar(use);
      case INDEX -> index(use);
      case CALLBACK -> new Another(use.ref(), codecs.adapters().codec(use), use.nullable());
      case PACKED -> new Packed(use.ref(), codecs.writers().codec(use));
    };
  }

  private static Scalar scalar(TypeUse use) {
    TypeRef primitive = new TypeRef.Primitive(CallbackShape.kindOf(use).keyword());
    return new Scalar(primitive, use.type() instanceof Boxed);
  }

  private Index index(TypeUse use) {
    return new Index(codecs.tables().field(((Enumeration) use.type()).model()));
  }
}
