package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.EnumModel;
import dev.nativebound.processor.model.ValueModel.Field;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.origin.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds two components or constants that stand for one field or variant of a crate.
 *
 * <p>Two of which neither has a {@code @RustName} clash in {@code bindings.rs} too, and are said
 * there.
 */
final class MirroredNames {
  private static final String ONE_VARIANT = "remove one, or give it another variant with @RustName";

  private final Origin owner;
  private final ValidationReport report;

  /**
   * For the values of a bound type.
   *
   * @param owner stands in for what is not among the sources
   */
  MirroredNames(Origin owner, ValidationReport report) {
    this.owner = owner;
    this.report = report;
  }

  /** What methods of a struct give may be the same. */
  void check(RecordModel model) {
    Map<String, Field> taken = new HashMap<>();
    for (Field field : model.fields()) {
      String name = field.rustName().orElseGet(() -> RustIdentifier.member(field.name()));
      Field first = field.via().isPresent() ? null : taken.putIfAbsent(name, field);
      if (first != null && (first.rustName().isPresent() || field.rustName().isPresent())) {
        String record = model.name().simpleName();
        Object[] words = {field.name(), first.name(), record, name};
        report.add(at(field.origin().orElse(owner)), Message.FIELDS_CLASH, words);
      }
    }
  }

  void check(EnumModel model) {
    Map<String, String> taken = new HashMap<>();
    Map<String, String> named = model.variants();
    List<String> constants = model.constants();
    for (int i = 0; i < constants.size(); i++) {
      String constant = constants.get(i);
      String name =
          named.containsKey(constant) ? named.get(constant) : RustIdentifier.variant(constant);
      String first = taken.putIfAbsent(name, constant);
      if (first != null && (named.containsKey(first) || named.containsKey(constant))) {
        Origin place = model.places().isEmpty() ? owner : model.places().get(i);
        Object[] words = {constant, first, model.name().simpleName(), name, ONE_VARIANT};
        report.add(at(place), Message.CONSTANTS_CLASH, words);
      }
    }
  }

  private static Origin at(Origin place) {
    return place.atValueOf(Annotations.RUST_NAME);
  }
}
