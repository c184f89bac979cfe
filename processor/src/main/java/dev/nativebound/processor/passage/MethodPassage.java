package dev.nativebound.processor.passage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the arguments and the result of one method pass.
 *
 * @param receiver the object that it is called on, where Rust has it
 * @param parameters in the order of the method's
 */
public record MethodPassage(
    Optional<Slot> receiver, List<Passage> parameters, Passage result, MessageUse message) {

  public MethodPassage {
    parameters = List.copyOf(parameters);
  }

  /** All arguments, in the order in which a door has them. */
  public Stream<Slot> slots() {
    return Stream.of(
            receiver.stream(),
            parameters.stream().flatMap(passage -> passage.slots().stream()),
            message.slots().stream())
        .flatMap(slots -> slots);
  }

  /** How many of the 255 slots that a method may have its arguments take. */
  public int width() {
    return slots().mapToInt(Slot::width).sum();
  }
}
