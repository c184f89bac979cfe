package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.CratePath;
import dev.nativebound.processor.model.EnumModel;
import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.plan.MappedPlan.ConversionPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An enum of {@code bindings} and the one of a crate that it mirrors.
 *
 * <p>Each constant is written down, so that rustc finds a variant that only one of them has.
 */
final class EnumConversions {
  /** The constant that stands for all variants without one. */
  private static final String OTHERS = "_";

  private final EnumModel model;
  private final CratePath mirrored;
  private final String own;
  private final String crate;

  /**
   * Conversions of {@code model}.
   *
   * @param own the enum of {@code bindings}
   * @param crate the name of the project's own crate
   */
  EnumConversions(EnumModel model, String own, String crate) {
    this.model = model;
    this.mirrored = model.mirrors().orElseThrow();
    this.own = own;
    this.crate = crate;
  }

  /** From the crate's, and from a reference to it. */
  List<ConversionPlan> lowering() {
    List<String> body = match(constant -> variant(constant) + " => " + own(constant));
    String type = mirrored.in(crate);
    return List.of(
        ConversionPlan.lowering("&" + type, own, body), ConversionPlan.byReference(type, own));
  }

  /** To the crate's. */
  ConversionPlan giving() {
    List<String> body = match(constant -> own(constant) + " => " + given(constant));
    boolean isRefused = model.variants().containsValue(OTHERS);
    return ConversionPlan.giving(own, mirrored.in(crate), isRefused ? "name" : "_", body);
  }

  private List<String> match(UnaryOperator<String> arm) {
    String type = model.name().canonicalName();
    List<String> lines = new ArrayList<>(List.of("Ok(match self { // " + type));
    for (String constant : othersLast()) {
      lines.add("    " + arm.apply(constant) + ", // " + type + "#" + constant);
    }
    lines.add("})");
    return lines;
  }

  /** What stands for all others matches everything: constants behind it would never be reached. */
  private List<String> othersLast() {
    return model.constants().stream().sorted(Comparator.comparing(this::isOthers)).toList();
  }

  private boolean isOthers(String constant) {
    return OTHERS.equals(model.variants().get(constant));
  }

  private String own(String constant) {
    return own + "::" + RustIdentifier.variant(constant);
  }

  private String variant(String constant) {
    String name = model.variants().getOrDefault(constant, RustIdentifier.variant(constant));
    return name.equals(OTHERS) ? name : mirrored.expressionIn(crate) + "::" + name;
  }

  private String given(String constant) {
    String variant = variant(constant);
    return variant.equals(OTHERS)
        ? "return Err(no_variant(name, " + RustLiteral.of(constant) + "))"
        : variant;
  }
}
