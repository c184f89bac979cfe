package dev.nativebound.processor.plan.shims;

import java.util.Optional;

/** The part of an array or buffer that crosses. */
public record Span(Optional<Bound> offset, Optional<Bound> length) {

  /** A parameter that says where it begins, or how long it is. */
  public record Bound(String javaName, String local) {}
}
