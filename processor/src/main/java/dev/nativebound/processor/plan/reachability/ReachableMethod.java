package dev.nativebound.processor.plan.reachability;

import java.util.Comparator;
import java.util.List;

/**
 * A method that Rust looks up.
 *
 * @param name {@code <init>} for a constructor
 * @param parameters as {@link Class#getTypeName} says them
 */
public record ReachableMethod(String name, List<String> parameters)
    implements Comparable<ReachableMethod> {
  @Override
  public int compareTo(ReachableMethod other) {
    return Comparator.comparing(ReachableMethod::name)
        .thenComparing(method -> String.join(",", method.parameters()))
        .compare(this, other);
  }
}
