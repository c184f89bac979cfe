package dev.nativebound.processor.plan.values;

import java.util.List;
import java.util.Set;

/**
 * The traits that a generated Rust type derives.
 *
 * @param own those that all of its fields have
 * @param more what the user wants besides, by the paths of their macros
 */
public record DerivesPlan(Set<Derive> own, List<String> more) {

  /** A trait of Rust's own, in their order in the attribute. */
  public enum Derive {
    DEBUG,
    CLONE,
    COPY,
    PARTIAL_EQ,
    EQ,
    HASH,
    DEFAULT
  }
}
