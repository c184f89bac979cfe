package dev.nativebound.runtime.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the collections that native calls return: unmodifiable, in the order of the wire. */
public final class WireCollections {
  /** As much is shown of a value that is there twice. */
  private static final int LONGEST = 80;

  /**
   * Makes a list.
   *
   * @param <T> the type of the elements
   * @param elements all of them, each a {@code T}; the list's from now on
   * @return the list
   */
  @SuppressWarnings("unchecked") // generated code fills the array with what it has read as T
  public static <T> List<T> list(Object[] elements) {
    return Collections.unmodifiableList((List<T>) Arrays.asList(elements));
  }

  /**
   * Begins a set; {@link Collections#unmodifiableSet} ends it.
   *
   * @param <T> the type of the elements
   * @param count how many there will be
   * @return an empty set
   */
  public static <T> Set<T> newSet(int count) {
    return new LinkedHashSet<>(capacity(count));
  }

  /**
   * Adds what was read last.
   *
   * @param <T> the type of the elements
   * @param set the set
   * @param element the element
   * @throws WireException where the set has it
   */
  public static <T> void add(Set<T> set, T element) {
    if (!set.add(element)) {
      throw twice("a set has the element ", element, "elements", set);
    }
  }

  /**
   * Begins a map; {@link Collections#unmodifiableMap} ends it.
   *
   * @param <K> the type of the keys
   * @param <V> the type of the values
   * @param count how many entries there will be
   * @return an empty map
   */
  public static <K, V> Map<K, V> newMap(int count) {
    return new LinkedHashMap<>(capacity(count));
  }

  /**
   * Puts what was read last.
   *
   * @param <K> the type of the keys
   * @param <V> the type of the values
   * @param map the map
   * @param key the key
   * @param value the value
   * @throws WireException where the map has the key
   */
  public static <K, V> void put(Map<K, V> map, K key, V value) {
    int size = map.size();
    map.put(key, value);
    if (map.size() == size) {
      throw twice("a map has the key ", key, "keys", map.keySet());
    }
  }

  private static WireException twice(String what, Object value, String all, Set<?> before) {
    int first = new ArrayList<>(before).indexOf(value);
    return WireException.ofValue(
        what
            + describe(value)
            + " twice, at "
            + first
            + " and "
            + before.size()
            + ": the "
            + all
            + " that Rust gives must differ");
  }

  /** As people read it, and not more than a line. */
  private static String describe(Object value) {
    String text = value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /** What a hash table of load factor 0.75 needs so that it never grows. */
  private static int capacity(int count) {
    return (int) Math.min(1 << 30, count * 4L / 3 + 1);
  }

  private WireCollections() {}
}
