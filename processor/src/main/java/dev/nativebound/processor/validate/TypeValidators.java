package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.passage.Door;
import dev.nativebound.processor.passage.Passages;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Checks all types that the natives of one bound type mention. */
final class TypeValidators {
  private final Map<TypeName, ValueModel> models;
  private final Passages passages;
  private final EnumValidator enums;
  private final ValueValidator values;
  private final ObjectValidator objects;
  private final CallbackValidator callbacks;
  private final ThrownValidator thrown;
  private final ValidationReport report;

  TypeValidators(BoundType type, Predicate<TypeName> isOurs, ValidationReport report) {
    this.models =
        type.values().stream().collect(Collectors.toMap(ValueModel::name, Function.identity()));
    this.enums = new EnumValidator(type.name(), report);
    this.passages = new Passages(Door.GENERATED, type.name(), models);
    this.values = new ValueValidator(type.name(), models, this::check, report);
    this.objects = new ObjectValidator(type.name(), isOurs, report);
    this.callbacks = new CallbackValidator(type, this, report);
    this.thrown = new ThrownValidator(report);
    this.report = report;
  }

  /** Checks a type, and all that it reaches. */
  void check(TypeUse use, Mention place) {
    use.type().accept(new TypeValidator(this, use, place));
  }

  EnumValidator enums() {
    return enums;
  }

  ObjectValidator objects() {
    return objects;
  }

  CallbackValidator callbacks() {
    return callbacks;
  }

  ThrownValidator thrown() {
    return thrown;
  }

  /** Finds a callback where there may be none. */
  CallbackFinder callbackFinder() {
    return new CallbackFinder(models);
  }

  ValueValidator values() {
    return values;
  }

  /** Finds obstacles in one type: what it has seen it does not look at again. */
  KeyFinder keys() {
    return new KeyFinder(models);
  }

  /** How values pass where natives are generated. */
  Passages passages() {
    return passages;
  }

  ValidationReport report() {
    return report;
  }
}
