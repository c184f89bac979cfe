package dev.nativebound.runtime.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks at the collections that are passed, and makes those that native calls return: unmodifiable,
 * in the order of the wire.
 */
public final class WireCollections {
  /** As much is shown of a value that is there twice. */
  private static final int LONGEST = 80;

  /**
   * Looks at the elements that are passed.
   *
   * @param <T> the type of the elements
   * @param values a collection, not {@code null}
   * @param name what it is in its record, empty for an element
   * @return its iterator
   * @throws NullValueException where it has none
   */
  public static <T> Iterator<T> iterator(Iterable<T> values, String name) {
    Iterator<T> iterator = values.iterator();
    if (iterator == null) {
      throw new NullValueException(call(name, "iterator()"));
    }
    return iterator;
  }

  /**
   * Looks at the entries that are passed.
   *
   * @param <K> the type of the keys
   * @param <V> the type of the values
   * @param map not {@code null}
   * @param name what it is in its record, empty for an element
   * @return an iterator of them
   * @throws NullValueException where it has none
   */
  public static <K, V> Iterator<Map.Entry<K, V>> entries(Map<K, V> map, String name) {
    Set<Map.Entry<K, V>> entries = map.entrySet();
    Iterator<Map.Entry<K, V>> iterator = entries == null ? null : entries.iterator();
    if (iterator == null) {
      throw new NullValueException(call(name, "entrySet()"));
    }
    return iterator;
  }

  /**
   * Refuses {@code null} among the entries.
   *
   * @param <E> the type of the entry
   * @param entry one of a map
   * @param index its place in the order of iteration
   * @param name what the map is in its record, empty for an element
   * @return the entry
   * @throws NullValueException where it is {@code null}
   */
  public static <E> E entry(E entry, int index, String name) {
    if (entry == null) {
      throw new NullValueException("[entry " + index + "]").inside(name);
    }
    return entry;
  }

  private static String call(String name, String method) {
    return name.isEmpty() ? method : name + "." + method;
  }

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
   * @param in where from
   * @param set the set
   * @param element the element
   * @param name what the set is in its record, empty for an element
   * @throws WireException where the set has it
   */
  public static <T> void add(WireReader in, Set<T> set, T element, String name) {
    if (!set.add(element)) {
      WireException refusal = twice("a set has the element ", element, "elements", set);
      throw in.element(refusal, set.size(), name);
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
   * @param in where from
   * @param map the map
   * @param key the key
   * @param value the value
   * @param name what the map is in its record, empty for an element
   * @throws WireException where the map has the key
   */
  public static <K, V> void put(WireReader in, Map<K, V> map, K key, V value, String name) {
    int size = map.size();
    map.put(key, value);
    if (map.size() == size) {
      throw in.key(twice("a map has the key ", key, "keys", map.keySet()), size, name);
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

  /** As people read it, and not more than fits on a line. */
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
