package dev.nativebound.processor.emit;

import java.nio.charset.StandardCharsets;

/**
 * A file of the emitted crate.
 *
 * @param path from the crate's folder, with {@code /}
 */
public record EmittedFile(String path, String text) {

  /** The bytes, which are the same on every platform. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
