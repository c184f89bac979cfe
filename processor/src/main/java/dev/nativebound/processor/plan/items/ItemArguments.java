package dev.nativebound.processor.plan.items;

import dev.nativebound.processor.model.CratePath;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.RustText;
import dev.nativebound.processor.plan.items.ItemArgument.AsIs;
import dev.nativebound.processor.plan.items.ItemArgument.From;
import dev.nativebound.processor.plan.items.ItemArgument.Inferred;
import dev.nativebound.processor.plan.items.ItemArgument.Made;
import dev.nativebound.processor.plan.items.ItemArgument.MadeAs;
import dev.nativebound.processor.plan.items.ItemArgument.Maker;
import dev.nativebound.processor.plan.items.ItemArgument.Told;
import dev.nativebound.processor.plan.items.ItemPassing.Form;
import dev.nativebound.processor.plan.items.ItemValue.AsInTrait;
import dev.nativebound.processor.plan.items.ItemValue.Borrowed;
import dev.nativebound.processor.plan.items.ItemValue.Inside;
import dev.nativebound.processor.plan.items.ItemValue.InsideEach;
import dev.nativebound.processor.plan.items.ItemValue.Lender;
import dev.nativebound.processor.plan.shims.ParameterPlan;
import java.util.Optional;

/** Plans what a crate's function gets of a parameter that was lifted. */
final class ItemArguments {
  private final String crate;

  /**
   * Arguments in a project.
   *
   * @param crate the name of its own crate
   */
  ItemArguments(String crate) {
    this.crate = crate;
  }

  /**
   * The argument that is made of a parameter.
   *
   * @param isEarly whether nothing may fail behind the call
   */
  ItemArgument of(Parameter parameter, ParameterPlan plan, boolean isEarly) {
    Form form = parameter.use().type().accept(new ItemPassing());
    From from = new From(plan.local(), parameter.name(), value(form, parameter, plan));
    Optional<RustText> told = parameter.rustType();
    if (parameter.via().isPresent()) {
      CratePath via = parameter.via().get();
      Maker maker = new Maker(via.expressionIn(crate), from, form.isConverted());
      return told.<ItemArgument>map(type -> new MadeAs(maker, type.in(crate), type.isReference()))
          .orElseGet(() -> new Made(maker));
    }
    if (told.isPresent()) {
      return new Told(from, told.get().in(crate));
    }
    return form.isConverted() ? new Inferred(from, isEarly) : new AsIs(from.value());
  }

  private static ItemValue value(Form form, Parameter parameter, ParameterPlan plan) {
    boolean isOptional = parameter.use().nullable();
    return switch (form) {
      case AS_IN_TRAIT, CONVERTED, OPTIONAL_CONVERTED -> new AsInTrait(plan);
      case INSIDE -> new Inside(plan.local(), isOptional, parameter.consumed());
      case INSIDE_EACH -> new InsideEach(plan.local(), parameter.consumed());
      case OF_OWNER -> new Borrowed(plan.local(), isOptional, Lender.OWNER);
      case OF_VIEW ->
          new Borrowed(
              plan.local(), isOptional, plan.mutable() ? Lender.MUTABLE_VIEW : Lender.VIEW);
    };
  }
}
