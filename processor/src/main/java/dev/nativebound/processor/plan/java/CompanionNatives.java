package dev.nativebound.processor.plan.java;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.CodePointOrder;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.names.Export;
import dev.nativebound.processor.names.NativeNames;
import dev.nativebound.processor.plan.java.CompanionPlanner.Passed;
import dev.nativebound.processor.plan.java.NativePlan.NativeParameter;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Names the natives of a companion, and their symbols. */
final class CompanionNatives {
  private final BoundType type;
  private final NativeNames names;

  CompanionNatives(BoundType type, NativeNames names) {
    this.type = type;
    this.names = names;
  }

  /** One for each method of the type, in their order. */
  List<NativePlan> plan(List<Passed> passed) {
    List<String> chosen = choose(passed);
    return IntStream.range(0, passed.size())
        .mapToObj(
            i ->
                new NativePlan(
                    chosen.get(i),
                    symbol(chosen, i, passed.get(i)),
                    passed.get(i).natives(),
                    passed.get(i).result()))
        .toList();
  }

  /**
   * Overloads whose parameters all travel in messages are one and the same to the VM: the later
   * ones, by their descriptors in Java, get another zero.
   */
  private List<String> choose(List<Passed> passed) {
    Map<Integer, String> chosen = new HashMap<>();
    Set<String> taken = new HashSet<>();
    IntStream.range(0, passed.size())
        .boxed()
        .sorted(Comparator.comparing(i -> method(i).descriptor(), CodePointOrder.INSTANCE))
        .forEach(i -> chosen.put(i, free(method(i).name(), passed.get(i), taken)));
    return IntStream.range(0, passed.size()).mapToObj(chosen::get).toList();
  }

  private String free(String method, Passed passed, Set<String> taken) {
    return names.of(method, name -> !taken.add(name + descriptor(passed)));
  }

  private NativeMethod method(int index) {
    return type.natives().get(index);
  }

  private Export symbol(List<String> chosen, int index, Passed passed) {
    String name = chosen.get(index);
    boolean overloaded = Collections.frequency(chosen, name) > 1;
    return overloaded
        ? Export.of(type.name().companion(), name, descriptor(passed))
        : Export.of(type.name().companion(), name);
  }

  private static String descriptor(Passed passed) {
    return Descriptor.of(passed.natives().stream().map(NativeParameter::type).toList());
  }
}
