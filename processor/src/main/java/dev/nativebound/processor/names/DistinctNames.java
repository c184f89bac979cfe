package dev.nativebound.processor.names;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Names that tell things apart: each has several, the shortest first, and gets the first that no
 * other one has.
 *
 * <p>Those that share a name all take their next, so that nothing depends on their order, and no
 * name passes from one to another of its kind when there is one more.
 */
final class DistinctNames {
  private DistinctNames() {}

  /**
   * The name of each; several still share one where all that they have are the same.
   *
   * @param wishes the names of each, in which order it would have them
   * @param taken whether a name is somebody else's
   */
  static <T extends Comparable<T>> SortedMap<T, String> of(
      Map<T, List<String>> wishes, Predicate<String> taken) {
    Map<T, Integer> chosen = new HashMap<>();
    Collection<T> crowded = wishes.keySet();
    while (!crowded.isEmpty()) {
      crowded.forEach(one -> chosen.merge(one, 0, (index, unused) -> index + 1));
      crowded = crowded(wishes, chosen, taken);
    }
    SortedMap<T, String> names = new TreeMap<>();
    wishes.forEach((one, all) -> names.put(one, all.get(chosen.get(one))));
    return names;
  }

  private static <T> Collection<T> crowded(
      Map<T, List<String>> wishes, Map<T, Integer> chosen, Predicate<String> taken) {
    Map<String, List<T>> byName =
        wishes.keySet().stream()
            .collect(Collectors.groupingBy(one -> wishes.get(one).get(chosen.get(one))));
    return byName.entrySet().stream()
        .filter(named -> named.getValue().size() > 1 || taken.test(named.getKey()))
        .flatMap(named -> named.getValue().stream())
        .filter(one -> chosen.get(one) + 1 < wishes.get(one).size())
        .collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList));
  }
}
