package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel.Field;
import dev.nativebound.processor.origin.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * A mention of a type: where it is, from a parameter, result or component inwards.
 *
 * @param root what has a type there, {@code parameter 'rows' of 'load'}
 * @param rootType its whole type
 * @param path the way from there to the type that is looked at, empty when that is the whole
 * @param subject what has that type, {@code the list element of parameter 'rows' of 'load'}
 */
record Mention(String root, String rootType, List<String> path, String subject, Origin origin) {

  static Mention of(String root, TypeUse use, Origin origin) {
    return new Mention(root, use.simple(), List.of(), root, origin);
  }

  /** In a part of it, {@code list element}. */
  Mention inside(String part) {
    return new Mention(root, rootType, with(part), "the " + part + " of " + subject, origin);
  }

  /**
   * In a component of the record {@code name}: that is a beginning of its own, whoever uses the
   * record, unless it is in a class file, to which no message can point.
   */
  Mention of(Field field, String name) {
    String component = "field '" + field.name() + "' of record " + name;
    return field
        .origin()
        .map(at -> of(component, field.use(), at))
        .orElseGet(() -> new Mention(root, rootType, with(component), component, origin));
  }

  /** What is wrong with {@code type} there, as people read it. */
  String describe(String type, String reason) {
    return path.isEmpty() ? reason : "in " + wayTo(type) + ": " + reason;
  }

  /** {@code map value → list element → Iterator<String>}. */
  String wayTo(String type) {
    return String.join(" → ", path) + " → " + type;
  }

  private List<String> with(String part) {
    List<String> longer = new ArrayList<>(path);
    longer.add(part);
    return List.copyOf(longer);
  }
}
