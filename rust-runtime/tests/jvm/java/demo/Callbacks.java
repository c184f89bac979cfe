package demo;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An adapter, as generated Java has them, of a callback that records what it gets. */
public final class Callbacks {
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final Throwable thrown;

  Callbacks(Throwable thrown) {
    this.thrown = thrown;
  }

  static Object recording() {
    return new Callbacks(null);
  }

  static Object throwing(Throwable thrown) {
    return new Callbacks(thrown);
  }

  /** What it got so far, as a message. */
  byte[] seen() {
    String text = String.join("|", seen);
    seen.clear();
    return message(text);
  }

  byte[] name() {
    return message(Thread.currentThread().getName());
  }

  private static byte[] message(String text) {
    byte[] units = text.getBytes(StandardCharsets.UTF_16LE);
    ByteBuffer message = ByteBuffer.allocate(4 + units.length).order(ByteOrder.LITTLE_ENDIAN);
    return message.putInt(text.length()).put(units).array();
  }

  private void run(Object... arguments) throws Throwable {
    if (thrown != null) {
      throw thrown;
    }
    StringBuilder text = new StringBuilder();
    for (Object argument : arguments) {
      text.append(text.length() == 0 ? "" : ",").append(argument);
    }
    seen.add(text.toString());
  }

  void nothing() throws Throwable {
    run();
  }

  void scalars(
      boolean z, byte b, short s, char c, int i, long j, float f, double d, short unsigned)
      throws Throwable {
    run(z, b, s, (int) c, i, j, f, d, Short.toUnsignedInt(unsigned));
  }

  boolean negate(boolean value) {
    return !value;
  }

  byte nextByte(byte value) {
    return (byte) (value + 1);
  }

  short nextShort(short value) {
    return (short) (value + 1);
  }

  char nextChar(char value) {
    return (char) (value + 1);
  }

  int nextInt(int value) {
    return value + 1;
  }

  long nextLong(long value) {
    return value + 1;
  }

  float nextFloat(float value) {
    return value + 1;
  }

  double nextDouble(double value) {
    return value + 1;
  }

  void text(int number, byte[] message) throws Throwable {
    run(number, string(body(message)));
  }

  /** The same bytes back. */
  byte[] echo(byte[] message) throws Throwable {
    if (thrown != null) {
      if ("watched".equals(thrown.getMessage())) {
        WATCHED.add(new WeakReference<>(message));
      }
      throw thrown;
    }
    ByteBuffer body = body(message);
    byte[] bytes = new byte[body.remaining()];
    body.get(bytes);
    return bytes;
  }

  byte[] noMessage() {
    return null;
  }

  byte[] message(int which) {
    return switch (which) {
      case 0 -> new byte[] {1, 0, 0, 0, 0, (byte) 0xd8}; // a lone surrogate
      case 1 -> new byte[] {1};
      default -> new byte[] {0, 0, 0, 0, 0};
    };
  }

  Object self(boolean some) {
    return some ? this : null;
  }

  static ByteBuffer body(byte[] message) {
    ByteBuffer bytes = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
    int length = bytes.getInt();
    return bytes.limit(4 + length);
  }

  static String string(ByteBuffer in) {
    int count = in.getInt();
    byte[] bytes = new byte[count < 0 ? count & 0x7fffffff : 2 * count];
    in.get(bytes);
    return new String(bytes, count < 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16LE);
  }

  /** How many of Java's threads have a name that begins so, with {@code !} at its end. */
  static int threads(String prefix) {
    Thread[] threads = new Thread[1000];
    int count = Thread.enumerate(threads);
    return (int) Arrays.stream(threads, 0, count).filter(t -> (t.getName() + "!").startsWith(prefix)).count();
  }

  /** Name, whether it is a daemon, and whether its context loader is that of this class. */
  void whoAmI() throws Throwable {
    Thread thread = Thread.currentThread();
    run(
        thread.getName(),
        thread.isDaemon(),
        thread.getContextClassLoader() == getClass().getClassLoader());
  }

  /** The objects of {@link #watched}, and the arrays that they got. */
  static final List<WeakReference<Object>> WATCHED =
      Collections.synchronizedList(new ArrayList<>());

  static Object watched() {
    Callbacks made = new Callbacks(new IllegalStateException("watched"));
    WATCHED.add(new WeakReference<>(made));
    return made;
  }

  /** How many are left. */
  static int left() {
    return left(WATCHED);
  }

  static WeakReference<Object> weak(Object object) {
    return new WeakReference<>(object);
  }

  static boolean isCollected(WeakReference<Object> object) {
    return left(List.of(object)) == 0;
  }

  private static int left(List<WeakReference<Object>> objects) {
    System.gc();
    return (int) objects.stream().filter(object -> object.get() != null).count();
  }

  static Throwable exception() {
    Exception cause = new IllegalArgumentException("why \ud800");
    IOException thrown = new IOException("disk", cause);
    thrown.addSuppressed(new Error("kept"));
    return thrown;
  }

  static Throwable plain() {
    return new IOException("disk");
  }

  /** An exception of whose methods none returns. */
  static Throwable stubborn() {
    return new RuntimeException() {
      private static final long serialVersionUID = 1L;

      @Override
      public String getMessage() {
        throw new IllegalStateException("no message");
      }

      @Override
      public synchronized Throwable getCause() {
        throw new IllegalStateException("no cause");
      }
    };
  }
}
