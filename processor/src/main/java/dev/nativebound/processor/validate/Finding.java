package dev.nativebound.processor.validate;

import dev.nativebound.processor.origin.Origin;
import java.util.Optional;

/**
 * One mistake.
 *
 * @param origin where the caret goes; empty for what has no place in a source file
 */
public record Finding(Message message, String text, Optional<Origin> origin) {

  /** A mistake at a place in the user's sources. */
  public static Finding at(Origin origin, Message message, Object... arguments) {
    return at(Optional.of(origin), message, arguments);
  }

  /** A mistake that may have been made in the user's sources or in the build. */
  public static Finding at(Optional<Origin> origin, Message message, Object... arguments) {
    return new Finding(message, message.format(arguments), origin);
  }

  /** A mistake of the build, which no source file shows. */
  public static Finding ofBuild(Message message, Object... arguments) {
    return new Finding(message, message.format(arguments), Optional.empty());
  }
}
