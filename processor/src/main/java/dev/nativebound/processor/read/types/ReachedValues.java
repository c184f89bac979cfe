package dev.nativebound.processor.read.types;

import dev.nativebound.processor.model.CallbackModel;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.ValueModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * The records, sealed interfaces and callbacks that the natives of one bound type reach.
 *
 * <p>A value may be made of values of its own type: what is met is noted, and read when that which
 * mentions it has been read.
 */
public final class ReachedValues {
  private final Set<String> met = new TreeSet<>();
  private final Deque<TypeElement> waiting = new ArrayDeque<>();
  private final Deque<Map.Entry<TypeName, DeclaredType>> waitingCallbacks = new ArrayDeque<>();
  private final Map<String, ValueModel> values = new TreeMap<>();
  private final Map<String, CallbackModel> callbacks = new TreeMap<>();

  void add(TypeElement type, TypeName name) {
    if (met.add(name.binaryName())) {
      waiting.add(type);
    }
  }

  /** A callback without wildcards. */
  void addCallback(TypeName id, DeclaredType type) {
    if (met.add(id.binaryName())) {
      waitingCallbacks.add(Map.entry(id, type));
    }
  }

  /**
   * Reads all of them and what they reach, each once.
   *
   * @param reader may add what it meets
   */
  public void read(
      Function<TypeElement, ValueModel> reader,
      BiFunction<TypeName, DeclaredType, CallbackModel> callbackReader) {
    readValues(reader);
    while (!waitingCallbacks.isEmpty()) {
      Map.Entry<TypeName, DeclaredType> next = waitingCallbacks.remove();
      callbacks.put(
          next.getKey().binaryName(), callbackReader.apply(next.getKey(), next.getValue()));
      readValues(reader);
    }
  }

  /** Reads the values, and leaves the callbacks. */
  public void readValues(Function<TypeElement, ValueModel> reader) {
    while (!waiting.isEmpty()) {
      ValueModel model = reader.apply(waiting.remove());
      values.put(model.name().binaryName(), model);
    }
  }

  /** Those that were read, in the order of their binary names. */
  public List<ValueModel> values() {
    return List.copyOf(values.values());
  }

  /** Likewise, of their ids. */
  public List<CallbackModel> callbacks() {
    return List.copyOf(callbacks.values());
  }
}
