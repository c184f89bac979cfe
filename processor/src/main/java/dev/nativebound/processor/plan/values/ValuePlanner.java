package dev.nativebound.processor.plan.values;

import dev.nativebound.processor.docs.Rustdoc;
import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.Field;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import dev.nativebound.processor.model.ValueModel.SealedModel;
import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.plan.contract.ContractLine;
import dev.nativebound.processor.plan.types.Recursion;
import dev.nativebound.processor.plan.types.RustType;
import dev.nativebound.processor.plan.types.RustValues;
import dev.nativebound.processor.plan.types.ValueModels;
import dev.nativebound.processor.plan.values.ValuePlan.FieldPlan;
import dev.nativebound.processor.plan.values.ValuePlan.LevelPlan;
import dev.nativebound.processor.plan.values.ValuePlan.SizePlan;
import dev.nativebound.processor.plan.values.ValuePlan.VariantPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the Rust types of the records and sealed interfaces that one bound type reaches. */
public final class ValuePlanner {
  private final Map<TypeName, ValueModel> values;
  private final Map<TypeName, String> rustNames;
  private final RustValues types;
  private final Derives derives;
  private final Recursion recursion;

  public ValuePlanner(
      BoundType type, RustValues types, Map<TypeName, String> rustNames, List<String> derives) {
    this.types = types;
    this.values = ValueModels.byName(type);
    this.rustNames = rustNames;
    this.derives = new Derives(values, derives);
    this.recursion = new Recursion(values);
  }

  public List<ValuePlan> plan() {
    return values.values().stream().map(this::plan).toList();
  }

  private ValuePlan plan(ValueModel model) {
    String rustName = rustNames.get(model.name());
    List<VariantPlan> variants = variants(rustName, model);
    return new ValuePlan(
        model.name(),
        rustName,
        Rustdoc.of(model.javadoc()),
        model.choose(struct -> true, union -> false),
        derives.of(model.name()),
        variants,
        recursion.holdsNesting(model.name()) ? Optional.of(level(variants)) : Optional.empty(),
        ContractLine.of(model));
  }

  private List<VariantPlan> variants(String rustName, ValueModel model) {
    return model.choose(
        struct -> List.of(variant(rustName, struct, struct)),
        union -> union.sortedVariants().stream().map(variant -> variant(union, variant)).toList());
  }

  /** Without optimization a function has room for the fields of all variants. */
  private static LevelPlan level(List<VariantPlan> variants) {
    Map<RustType, Integer> counts = new LinkedHashMap<>();
    variants.stream()
        .flatMap(variant -> variant.fields().stream())
        .forEach(field -> counts.merge(field.type(), 1, Integer::sum));
    return new LevelPlan(
        counts.values().stream().mapToInt(Integer::intValue).sum(),
        counts.entrySet().stream()
            .map(entry -> new SizePlan(entry.getValue(), entry.getKey()))
            .toList());
  }

  private VariantPlan variant(SealedModel union, RecordModel variant) {
    String name =
        variant.rustName().orElseGet(() -> RustIdentifier.variant(variant.name().simpleName()));
    return variant(name, union, variant);
  }

  private VariantPlan variant(String rustName, ValueModel owner, RecordModel variant) {
    return new VariantPlan(
        rustName,
        variant.name().canonicalName(),
        variant.fields().stream().map(field -> field(owner, field)).toList());
  }

  private FieldPlan field(ValueModel owner, Field field) {
    RustType type = types.of(field.use());
    return new FieldPlan(
        RustIdentifier.member(field.name()),
        field.name(),
        recursion.closes(owner.name(), field.use()) ? type.boxed() : type,
        field.use().annotated() + " " + field.name(),
        recursion.holdsNesting(field.use()));
  }
}
