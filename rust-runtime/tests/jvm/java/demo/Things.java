package demo;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Makes and describes objects, where Java is shorter than JNI. */
final class Things {
  private Things() {}

  static Object[] kinds() {
    return new Enum<?>[][] {Kind.values()};
  }

  /** As the enum may be in the next class loader that opens the same library. */
  enum Reordered {
    SPACE,
    WORD,
    NUMBER
  }

  static Object[] reorderedKinds() {
    return new Enum<?>[][] {Reordered.values()};
  }

  static Object reordered(String name) {
    return Reordered.valueOf(name);
  }

  static Kind kind(String name) {
    return Kind.valueOf(name);
  }

  /** Five bytes from position 1 to 4. */
  static ByteBuffer buffer(String how) {
    byte[] bytes = {10, 11, 12, 13, 14};
    ByteBuffer direct = ByteBuffer.allocateDirect(5).put(bytes).position(0);
    ByteBuffer buffer =
        switch (how) {
          case "heap" -> ByteBuffer.wrap(bytes);
          case "heap slice" -> ByteBuffer.wrap(new byte[] {0, 0, 10, 11, 12, 13, 14}, 2, 5).slice();
          case "heap read-only" -> ByteBuffer.wrap(bytes).asReadOnlyBuffer();
          case "direct" -> direct;
          case "direct read-only" -> direct.asReadOnlyBuffer();
          default -> throw new IllegalArgumentException(how);
        };
    return buffer.position(1).limit(4);
  }

  static ByteBuffer emptyBuffer(boolean direct) {
    return direct ? ByteBuffer.allocateDirect(0) : ByteBuffer.allocate(0);
  }

  static ByteBuffer part(ByteBuffer buffer, int from, int to) {
    return buffer.duplicate().limit(to).position(from);
  }

  static byte[] array(ByteBuffer buffer) {
    return buffer.array();
  }

  static ByteBuffer wrap(byte[] array) {
    return ByteBuffer.wrap(array);
  }

  /** {@code position..limit of capacity: all the bytes}. */
  static String describe(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.capacity()];
    buffer.duplicate().clear().get(bytes);
    return buffer.position() + ".." + buffer.limit() + " of " + buffer.capacity() + ": " + Arrays.toString(bytes);
  }

  static String describe(Object[] array) {
    return array.getClass().getSimpleName() + " " + Arrays.deepToString(array);
  }

  /** {@code Class: message}, its causes after {@code <-}, what it suppressed after {@code +}. */
  static String describe(Throwable thrown) {
    StringBuilder text = new StringBuilder(thrown.getClass().getName()).append(": ").append(thrown.getMessage());
    for (Throwable suppressed : thrown.getSuppressed()) {
      text.append(" + ").append(describe(suppressed));
    }
    if (thrown.getCause() != null) {
      text.append(" <- ").append(describe(thrown.getCause()));
    }
    return text.toString();
  }

  /** The first elements of the stack trace, with a line each. */
  static String stack(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    for (StackTraceElement element : thrown.getStackTrace()) {
      text.append(element).append('\n');
    }
    return text.toString();
  }

  static int depth(Throwable thrown) {
    return thrown == null ? 0 : 1 + depth(thrown.getCause());
  }

  static void fail(String message) {
    throw new IllegalStateException(message);
  }
}
