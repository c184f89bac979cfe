package dev.nativebound.processor.plan.items;

import java.util.List;
import java.util.Optional;

/**
 * What a module of shims has of its own where it uses items of crates.
 *
 * @param isUsed whether it does
 * @param owned the type of a crate whose values Java owns, where the class is about one
 * @param conversions between types of crates and those of {@code bindings}
 */
public record MappedPlan(
    boolean isUsed, Optional<NewtypePlan> owned, List<ConversionPlan> conversions) {

  /**
   * The type that the runtime's traits are implemented for, which nobody else may do for a crate's.
   *
   * @param type the crate's
   * @param threads how threads use its values, {@code shared} or {@code exclusive}
   * @param place the Java type
   */
  public record NewtypePlan(String type, String threads, String place) {}
}
