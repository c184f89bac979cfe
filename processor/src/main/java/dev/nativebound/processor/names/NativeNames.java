package dev.nativebound.processor.names;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The names of the natives in a companion, among which the user's methods stand too.
 *
 * <p>As in the JDK's own code, a native is its method's name with a zero. Where the user's type has
 * a method of such a name, whether Rust implements it or not, all get another zero.
 */
public final class NativeNames {
  /** What tells a native from its method. */
  private static final String ZERO = "0";

  private final Set<String> crossing;
  private final Set<String> members;
  private final String suffix;

  /**
   * The names in one class.
   *
   * @param crossing the names of the methods that have natives
   * @param members those of all methods of the user's type
   */
  public NativeNames(Set<String> crossing, Set<String> members) {
    this.crossing = crossing;
    this.members = members;
    this.suffix = suffix();
  }

  private String suffix() {
    return FreeNames.lengthened(
        ZERO, ZERO, zeros -> members.stream().anyMatch(endingIn(crossing, zeros)::contains));
  }

  private static Set<String> endingIn(Set<String> methods, String zeros) {
    return methods.stream().map(name -> name + zeros).collect(Collectors.toUnmodifiableSet());
  }

  /** The native of the user's method of this name. */
  public String of(String method) {
    return method + suffix;
  }

  /**
   * A method of our own for everyone; {@code wanted} where no method of the user's is called so.
   */
  public String beside(String wanted) {
    return FreeNames.underscored(wanted, members::contains);
  }

  /**
   * That of one of several natives of the user's methods called {@code method}: with more zeros,
   * while it is that of a method of the user's or {@code isTaken}.
   */
  public String of(String method, Predicate<String> isTaken) {
    return FreeNames.lengthened(
        of(method), ZERO, name -> members.contains(name) || isTaken.test(name));
  }

  /** A native of our own; {@code purpose} is its name where the user's type has none like it. */
  public String own(String purpose) {
    return FreeNames.underscored(
            purpose, name -> crossing.contains(name) || members.contains(name + suffix))
        + suffix;
  }
}
