package dev.nativebound.processor.plan.items;

import dev.nativebound.processor.plan.shims.ParameterPlan;

/** What a shim has for a parameter, before it is made what a crate's item takes. */
public sealed interface ItemValue {

  /** Calls the method of {@code visitor} that belongs to this value. */
  <R> R accept(Visitor<R> visitor);

  /** What a trait's function would get. */
  record AsInTrait(ParameterPlan parameter) implements ItemValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.asInTrait(this);
    }
  }

  /**
   * The value of an object, which is in the type that Java has a handle of.
   *
   * @param isTaken whether Java has it no more
   */
  record Inside(String local, boolean isOptional, boolean isTaken) implements ItemValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.inside(this);
    }
  }

  /** Likewise of many objects. */
  record InsideEach(String local, boolean isTaken) implements ItemValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.insideEach(this);
    }
  }

  /** A plain reference: what is generic takes no type of ours. */
  record Borrowed(String local, boolean isOptional, Lender lender) implements ItemValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.borrowed(this);
    }
  }

  /** What a reference is taken from. */
  enum Lender {
    /** A value that owns all of it. */
    OWNER,
    /** A view of what Java has. */
    VIEW,
    /** One that is written to. */
    MUTABLE_VIEW
  }

  /** One method a value. */
  interface Visitor<R> {
    R asInTrait(AsInTrait value);

    R inside(Inside value);

    R insideEach(InsideEach value);

    R borrowed(Borrowed value);
  }
}
