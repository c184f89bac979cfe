package dev.nativebound.processor.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code @Range} says of a parameter: which others are where its range begins, and how long it
 * is.
 */
public record Range(Optional<String> offset, Optional<String> length) {
  /** The member that names where it begins. */
  public static final String OFFSET = "offset";

  /** The member that names how long it is. */
  public static final String LENGTH = "length";

  /** The names of the parameters. */
  public Stream<String> names() {
    return Stream.concat(offset.stream(), length.stream());
  }

  /** As people write it, with this around the names: {@code @Range(offset = "off")}. */
  public String declaration(String quote) {
    Stream<String> members =
        Stream.of(
                offset.map(name -> OFFSET + " = " + quote + name + quote),
                length.map(name -> LENGTH + " = " + quote + name + quote))
            .flatMap(Optional::stream);
    String list = String.join(", ", members.toList());
    return list.isEmpty() ? "@Range" : "@Range(" + list + ")";
  }
}
