package dev.nativebound.processor.plan.callbacks;

import dev.nativebound.processor.docs.Rustdoc;
import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.CallbackModel;
import dev.nativebound.processor.model.JavaType.PrimitiveArray;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.names.FreeNames;
import dev.nativebound.processor.names.MethodNames;
import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.passage.Passage;
import dev.nativebound.processor.plan.callbacks.CallbackPlan.CallbackMethodPlan;
import dev.nativebound.processor.plan.callbacks.CallbackPlan.CallbackParameterPlan;
import dev.nativebound.processor.plan.contract.ContractLine;
import dev.nativebound.processor.plan.types.Borrowing;
import dev.nativebound.processor.plan.types.RustScalar;
import dev.nativebound.processor.plan.types.RustType;
import dev.nativebound.processor.plan.types.RustValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plans the traits of the callbacks that one bound type reaches. */
public final class CallbackPlanner {
  private final BoundType type;
  private final RustValues types;
  private final Map<TypeName, String> rustNames;

  public CallbackPlanner(BoundType type, RustValues types, Map<TypeName, String> rustNames) {
    this.type = type;
    this.types = types;
    this.rustNames = rustNames;
  }

  public List<CallbackPlan> plan() {
    return type.callbacks().stream().map(this::plan).toList();
  }

  private CallbackPlan plan(CallbackModel model) {
    List<String> names = MethodNames.of(model.methods());
    List<CallbackShape> shapes = CallbackShape.of(model);
    List<CallbackMethodPlan> methods = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      methods.add(plan(shapes.get(i), names.get(i), i));
    }
    return new CallbackPlan(
        model.id(),
        rustNames.get(model.id()),
        Rustdoc.of(model.javadoc()),
        methods,
        model.left(),
        ContractLine.of(model));
  }

  private CallbackMethodPlan plan(CallbackShape shape, String rustName, int index) {
    NativeMethod method = shape.method();
    List<CallbackParameterPlan> parameters = parametersOf(method);
    return new CallbackMethodPlan(
        rustName,
        shape.name(),
        shape.descriptor(),
        method.signature(),
        Rustdoc.of(method.javadoc()),
        method.deprecated(),
        parameters,
        shape.passage().result() instanceof Passage.Nothing
            ? RustType.Plain.UNIT
            : types.of(method.result()),
        UpcallPlanner.plan(shape, parameters, index));
  }

  /** Two parameters may have one name after snake_case: the later one gets underscores. */
  private List<CallbackParameterPlan> parametersOf(NativeMethod method) {
    FreeNames free = new FreeNames();
    List<CallbackParameterPlan> plans = new ArrayList<>();
    for (Parameter parameter : method.parameters()) {
      String name = free.underscored(RustIdentifier.member(parameter.name()));
      plans.add(new CallbackParameterPlan(name, typeOf(parameter.use())));
    }
    return plans;
  }

  /** At the top nothing is owned that can be borrowed. */
  private RustType typeOf(TypeUse use) {
    if (use.type() instanceof PrimitiveArray array) {
      RustType element = RustScalar.element(array.kind(), array.unsigned());
      RustType slice = new RustType.Slice(element).borrowed();
      return use.nullable() ? slice.optional() : slice;
    }
    return Borrowing.of(use).orElseGet(() -> types.of(use));
  }
}
