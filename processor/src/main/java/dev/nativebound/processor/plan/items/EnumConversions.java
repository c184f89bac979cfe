package dev.nativebound.processor.plan.items;

import dev.nativebound.processor.model.EnumModel;
import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.plan.items.ConversionPlan.Constant;
import dev.nativebound.processor.plan.items.ConversionPlan.EnumToJava;
import dev.nativebound.processor.plan.items.ConversionPlan.EnumToRust;
import dev.nativebound.processor.plan.items.ConversionPlan.Mirrored;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Plans how an enum of a crate becomes the one of Java that mirrors it, and back. */
final class EnumConversions {
  /** The {@code @RustName} of the constant that stands for all variants without one. */
  private static final String OTHERS = "_";

  private final EnumModel model;
  private final Mirrored types;

  /**
   * Conversions of {@code model}.
   *
   * @param rustName the enum of {@code bindings}
   * @param crate the name of the project's own crate
   */
  EnumConversions(EnumModel model, String rustName, String crate) {
    this.model = model;
    this.types = Mirrored.of(model.name(), rustName, model.mirrors().orElseThrow(), crate);
  }

  ConversionPlan toJava() {
    return new EnumToJava(types, constants());
  }

  ConversionPlan toRust() {
    return new EnumToRust(types, constants());
  }

  /** What stands for all others matches everything: constants behind it would never be reached. */
  private List<Constant> constants() {
    return model.constants().stream()
        .map(this::constant)
        .sorted(Comparator.comparing(constant -> constant.variant().isEmpty()))
        .toList();
  }

  private Constant constant(String java) {
    String own = RustIdentifier.variant(java);
    String variant = model.variants().getOrDefault(java, own);
    return new Constant(java, own, Optional.of(variant).filter(name -> !name.equals(OTHERS)));
  }
}
