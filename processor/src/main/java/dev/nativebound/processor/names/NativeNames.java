package dev.nativebound.processor.names;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of the natives in a generated class, among which the user's methods stand too.
 *
 * <p>As in the JDK's own code, a native is its method's name with a zero. Where the user's type has
 * a method of such a name, all get another zero.
 */
public final class NativeNames {
  private final Set<String> methods;
  private final String suffix;

  /** The names beside methods of these names. */
  public NativeNames(Set<String> methods) {
    this.methods = methods;
    this.suffix = suffix(methods);
  }

  private static String suffix(Set<String> methods) {
    String zeros = "0";
    while (methods.stream().anyMatch(endingIn(methods, zeros)::contains)) {
      zeros += "0";
    }
    return zeros;
  }

  private static Set<String> endingIn(Set<String> methods, String zeros) {
    return methods.stream().map(name -> name + zeros).collect(Collectors.toUnmodifiableSet());
  }

  /** The native of the user's method of this name. */
  public String of(String method) {
    return method + suffix;
  }

  /** A native of our own; {@code purpose} is its name where the user's type has none like it. */
  public String own(String purpose) {
    String name = purpose;
    while (methods.contains(name) || methods.contains(name + suffix)) {
      name += "_";
    }
    return name + suffix;
  }
}
