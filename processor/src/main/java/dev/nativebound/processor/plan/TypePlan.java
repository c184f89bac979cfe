package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.JavaScope;
import dev.nativebound.processor.plan.callbacks.CallbackPlan;
import dev.nativebound.processor.plan.contract.Contract;
import dev.nativebound.processor.plan.items.MappedPlan;
import dev.nativebound.processor.plan.java.CompanionPlan;
import dev.nativebound.processor.plan.types.CompanionNative;
import dev.nativebound.processor.plan.types.OwnedPlan;
import dev.nativebound.processor.plan.values.EnumPlan;
import dev.nativebound.processor.plan.values.ValuePlan;
import java.util.List;
import java.util.Optional;

/**
 * A bound class: its module of shims, its trait, its Java companion.
 *
 * @param anchor the class whose loader and code source the library is looked for with: the bound
 *     one, unless it is private
 * @param javaScope what names mean in the companion
 * @param rustName the name of the trait
 * @param implementation the path of the implementing type from the crate root
 * @param module the name of the module of shims, unique by being made of the whole class name
 * @param enums those that its natives mention
 * @param values records and sealed interfaces that its natives reach
 * @param callbacks those that they reach
 * @param constantsNative present when enum constants cross as objects
 * @param freeNative present when a result is a buffer that Rust owns
 * @param generated present when the companion implements the type
 * @param hasTrait whether there is something to implement
 * @param mapped what its module has of its own, where it uses items of crates
 */
public record TypePlan(
    TypeName name,
    TypeName companion,
    TypeName anchor,
    JavaScope javaScope,
    String rustName,
    String implementation,
    String module,
    List<String> rustdoc,
    boolean deprecated,
    List<MethodPlan> methods,
    List<EnumPlan> enums,
    List<ValuePlan> values,
    List<CallbackPlan> callbacks,
    Contract contract,
    CompanionNative contractNative,
    Optional<CompanionNative> constantsNative,
    Optional<CompanionNative> freeNative,
    Optional<CompanionPlan> generated,
    boolean hasTrait,
    MappedPlan mapped) {

  /** Present when Rust has a value for each Java object. */
  public Optional<OwnedPlan> owned() {
    return generated.flatMap(CompanionPlan::owned);
  }

  /** The methods that the trait has. */
  public List<MethodPlan> functions() {
    return methods.stream().filter(method -> method.item().isEmpty()).toList();
  }

  /** Whether a function of the trait is async. */
  public boolean isAsync() {
    return functions().stream().anyMatch(MethodPlan::isAsync);
  }

  /** Whether the trait has an {@code Error} type. */
  public boolean isFallible() {
    return functions().stream().anyMatch(MethodPlan::isFallible);
  }
}
