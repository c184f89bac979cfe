package dev.nativebound.processor.plan;

import java.util.List;

/**
 * The message of a call, in its shim.
 *
 * @param shimParameters what the shim's signature has for it, behind all others
 * @param begin the statements before the parameters are lifted
 * @param end those behind
 */
public record MessagePlan(List<String> shimParameters, List<String> begin, List<String> end) {
  static final MessagePlan NONE = new MessagePlan(List.of(), List.of(), List.of());

  private static final String ARRAY = "message: RawArray<'l, Byte>";

  private static final MessagePlan RESULT = new MessagePlan(List.of(ARRAY), List.of(), List.of());

  private static final MessagePlan PARAMETERS =
      new MessagePlan(
          List.of(ARRAY, "length: jint"),
          List.of("let mut values = env.message(message, length)?;"),
          List.of("values.finish()?;"));

  private static final MessagePlan WITH_OBJECTS =
      new MessagePlan(
          List.of(ARRAY, "length: jint", "objects: RawObjectArray<'l>"),
          List.of("let mut values = env.message_with_objects(message, length, objects)?;"),
          List.of("values.finish()?;"));

  /**
   * The one array serves both.
   *
   * @param objects whether callbacks are in the parameters, which are beside it
   */
  static MessagePlan of(boolean parameters, boolean objects, boolean result) {
    if (objects) {
      return WITH_OBJECTS;
    }
    if (parameters) {
      return PARAMETERS;
    }
    return result ? RESULT : NONE;
  }
}
