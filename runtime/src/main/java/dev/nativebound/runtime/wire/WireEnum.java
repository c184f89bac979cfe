package dev.nativebound.runtime.wire;

import dev.nativebound.runtime.NativeContractError;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How the constants of an enum travel: by index among the names sorted, which no compiler's order
 * of them can change.
 *
 * @param <E> the enum
 */
@SuppressWarnings("EnumOrdinal") // a table is of the very class that is loaded
public final class WireEnum<E extends Enum<E>> {
  private final E[] constants;

  /** By ordinal. */
  private final int[] indices;

  private WireEnum(E[] constants, int[] indices) {
    this.constants = constants;
    this.indices = indices;
  }

  /**
   * The table of an enum.
   *
   * @param <E> the enum
   * @param type its class
   * @param names of its constants, sorted, as they were when this code was generated
   * @return the table
   * @throws NativeContractError where the class has other constants
   */
  public static <E extends Enum<E>> WireEnum<E> of(Class<E> type, String... names) {
    Map<String, Integer> byName = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      byName.put(names[i], i);
    }
    E[] constants = type.getEnumConstants();
    if (constants.length != names.length) {
      throw difference(type, names, constants);
    }
    int[] indices = new int[names.length];
    E[] sorted = constants.clone();
    for (E constant : constants) {
      Integer index = byName.get(constant.name());
      if (index == null) {
        throw difference(type, names, constants);
      }
      indices[constant.ordinal()] = index;
      sorted[index] = constant;
    }
    return new WireEnum<>(sorted, indices);
  }

  private static NativeContractError difference(Class<?> type, String[] names, Enum<?>[] now) {
    String[] found = Arrays.stream(now).map(Enum::name).sorted().toArray(String[]::new);
    return new NativeContractError(
        "enum "
            + type.getName()
            + " has the constants "
            + Arrays.toString(found)
            + ", and the code that passes them to Rust was generated for "
            + Arrays.toString(names)
            + ": compile all of it again");
  }

  /**
   * Which constant it is.
   *
   * @param constant the constant
   * @param name what it is called when it is {@code null}
   * @return its index
   * @throws NullValueException where it is {@code null}
   */
  public int index(E constant, String name) {
    return indices[WireWriter.require(constant, name).ordinal()];
  }

  /**
   * The constant of an index.
   *
   * @param index the index, as {@link #index} gives it
   * @return the constant
   * @throws WireException where there is none
   */
  public E constant(int index) {
    if (index < 0 || index >= constants.length) {
      throw new WireException("index " + index + ": there are " + constants.length + " constants");
    }
    return constants[index];
  }

  /**
   * Writes a constant.
   *
   * @param out where to
   * @param constant the constant
   * @param name what it is in its record, empty for an element
   * @throws NullValueException where it is {@code null}
   */
  public void write(WireWriter out, E constant, String name) {
    out.writeIndex(index(constant, name));
  }

  /**
   * Reads a constant.
   *
   * @param in where from
   * @return the constant
   * @throws WireException where there is none
   */
  public E read(WireReader in) {
    return constant(in.readChar());
  }
}
