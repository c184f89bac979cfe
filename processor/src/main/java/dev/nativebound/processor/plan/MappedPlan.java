package dev.nativebound.processor.plan;

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

  /**
   * An impl that makes one type of another.
   *
   * @param head of the impl, {@code impl<M> Lower<bindings::Kind, Here<M>> for ::regex::Kind}
   * @param function the head of its function
   * @param body the lines of that
   * @param isLentToo whether the same lines are an impl for references
   */
  public record ConversionPlan(String head, String function, List<String> body, boolean isLentToo) {

    /** Of a crate's, what Java gets. */
    static ConversionPlan lowering(String from, String to, List<String> body) {
      return lowering(from, to, body, false);
    }

    /**
     * Of a crate's, and of a reference to it. They are written once, so that rustc says once what
     * is wrong with them.
     */
    static ConversionPlan loweringLentToo(String from, String to, List<String> body) {
      return lowering(from, to, body, true);
    }

    private static ConversionPlan lowering(
        String from, String to, List<String> body, boolean isLentToo) {
      return new ConversionPlan(
          "impl<M> Lower<" + to + ", Here<M>> for " + from,
          "fn lower(self) -> Result<" + to + ", Unlowered>",
          body,
          isLentToo);
    }

    /** Of a crate's, as of a reference to it. */
    static ConversionPlan byReference(String from, String to) {
      return lowering(from, to, List.of("Lower::<" + to + ", Here<M>>::lower(&self)"));
    }

    /**
     * Of what Java gives, a crate's.
     *
     * @param name that of the parameter which has the argument's
     */
    static ConversionPlan giving(String from, String to, String name, List<String> body) {
      return new ConversionPlan(
          "impl Given<" + to + ", Here<Quiet>> for " + from,
          "fn give(self, " + name + ": &dyn ::std::fmt::Display) -> Result<" + to + ", Failure>",
          body,
          false);
    }
  }
}
