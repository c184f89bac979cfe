package dev.nativebound.processor.plan.codecs;

import dev.nativebound.processor.model.SequenceKind;
import dev.nativebound.processor.model.TypeRef;
import java.util.List;

/**
 * The two methods that write and read the values of one type.
 *
 * @param suffix what follows {@code write} and {@code read} in their names
 * @param type of the values
 */
public record CodecMethodPlan(String suffix, TypeRef type, Body body) {

  /** What the methods do. */
  public sealed interface Body {}

  /**
   * A value that has a codec.
   *
   * @param minimum the fewest bytes that one takes
   */
  public record Part(TypeRef type, Codec codec, int minimum) {}

  /** A collection or an array of objects. */
  public record Elements(SequenceKind kind, Part element) implements Body {}

  /** A map. */
  public record Entries(Part key, Part value) implements Body {}

  /** {@code Optional}. */
  public record OptionalValue(Part value) implements Body {}

  /** What may be null. */
  public record NullableValue(Part value) implements Body {}

  /** A record. */
  public record Fields(List<FieldPart> fields) implements Body {}

  /** A component of a record. */
  public record FieldPart(String name, Part part) {}

  /**
   * A sealed interface.
   *
   * @param name of the interface, for messages
   * @param count of the variants
   * @param groups of them, in the order by which they travel; if there is more than one, each has
   *     methods of its own, since the code of a method has a largest size (JVMS 4.7.3)
   */
  public record Variants(String name, int count, List<Group> groups) implements Body {

    /** The groups that have methods of their own. */
    public List<Group> methods() {
      return groups.size() == 1 ? List.of() : groups;
    }
  }

  /**
   * Variants that one method writes, and one reads.
   *
   * @param suffix what follows {@code write} and {@code read} in the names of its own methods
   * @param first the index of the first of them
   */
  public record Group(String suffix, int first, List<Variant> variants) {}

  /** A record below a sealed interface. */
  public record Variant(TypeRef type, List<FieldPart> fields) {}
}
