package dev.nativebound.processor.plan.items;

/** An argument of a crate's item, and how it is made of what the shim has. */
public sealed interface ItemArgument {

  /** Calls the method of {@code visitor} that belongs to this argument. */
  <R> R accept(Visitor<R> visitor);

  /**
   * The object that a method is called on.
   *
   * @param isNewtype whether the crate's value is inside of it
   */
  record OfObject(Access access, boolean isNewtype) implements ItemArgument {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ofObject(this);
    }
  }

  /** The value of a crate that the Java type stands for, by its path. */
  record OfType(String value) implements ItemArgument {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ofType(this);
    }
  }

  /** A parameter's value as it is. */
  record AsIs(ItemValue value) implements ItemArgument {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.asIs(this);
    }
  }

  /**
   * Converted to what the item takes, which rustc infers.
   *
   * @param isEarly whether before the call: nothing may fail behind it
   */
  record Inferred(From from, boolean isEarly) implements ItemArgument {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.inferred(this);
    }
  }

  /** Converted to a type that the user told. */
  record Told(From from, String type) implements ItemArgument {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.told(this);
    }
  }

  /** What a function makes, as a reference or a value: which the item takes, rustc infers. */
  record Made(Maker maker) implements ItemArgument {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.made(this);
    }
  }

  /**
   * What a function makes, of a type that the user told.
   *
   * @param isLent whether the item takes a reference to it
   */
  record MadeAs(Maker maker, String type, boolean isLent) implements ItemArgument {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.madeAs(this);
    }
  }

  /** How a method uses the object that it is called on. */
  enum Access {
    SHARED,
    EXCLUSIVE,
    TAKEN
  }

  /**
   * A parameter.
   *
   * @param local a name that is free in the shim
   * @param java its name in Java, for exceptions
   */
  record From(String local, String java, ItemValue value) {}

  /**
   * A function that makes something of a parameter.
   *
   * @param isInferred whether it takes what is made of the value, which rustc infers
   */
  record Maker(String function, From from, boolean isInferred) {}

  /** One method an argument. */
  interface Visitor<R> {
    R ofObject(OfObject argument);

    R ofType(OfType argument);

    R asIs(AsIs argument);

    R inferred(Inferred argument);

    R told(Told argument);

    R made(Made argument);

    R madeAs(MadeAs argument);
  }
}
