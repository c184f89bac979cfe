package demo;

import dev.nativebound.NativeBound;
import java.io.IOException;

@NativeBound
final class TextStats {
  static {
    TextStatsNative.load();
  }

  private TextStats() {}

  /** Counts. */
  static native int count(String pattern, String text) throws IOException;

  static native int length(String text);
}
