package dev.nativebound.processor.plan.java;

import dev.nativebound.processor.model.CallbackModel;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.ThrownType;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.names.JavaScope;
import dev.nativebound.processor.names.JavaVariables;
import dev.nativebound.processor.passage.Passage;
import dev.nativebound.processor.passage.UpcallVisitor;
import dev.nativebound.processor.plan.callbacks.CallbackShape;
import dev.nativebound.processor.plan.codecs.Codecs;
import dev.nativebound.processor.plan.java.AdapterPlan.AdapterArgument;
import dev.nativebound.processor.plan.java.AdapterPlan.AdapterMethod;
import dev.nativebound.processor.plan.java.AdapterPlan.AdapterParameter;
import dev.nativebound.processor.plan.java.AdapterPlan.AdapterResult;
import dev.nativebound.processor.plan.java.AdapterPlan.Another;
import dev.nativebound.processor.plan.java.AdapterPlan.Index;
import dev.nativebound.processor.plan.java.AdapterPlan.Nothing;
import dev.nativebound.processor.plan.java.AdapterPlan.Packed;
import dev.nativebound.processor.plan.java.AdapterPlan.Scalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Plans the adapters of one companion. */
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
              argument(parameter.use(), shape.passage().parameters().get(i))));
    }
    return new AdapterMethod(
        shape.name(),
        shape.descriptor(),
        method.name(),
        model.name().simpleName() + "." + method.name(),
        parameters,
        result(method.result(), shape.passage().result()),
        method.thrown().stream().map(ThrownType::ref).toList());
  }

  private AdapterArgument argument(TypeUse use, Passage passage) {
    return passage.accept(new ArgumentOf(use));
  }

  private AdapterResult result(TypeUse use, Passage passage) {
    return passage.accept(new ResultOf(use));
  }

  private static Scalar scalar(Passage.Scalar passage) {
    return new Scalar(new TypeRef.Primitive(passage.kind().keyword()), passage.boxed());
  }

  private Index index(Passage.Index passage) {
    return new Index(codecs.tables().field(passage.model()));
  }

  /** What Rust passes for a parameter. */
  private final class ArgumentOf extends UpcallVisitor<AdapterArgument> {
    private final TypeUse use;

    ArgumentOf(TypeUse use) {
      this.use = use;
    }

    @Override
    public AdapterArgument nothing(Passage.Nothing passage) {
      throw new IllegalStateException("no argument is nothing");
    }

    @Override
    public AdapterArgument scalar(Passage.Scalar passage) {
      return AdapterPlanner.scalar(passage);
    }

    @Override
    public AdapterArgument index(Passage.Index passage) {
      return AdapterPlanner.this.index(passage);
    }

    @Override
    public AdapterArgument callback(Passage.Callback passage) {
      throw new IllegalStateException("no argument is a callback");
    }

    @Override
    public AdapterArgument message(Passage.Message passage) {
      return new Packed(use.ref(), codecs.readers().codec(use));
    }
  }

  /** What Rust gets. */
  private final class ResultOf extends UpcallVisitor<AdapterResult> {
    private final TypeUse use;

    ResultOf(TypeUse use) {
      this.use = use;
    }

    @Override
    public AdapterResult nothing(Passage.Nothing passage) {
      return new Nothing();
    }

    @Override
    public AdapterResult scalar(Passage.Scalar passage) {
      return AdapterPlanner.scalar(passage);
    }

    @Override
    public AdapterResult index(Passage.Index passage) {
      return AdapterPlanner.this.index(passage);
    }

    @Override
    public AdapterResult callback(Passage.Callback passage) {
      return new Another(use.ref(), codecs.adapters().codec(use), use.nullable());
    }

    @Override
    public AdapterResult message(Passage.Message passage) {
      return new Packed(use.ref(), codecs.writers().codec(use));
    }
  }
}
