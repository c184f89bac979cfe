package dev.nativebound.processor.plan.shims;

import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.passage.Passage;
import dev.nativebound.processor.plan.types.Borrowing;
import dev.nativebound.processor.plan.types.Entry;
import dev.nativebound.processor.plan.types.RustType;
import java.util.Optional;

/**
 * A parameter on both sides of a shim.
 *
 * @param rustName its name in the trait
 * @param local its name in the shim, which must not hide the shim's own
 * @param rustType its type in the trait
 * @param told the type of what is made of it, where rustc has to be told
 * @param span the part of it that crosses
 * @param entry how it is entered, where it is an owned object or many
 * @param struct what its scalars are made into
 * @param isOfRange whether it is the offset or the length of another's range, and no parameter of
 *     the user's function
 * @param isKept whether it outlives the call: what the function gets is its own
 */
public record ParameterPlan(
    Parameter declared,
    String rustName,
    String local,
    RustType rustType,
    Passage passage,
    Optional<RustType> told,
    Optional<Span> span,
    Optional<Entry> entry,
    Optional<StructPlan> struct,
    boolean isOfRange,
    boolean isKept) {

  /** Its name in Java, for messages and the contract. */
  public String javaName() {
    return declared.name();
  }

  /** Whether it may be null. */
  public boolean nullable() {
    return declared.use().nullable();
  }

  /** Whether it is an array or a buffer, which may be the same memory as another argument. */
  public boolean isInMemory() {
    return passage instanceof Passage.Elements
        || passage instanceof Passage.AnyElements
        || passage instanceof Passage.Buffer;
  }

  /** Whether it is one that is written. */
  public boolean mutable() {
    return declared.mutable() && isInMemory();
  }

  /** Whether it is an object that Java has no more from then on. */
  public boolean isTaken() {
    return entry.filter(Entry::isTaken).isPresent();
  }

  /** Whether it is borrowed from what the shim makes of it. */
  public boolean isBorrowed() {
    return !isKept
        && passage instanceof Passage.Message
        && Borrowing.of(declared.use()).isPresent();
  }

  /** Whether it is an {@code Option} in Rust: it may be null, or be an {@code Optional}. */
  public boolean isOptional() {
    return Borrowing.isOptional(declared.use());
  }

  /** What the shim has of it has the type that it has in the trait, and rustc is told. */
  public ParameterPlan typed() {
    return new ParameterPlan(
        declared,
        rustName,
        local,
        rustType,
        passage,
        Optional.of(rustType),
        span,
        entry,
        struct,
        isOfRange,
        isKept);
  }

  /** The type of what the shim makes of it. */
  public RustType liftedType() {
    return told.orElse(rustType);
  }

  /** Whether the call's environment makes the value of it. */
  public boolean usesCall() {
    if (passage instanceof Passage.Flat flat) {
      return hasConstant(flat);
    }
    return !(passage instanceof Passage.Scalar || passage instanceof Passage.Message);
  }

  private static boolean hasConstant(Passage.Flat flat) {
    return flat.parts().stream()
        .map(Passage.Part::passage)
        .anyMatch(
            part ->
                part instanceof Passage.Flat inner
                    ? hasConstant(inner)
                    : part instanceof Passage.Index);
  }
}
