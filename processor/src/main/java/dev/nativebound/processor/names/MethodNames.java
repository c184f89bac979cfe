package dev.nativebound.processor.names;

import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The Rust names of a class's native methods.
 *
 * <p>Of overloads, the one with the fewest parameters, then the least descriptor, has the bare
 * name; the others carry their parameter types, {@code put_int_string}. Nothing depends on the
 * order of declaration.
 */
public final class MethodNames {
  private static final Comparator<NativeMethod> BARE_FIRST =
      Comparator.comparingInt((NativeMethod method) -> method.parameters().size())
          .thenComparing(NativeMethod::descriptor);

  private MethodNames() {}

  /** The Rust name of each method, in the order of {@code methods}. */
  public static List<String> of(List<NativeMethod> methods) {
    Map<String, NativeMethod> bare = new HashMap<>();
    for (NativeMethod method : methods) {
      bare.merge(method.name(), method, MethodNames::first);
    }
    return methods.stream().map(method -> nameOf(method, bare.get(method.name()))).toList();
  }

  /** The methods that share a Rust name with another, by that name. */
  public static Map<String, List<NativeMethod>> clashes(List<NativeMethod> methods) {
    List<String> names = of(methods);
    Map<String, List<NativeMethod>> byName = new LinkedHashMap<>();
    for (int i = 0; i < methods.size(); i++) {
      byName.computeIfAbsent(names.get(i), name -> new ArrayList<>()).add(methods.get(i));
    }
    byName.values().removeIf(sharing -> sharing.size() == 1);
    return byName;
  }

  private static NativeMethod first(NativeMethod a, NativeMethod b) {
    return BARE_FIRST.compare(a, b) <= 0 ? a : b;
  }

  private static String nameOf(NativeMethod method, NativeMethod bare) {
    if (method.rustName().isPresent()) {
      return method.rustName().get();
    }
    boolean isBare = method.descriptor().equals(bare.descriptor());
    return RustIdentifier.member(isBare ? method.name() : method.name() + suffix(method));
  }

  private static String suffix(NativeMethod method) {
    return method.parameters().stream()
        .map(Parameter::use)
        .map(use -> "_" + word(use.simple()))
        .collect(Collectors.joining());
  }

  /** {@code byte[][]} is {@code byte_array_array}, {@code List<String>} is {@code list}. */
  static String word(String type) {
    String erased = type.replaceAll("<.*>", "");
    return SnakeCase.of(erased.replace("[]", "_array"));
  }
}
