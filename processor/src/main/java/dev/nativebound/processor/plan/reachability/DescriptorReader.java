package dev.nativebound.processor.plan.reachability;

import dev.nativebound.processor.model.PrimitiveKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The types in a descriptor (JVM specification 4.3), as {@link Class#getTypeName} says them. */
final class DescriptorReader {
  private final String descriptor;
  private int at;

  private DescriptorReader(String descriptor) {
    this.descriptor = descriptor;
  }

  /** What {@code FindClass} takes: an internal name, or the descriptor of an array. */
  static String classOf(String name) {
    return name.startsWith("[") ? new DescriptorReader(name).next() : name.replace('/', '.');
  }

  /** The parameters of a method. */
  static List<String> parametersOf(String method) {
    DescriptorReader reader = new DescriptorReader(method);
    reader.at = 1;
    List<String> parameters = new ArrayList<>();
    while (method.charAt(reader.at) != ')') {
      parameters.add(reader.next());
    }
    return List.copyOf(parameters);
  }

  private String next() {
    char first = descriptor.charAt(at++);
    if (first == '[') {
      return next() + "[]";
    }
    return first == 'L' ? className() : primitive(first);
  }

  private String className() {
    int end = descriptor.indexOf(';', at);
    String name = descriptor.substring(at, end).replace('/', '.');
    at = end + 1;
    return name;
  }

  private static String primitive(char letter) {
    return Arrays.stream(PrimitiveKind.values())
        .filter(kind -> kind.descriptor().charAt(0) == letter)
        .findFirst()
        .orElseThrow()
        .keyword();
  }
}
