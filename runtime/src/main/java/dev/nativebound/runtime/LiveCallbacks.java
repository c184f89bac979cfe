package dev.nativebound.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many callbacks a library holds. Called by generated code. */
public final class LiveCallbacks {
  private LiveCallbacks() {}

  /**
   * Counts by the types that they are of.
   *
   * @param counts one a type
   * @param types their names
   * @return in the order of the types; it cannot be changed
   */
  public static Map<String, Long> of(long[] counts, String... types) {
    Map<String, Long> live = new LinkedHashMap<>();
    for (int i = 0; i < types.length; i++) {
      live.put(types[i], counts[i]);
    }
    return Collections.unmodifiableMap(live);
  }
}
