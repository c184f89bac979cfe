package dev.nativebound.processor.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/**
 * The records and sealed interfaces that the natives of one bound type reach.
 *
 * <p>A value may be made of values of its own type: what is met is noted, and read when that which
 * mentions it has been read.
 */
final class ReachedValues {
  private final Set<String> met = new TreeSet<>();
  private final Deque<TypeElement> waiting = new ArrayDeque<>();

  void add(TypeElement type, TypeName name) {
    if (met.add(name.binaryName())) {
      waiting.add(type);
    }
  }

  /** All of them and what they reach, each once, in the order of their binary names. */
  List<ValueModel> read(ValueReader reader) {
    Map<String, ValueModel> models = new TreeMap<>();
    while (!waiting.isEmpty()) {
      ValueModel model = reader.read(waiting.remove(), this);
      models.put(model.name().binaryName(), model);
    }
    return List.copyOf(models.values());
  }
}
