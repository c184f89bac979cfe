package dev.nativebound.processor.names;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.BoundType.Form;
import dev.nativebound.processor.model.JavaType.Buffer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The methods of a companion that cannot have another name where the user's type has one like it,
 * since the library and other companions call them.
 */
public enum FixedMethod {
  /** By which the library keeps what a buffer is in. */
  OWN("own$", "(Ljava/nio/ByteBuffer;J)"),

  /** By which other classes make objects. */
  OBJECTS("objects$", "(Ljava/lang/Object;)"),

  /** By which they pass one on. */
  HANDLE_OF("handleOf$", "(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/String;)"),

  /** By which they pass several on. */
  HANDLES_OF("handlesOf$", "(Ljava/lang/Object;[Ljava/lang/Object;Ljava/lang/String;)");

  /** What reads and writes values has parameters that no method of the user's has a use for. */
  private static final Pattern CODEC =
      Pattern.compile("(?:read|write).*\\(Ldev/nativebound/runtime/wire/Wire(?:Reader|Writer);.*");

  private final String javaName;
  private final String parameters;

  FixedMethod(String javaName, String parameters) {
    this.javaName = javaName;
    this.parameters = parameters;
  }

  /** Its name. */
  public String javaName() {
    return javaName;
  }

  /** The name of a method of the user's that is in the place of one of the companion. */
  public static Optional<String> taken(BoundType type) {
    return type.surroundings().memberMethods().stream()
        .filter(
            signature ->
                of(type).anyMatch(own -> signature.equals(own.javaName + own.parameters))
                    || CODEC.matcher(signature).matches())
        .map(signature -> signature.substring(0, signature.indexOf('(')))
        .findFirst();
  }

  /** Those that the class of {@code type} has. */
  private static Stream<FixedMethod> of(BoundType type) {
    boolean isOwned = type.form() == Form.OWNED;
    boolean makesBuffers =
        type.natives().stream().anyMatch(method -> method.result().type() instanceof Buffer);
    return Stream.of(values()).filter(own -> own == OWN ? makesBuffers : isOwned);
  }
}
