package dev.nativebound.processor.plan.codecs;

import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Group;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Parts the variants of a sealed interface among methods.
 *
 * <p>A method has at most 65535 bytes of code (JVMS 4.7.3), and a component takes up to about 30;
 * javac's parser needs stack for each {@code else if}.
 */
final class VariantGroups {
  private static final int MOST_VARIANTS = 200;
  private static final int MOST_COMPONENTS = 1000;

  private VariantGroups() {}

  /**
   * In the order of the variants.
   *
   * @param suffix gives a name to each of several groups
   */
  static List<Group> of(List<Variant> variants, Supplier<String> suffix) {
    List<Group> groups = new ArrayList<>();
    int first = 0;
    while (first < variants.size()) {
      List<Variant> rest = variants.subList(first, variants.size());
      int size = fitting(rest);
      String name = size == variants.size() ? "" : suffix.get();
      groups.add(new Group(name, first, List.copyOf(rest.subList(0, size))));
      first += size;
    }
    return List.copyOf(groups);
  }

  /** At least one: a record has at most 255 components. */
  private static int fitting(List<Variant> variants) {
    int components = variants.get(0).fields().size();
    int size = 1;
    while (size < Math.min(variants.size(), MOST_VARIANTS)) {
      components += variants.get(size).fields().size();
      if (components > MOST_COMPONENTS) {
        break;
      }
      size++;
    }
    return size;
  }
}
