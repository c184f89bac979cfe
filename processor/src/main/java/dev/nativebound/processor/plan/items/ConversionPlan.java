package dev.nativebound.processor.plan.items;

import dev.nativebound.processor.model.CratePath;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.plan.types.OwnedType;
import dev.nativebound.processor.plan.types.RustType;
import java.util.List;
import java.util.Optional;

/** How values of one type become another's, where a crate's types meet those that Java knows. */
public sealed interface ConversionPlan {

  /** Calls the method of {@code visitor} that belongs to this conversion. */
  <R> R accept(Visitor<R> visitor);

  /** The project's own objects, of which Java gets the same. */
  record OfOwn(OwnedType type) implements ConversionPlan {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ofOwn(this);
    }
  }

  /**
   * A crate's values, of which Java gets objects.
   *
   * @param type the crate's
   */
  record IntoOwned(String type, OwnedType owned) implements ConversionPlan {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.intoOwned(this);
    }
  }

  /** A crate's enum, of which Java gets its own. */
  record EnumToJava(Mirrored types, List<Constant> constants) implements ConversionPlan {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.enumToJava(this);
    }
  }

  /** Java's enum, of which the crate gets its own. */
  record EnumToRust(Mirrored types, List<Constant> constants) implements ConversionPlan {
    /** Whether there are constants that are no variant. */
    public boolean mayFail() {
      return constants.stream().anyMatch(constant -> constant.variant().isEmpty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.enumToRust(this);
    }
  }

  /**
   * A crate's struct, of which Java gets a record.
   *
   * @param nests whether its values may be in one another without end
   */
  record StructToJava(Mirrored types, Source source, boolean nests, List<Field> fields)
      implements ConversionPlan {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.structToJava(this);
    }
  }

  /**
   * Java's record, of which the crate gets a struct with all its fields.
   *
   * @param nests whether its values may be in one another without end
   */
  record StructToRust(Mirrored types, boolean nests, List<Field> fields) implements ConversionPlan {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.structToRust(this);
    }
  }

  /** One method a conversion. */
  interface Visitor<R> {
    R ofOwn(OfOwn conversion);

    R intoOwned(IntoOwned conversion);

    R enumToJava(EnumToJava conversion);

    R enumToRust(EnumToRust conversion);

    R structToJava(StructToJava conversion);

    R structToRust(StructToRust conversion);
  }

  /**
   * A type of Java's and the one of a crate that it mirrors.
   *
   * @param own its type in {@code bindings}
   * @param type the crate's
   * @param expression likewise, as a pattern has it
   */
  record Mirrored(TypeName java, RustType own, String type, String expression) {
    static Mirrored of(TypeName java, String rustName, CratePath path, String crate) {
      return new Mirrored(
          java, new RustType.Bound(rustName), path.in(crate), path.expressionIn(crate));
    }
  }

  /**
   * A constant of an enum.
   *
   * @param java its name in Java
   * @param own the variant of {@code bindings}
   * @param variant the crate's; empty where it stands for all that no other constant is
   */
  record Constant(String java, String own, Optional<String> variant) {}

  /** Where the parts of a struct come from. */
  enum Source {
    /** It is taken apart, and has no other field. */
    FIELDS,
    /** Functions and methods are asked for them. */
    FUNCTIONS,
    /** Functions and methods are asked for some, while it is whole; the rest are fields. */
    BOTH
  }

  /**
   * A component of a record.
   *
   * @param java its name in Java
   * @param own the field of {@code bindings}, and a local's name
   * @param field the crate's field
   * @param through what gives it, where it is no field
   * @param type what it is in {@code bindings}
   * @param isBeside whether values nest in it without end, and in a field before it
   */
  record Field(
      String java,
      String own,
      String field,
      Optional<ThroughPlan> through,
      RustType type,
      boolean isBeside) {}
}
