package dev.nativebound.processor.plan;

import dev.nativebound.processor.plan.callbacks.CallbackPlan;
import dev.nativebound.processor.plan.contract.CratePlan;
import dev.nativebound.processor.plan.imports.ExceptionClassPlan;
import dev.nativebound.processor.plan.imports.ImportPlan;
import dev.nativebound.processor.plan.values.EnumPlan;
import dev.nativebound.processor.plan.values.ValuePlan;
import java.util.List;

/**
 * A library: the emitted crate as a whole.
 *
 * @param types in the order of their binary names
 * @param enums likewise, each once
 * @param values likewise
 * @param exceptions the classes in the {@code throws} clauses of all, likewise
 * @param imports the classes that Rust calls, likewise
 * @param crates those that the emitted one depends on, in the order of their names
 */
public record LibraryPlan(
    String library,
    List<TypePlan> types,
    List<EnumPlan> enums,
    List<ValuePlan> values,
    List<ExceptionClassPlan> exceptions,
    List<CallbackPlan> callbacks,
    List<ImportPlan> imports,
    List<CratePlan> crates) {}
