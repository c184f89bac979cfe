package dev.nativebound.runtime.wire;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the collections that native calls return: unmodifiable, in the order of the wire. */
public final class WireCollections {
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
   * @param in where it was read
   * @throws WireException where the set has it
   */
  public static <T> void add(Set<T> set, T element, WireReader in) {
    if (!set.add(element)) {
      throw in.twice("a set has an element", "elements");
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
   * @param in where they were read
   * @throws WireException where the map has the key
   */
  public static <K, V> void put(Map<K, V> map, K key, V value, WireReader in) {
    int size = map.size();
    map.put(key, value);
    if (map.size() == size) {
      throw in.twice("a map has a key", "keys");
    }
  }

  /** What a hash table of load factor 0.75 needs so that it never grows. */
  private static int capacity(int count) {
    return (int) Math.min(1 << 30, count * 4L / 3 + 1);
  }

  private WireCollections() {}
}
