package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.Field;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import dev.nativebound.processor.model.ValueModel.SealedModel;
import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.origin.Origin;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Checks the records and sealed interfaces that a bound type's natives reach: each once, since what
 * is wrong with one is mended in one place.
 */
final class ValueValidator {
  private final TypeName owner;
  private final Map<TypeName, ValueModel> values;
  private final EndlessValues endless;
  private final BiConsumer<TypeUse, Mention> types;
  private final ValidationReport report;
  private final Set<TypeName> seen = new HashSet<>();
  private final Set<TypeName> taken = new HashSet<>();

  /**
   * Checks for the bound type {@code owner}.
   *
   * @param types checks a component's type
   */
  ValueValidator(
      TypeName owner,
      Map<TypeName, ValueModel> values,
      BiConsumer<TypeUse, Mention> types,
      ValidationReport report) {
    this.owner = owner;
    this.values = values;
    this.endless = new EndlessValues(values);
    this.types = types;
    this.report = report;
  }

  /** Checks the type called {@code name}, which is mentioned at {@code place}. */
  void check(TypeName name, Mention place) {
    if (!seen.add(name)) {
      return;
    }
    ValueModel model = values.get(name);
    if (model instanceof SealedModel union) {
      checkReach("sealed interface", union, place);
      checkVariants(union, place);
      union.variants().forEach(variant -> checkRecord(variant, place));
    } else {
      checkRecord((RecordModel) model, place);
    }
    checkName(model, place);
    endless
        .circleOf(name)
        .ifPresent(
            circle ->
                report.add(at(model, place), Message.ENDLESS_VALUE, name.simpleName(), circle));
  }

  private static Origin at(ValueModel model, Mention place) {
    return model.origin().orElse(place.origin());
  }

  /** A record may be a variant and a type by itself. */
  private void checkRecord(RecordModel type, Mention place) {
    if (!taken.add(type.name())) {
      return;
    }
    checkReach("record", type, place);
    checkFieldNames(type, place);
    String name = type.name().simpleName();
    type.fields().forEach(field -> types.accept(field.use(), place.of(field, name)));
  }

  private void checkReach(String word, ValueModel model, Mention place) {
    if (!model.reach().allows(model.name(), owner.packageName())) {
      report.add(
          place.origin(),
          Message.VALUE_OUT_OF_REACH,
          word,
          model.name().simpleName(),
          owner.companion().simpleName(),
          owner.packageName());
    }
  }

  private void checkName(ValueModel model, Mention place) {
    RustNames.check(
        model.rustName(),
        RustIdentifier.type(model.name().simpleName()),
        () -> named(model, place),
        report);
  }

  private static Origin named(ValueModel model, Mention place) {
    return model.origin().map(at -> at.atValueOf(Annotations.RUST_NAME)).orElse(place.origin());
  }

  private void checkFieldNames(RecordModel type, Mention place) {
    Map<String, String> taken = new HashMap<>();
    for (Field field : type.fields()) {
      String rustName = RustIdentifier.member(field.name());
      Optional.ofNullable(taken.putIfAbsent(rustName, field.name()))
          .filter(first -> !first.equals(field.name())) // which the compiler says
          .ifPresent(
              first ->
                  report.add(
                      field.origin().orElse(place.origin()),
                      Message.FIELDS_CLASH,
                      field.name(),
                      first,
                      type.name().simpleName(),
                      rustName));
    }
  }

  private void checkVariants(SealedModel union, Mention place) {
    Map<String, RecordModel> taken = new HashMap<>();
    for (RecordModel variant : union.variants()) {
      if (!values.containsKey(variant.name())) {
        checkName(variant, place);
      }
      String rustName = variantName(variant);
      Optional.ofNullable(taken.putIfAbsent(rustName, variant))
          .ifPresent(
              first ->
                  report.add(
                      named(variant, place),
                      Message.VARIANTS_CLASH,
                      variant.name().canonicalName(),
                      first.name().canonicalName(),
                      union.name().simpleName(),
                      rustName));
    }
  }

  private static String variantName(RecordModel variant) {
    return variant.rustName().orElseGet(() -> RustIdentifier.variant(variant.name().simpleName()));
  }
}
