package dev.nativebound.processor.plan.items;

import dev.nativebound.processor.model.CratePath;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.plan.items.ConversionPlan.Field;
import dev.nativebound.processor.plan.items.ConversionPlan.Mirrored;
import dev.nativebound.processor.plan.items.ConversionPlan.Source;
import dev.nativebound.processor.plan.items.ConversionPlan.StructToJava;
import dev.nativebound.processor.plan.items.ConversionPlan.StructToRust;
import dev.nativebound.processor.plan.types.Recursion;
import java.util.List;
import java.util.Optional;

/** Plans how a struct of a crate becomes the record of Java that mirrors it, and back. */
final class RecordConversions {
  private final RecordModel model;
  private final String crate;
  private final Mirrored types;
  private final ItemTypes parts;
  private final Recursion recursion;

  /**
   * Conversions of {@code model}.
   *
   * @param rustName the struct of {@code bindings}
   * @param crate the name of the project's own crate
   * @param parts the types of its fields
   * @param recursion which types may be in one another
   */
  RecordConversions(
      RecordModel model, String rustName, String crate, ItemTypes parts, Recursion recursion) {
    CratePath mirrored = model.mirrors().orElseThrow();
    this.model = model;
    this.crate = crate;
    this.types = Mirrored.of(model.name(), rustName, mirrored, crate);
    this.parts = parts;
    this.recursion = recursion;
  }

  ConversionPlan toJava() {
    return new StructToJava(types, source(), recursion.nests(model.name()), fields());
  }

  /** There is none where a function gives some part: nothing says what makes a whole of them. */
  Optional<ConversionPlan> toRust() {
    return source() == Source.FIELDS
        ? Optional.of(new StructToRust(types, recursion.nests(model.name()), fields()))
        : Optional.empty();
  }

  private Source source() {
    List<ValueModel.Field> fields = model.fields();
    if (fields.stream().allMatch(field -> field.via().isEmpty())) {
      return Source.FIELDS;
    }
    return fields.stream().allMatch(field -> field.via().isPresent())
        ? Source.FUNCTIONS
        : Source.BOTH;
  }

  private List<Field> fields() {
    List<ValueModel.Field> beside = beside();
    return model.fields().stream().map(field -> field(field, beside.contains(field))).toList();
  }

  /** What may be deep beside what is too deep: all that nests but the first. */
  private List<ValueModel.Field> beside() {
    return model.fields().stream()
        .filter(field -> field.via().isEmpty())
        .filter(field -> recursion.holdsNesting(field.use()))
        .skip(1)
        .toList();
  }

  private Field field(ValueModel.Field field, boolean isBeside) {
    String own = RustIdentifier.member(field.name());
    return new Field(
        field.name(),
        own,
        field.rustName().orElse(own),
        field.via().map(via -> ThroughPlan.of(via, crate)),
        parts.of(field.use()),
        isBeside);
  }
}
