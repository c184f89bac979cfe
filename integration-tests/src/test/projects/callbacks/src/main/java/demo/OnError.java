package demo;

import dev.nativebound.NativeCallback;
import java.util.List;

/** Called for what is wrong. */
@NativeCallback
public interface OnError {
  /** How bad it is. */
  enum Level {
    WARNING,
    ERROR
  }

  /** {@code number} is that of the line. */
  void onError(String line, int number, Level level);

  /** Whether it wants to know. */
  default boolean wants(Level level) {
    return true;
  }

  /** Does not cross. */
  default Iterable<String> lines() {
    return List.of();
  }
}
