package dev.nativebound.processor.emit.nativeimage;

import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.emit.Header;
import dev.nativebound.processor.plan.reachability.Reachability;
import dev.nativebound.processor.plan.reachability.ReachableMethod;
import dev.nativebound.processor.plan.reachability.ReachableType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code reachability-metadata.json}, which {@code native-image} finds in every jar.
 *
 * <p>Its folder is named after the library, as that of the packed library is: jars that are merged
 * have one each. No library is called as the runtime's jar, whose name has a hyphen.
 */
public final class ReachabilityEmitter {
  private ReachabilityEmitter() {}

  /** A file among the classes. */
  public static EmittedFile emit(Reachability reachability) {
    String library = reachability.library();
    String text =
        """
        {
          "comment": %s,
          "reflection": [%s],
          "resources": [
            { "glob": %s }
          ]
        }
        """
            .formatted(
                JsonLiteral.of(Header.text()),
                types(reachability.types()),
                JsonLiteral.of("META-INF/native/" + library + "/**"));
    return new EmittedFile(
        "META-INF/native-image/dev.nativebound/" + library + "/reachability-metadata.json", text);
  }

  private static String types(List<ReachableType> types) {
    return types.stream()
        .map(ReachabilityEmitter::type)
        .collect(Collectors.joining(",", "", types.isEmpty() ? "" : "\n  "));
  }

  private static String type(ReachableType type) {
    List<String> lines = new ArrayList<>();
    lines.add("\"type\": " + JsonLiteral.of(type.name()));
    lines.add("\"jniAccessible\": true");
    if (!type.methods().isEmpty()) {
      lines.add("\"methods\": " + list(type.methods().stream().map(ReachabilityEmitter::method)));
    }
    if (!type.fields().isEmpty()) {
      lines.add("\"fields\": " + list(type.fields().stream().map(ReachabilityEmitter::field)));
    }
    return "\n    {\n      " + String.join(",\n      ", lines) + "\n    }";
  }

  private static String list(Stream<String> items) {
    return items.collect(Collectors.joining(",\n        ", "[\n        ", "\n      ]"));
  }

  private static String method(ReachableMethod method) {
    String parameters =
        method.parameters().stream().map(JsonLiteral::of).collect(Collectors.joining(", "));
    return "{ \"name\": "
        + JsonLiteral.of(method.name())
        + ", \"parameterTypes\": ["
        + parameters
        + "] }";
  }

  private static String field(String name) {
    return "{ \"name\": " + JsonLiteral.of(name) + " }";
  }
}
