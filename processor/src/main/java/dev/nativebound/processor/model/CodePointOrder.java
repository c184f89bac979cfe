package dev.nativebound.processor.model;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Strings by their code points, which is the order of their UTF-8 and so of Rust's {@code str};
 * Java's own order is that of UTF-16, and differs beyond the BMP.
 */
public enum CodePointOrder implements Comparator<String> {
  /** The only one. */
  INSTANCE;

  @Override
  public int compare(String one, String other) {
    return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
  }
}
