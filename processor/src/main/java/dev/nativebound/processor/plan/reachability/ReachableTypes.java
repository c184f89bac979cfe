package dev.nativebound.processor.plan.reachability;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Types with their members, each once, however often Rust asks. */
final class ReachableTypes {
  private final Map<String, Members> types = new TreeMap<>();

  /**
   * A type.
   *
   * @param name what {@code FindClass} takes
   */
  void type(String name) {
    members(name);
  }

  /** A method of a type, by its descriptor. */
  void method(String type, String name, String descriptor) {
    List<String> parameters = DescriptorReader.parametersOf(descriptor);
    members(type).methods.add(new ReachableMethod(name, parameters));
  }

  void constructor(String type, String descriptor) {
    method(type, "<init>", descriptor);
  }

  void field(String type, String name) {
    members(type).fields.add(name);
  }

  List<ReachableType> sorted() {
    return types.entrySet().stream()
        .map(
            type ->
                new ReachableType(
                    type.getKey(),
                    List.copyOf(type.getValue().methods),
                    List.copyOf(type.getValue().fields)))
        .toList();
  }

  private Members members(String type) {
    return types.computeIfAbsent(DescriptorReader.classOf(type), name -> new Members());
  }

  /** What was asked for in one type. */
  private static final class Members {
    private final NavigableSet<ReachableMethod> methods = new TreeSet<>();
    private final NavigableSet<String> fields = new TreeSet<>();
  }
}
