package dev.nativebound.processor.names;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The names of one scope, no two of them the same: who asks for a name that another has gets a
 * longer one.
 *
 * <p>Who asks first has the name that it wants; so names are asked for in an order that does not
 * change when others come in between.
 */
public final class FreeNames {
  private final Set<String> taken;

  /** A scope in which nothing is taken yet. */
  public FreeNames() {
    this(Set.of());
  }

  /** A scope in which {@code taken} have their names already. */
  public FreeNames(Collection<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** Takes {@code name} for what cannot have another. */
  public void take(String name) {
    taken.add(name);
  }

  /** Takes {@code wanted}, with as many underscores behind it as make it free. */
  public String underscored(String wanted) {
    return lengthened(wanted, "_", name -> !taken.add(name));
  }

  /**
   * Takes {@code wanted}, or that with the first number behind it that makes it free, from 2 on.
   *
   * @param mark what stands before the number
   */
  public String numbered(String wanted, String mark) {
    String free = wanted;
    for (int number = 2; !taken.add(free); number++) {
      free = RustIdentifier.bare(wanted) + mark + number;
    }
    return free;
  }

  /** {@code wanted}, with as many underscores behind it as it takes until it is not taken. */
  public static String underscored(String wanted, Predicate<String> isTaken) {
    return lengthened(wanted, "_", isTaken);
  }

  /** {@code wanted}, with {@code end} behind it as often as it takes until it is not taken. */
  public static String lengthened(String wanted, String end, Predicate<String> isTaken) {
    String free = wanted;
    while (isTaken.test(free)) {
      free += end;
    }
    return free;
  }
}
