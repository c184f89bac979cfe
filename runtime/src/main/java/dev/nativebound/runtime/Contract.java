package dev.nativebound.runtime;

import java.util.List;
import java.util.Objects;

/**
 * What a generated class was built from: one line a native and a type it reaches.
 *
 * <p>The library holds the same for its half. The hashes are compared at load; the lines serve the
 * error that names what differs. Immutable.
 */
public final class Contract {
  /**
   * The number that ties generated Java, this runtime and the {@code nativebound} crate together:
   * all three must have been made for the same one.
   */
  static final int ABI = 1;

  private final Class<?> type;
  private final int abi;
  private final long hash;
  private final List<String> lines;

  /**
   * Called by generated code.
   *
   * @param type the bound class; its loader and code source say where its library is
   * @param abi the ABI number of the processor that generated the class
   * @param hash the hash of the lines, as in the library
   * @param lines the declarations, such as {@code static int countMatches(java.lang.String
   *     pattern)} or {@code enum demo.Kind {NUMBER, WORD}}
   */
  public Contract(Class<?> type, int abi, long hash, String... lines) {
    this.type = Objects.requireNonNull(type, "type");
    this.abi = abi;
    this.hash = hash;
    this.lines = List.of(lines);
  }

  Class<?> type() {
    return type;
  }

  int abi() {
    return abi;
  }

  long hash() {
    return hash;
  }

  List<String> lines() {
    return lines;
  }
}
