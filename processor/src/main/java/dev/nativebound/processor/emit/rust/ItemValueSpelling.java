package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.plan.items.ItemValue;
import dev.nativebound.processor.plan.items.ItemValue.AsInTrait;
import dev.nativebound.processor.plan.items.ItemValue.Borrowed;
import dev.nativebound.processor.plan.items.ItemValue.Inside;
import dev.nativebound.processor.plan.items.ItemValue.InsideEach;

/** The expressions of what a shim has for the parameters of a crate's item. */
final class ItemValueSpelling implements ItemValue.Visitor<String> {
  @Override
  public String asInTrait(AsInTrait value) {
    return ArgumentSpelling.of(value.parameter());
  }

  @Override
  public String inside(Inside value) {
    String local = value.local();
    if (value.isTaken()) {
      return value.isOptional() ? local + ".map(|whole| whole.take().0)" : local + ".take().0";
    }
    return value.isOptional() ? local + ".as_deref().map(|value| &value.0)" : "&" + local + ".0";
  }

  @Override
  public String insideEach(InsideEach value) {
    return value.isTaken()
        ? value.local() + ".take().into_iter().map(|value| value.0).collect::<Vec<_>>()"
        : "&" + value.local() + ".values().into_iter().map(|value| &value.0).collect::<Vec<_>>()";
  }

  @Override
  public String borrowed(Borrowed value) {
    String local = value.local();
    return switch (value.lender()) {
      case OWNER -> value.isOptional() ? local + ".as_ref()" : "&" + local;
      case VIEW -> value.isOptional() ? local + ".as_deref()" : "&*" + local;
      case MUTABLE_VIEW -> value.isOptional() ? local + ".as_deref_mut()" : "&mut *" + local;
    };
  }
}
