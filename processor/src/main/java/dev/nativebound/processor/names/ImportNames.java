package dev.nativebound.processor.names;

import dev.nativebound.processor.model.TypeName;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The names of imported classes in {@code bindings::java}: the simple one while it is unique there,
 * else the nested one, {@code MapEntry}, else that behind as much of the package as it takes,
 * {@code SqlDate}, since nobody can put {@code @RustName} on a class of the JDK.
 */
public final class ImportNames {
  /** What generated Rust of that module uses without a path. */
  private static final Set<String> TAKEN =
      Set.of(
          "AsRef",
          "Env",
          "Held",
          "Imported",
          "ImportedClass",
          "JBooleanArray",
          "JByteArray",
          "JByteBuffer",
          "JCharArray",
          "JCharSequence",
          "JClass",
          "JClassLoader",
          "JCollection",
          "JDoubleArray",
          "JFloatArray",
          "JIntArray",
          "JIterator",
          "JList",
          "JLongArray",
          "JMap",
          "JMapEntry",
          "JObject",
          "JObjectArray",
          "JSet",
          "JShortArray",
          "JStackTraceElement",
          "JString",
          "JThread",
          "JThrowable",
          "Lent",
          "Member",
          "None",
          "Option",
          "Result",
          "Scalar",
          "Some",
          "StringArgument",
          "Value");

  private ImportNames() {}

  /** The name of each class. */
  public static Map<TypeName, String> of(Collection<TypeName> classes) {
    Map<TypeName, Integer> lengths = new TreeMap<>();
    classes.forEach(name -> lengths.put(name, 0));
    int longest = classes.stream().mapToInt(ImportNames::longest).max().orElse(0);
    for (int round = 0; round <= longest; round++) {
      Map<String, List<TypeName>> byName =
          lengths.keySet().stream()
              .collect(Collectors.groupingBy(type -> name(type, lengths.get(type))));
      byName.forEach(
          (name, sharing) -> {
            if (sharing.size() > 1 || isTaken(name)) {
              sharing.forEach(type -> lengths.merge(type, 1, Integer::sum));
            }
          });
    }
    return lengths.keySet().stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                type -> name(type, lengths.get(type)),
                (one, other) -> one,
                TreeMap::new));
  }

  private static int longest(TypeName type) {
    return 2 + type.packageName().split("\\.", -1).length;
  }

  private static boolean isTaken(String name) {
    return TAKEN.contains(name);
  }

  private static String name(TypeName type, int length) {
    if (length == 0) {
      return RustIdentifier.type(type.simpleName());
    }
    String[] packages = type.packageName().split("\\.", -1);
    int from = Math.max(0, packages.length - length + 1);
    String prefix =
        Arrays.stream(packages, from, packages.length)
            .map(UpperCamelCase::of)
            .collect(Collectors.joining());
    return RustIdentifier.type(prefix + type.nestedName());
  }
}
