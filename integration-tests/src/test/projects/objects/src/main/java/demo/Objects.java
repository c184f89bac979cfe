package demo;

import dev.nativebound.AsObject;
import dev.nativebound.Mut;
import dev.nativebound.NativeBound;
import dev.nativebound.WithEnv;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values that cross as the Java objects that they are, and the environment to use them. */
@NativeBound
class Objects {
  static {
    ObjectsNative.load();
  }

  private final String name;
  private int calls;

  Objects(String name) {
    this.name = name;
  }

  /** Called from Rust. */
  String greeting(String to) {
    calls++;
    return name + " greets " + to;
  }

  /** Called from Rust. */
  static void fail(Throwable thrown) throws Throwable {
    throw thrown;
  }

  int calls() {
    return calls;
  }

  /** Calls {@link #greeting} through the environment. */
  native Object greet(Object to);

  native Objects self();

  private native int addPrivately(int a, int b);

  int add(int a, int b) {
    return addPrivately(a, b);
  }

  protected native int addProtectedly(int a, int b);

  public native int addPublicly(int a, int b);

  final synchronized native int addAlone(int a, int b);

  @WithEnv
  static native int version();

  @WithEnv
  static native int lengthOf(String text);

  /** The value's {@code toString()}, or {@code nothing}. */
  static native String describe(@Nullable Object value);

  static native Object same(Object value);

  static native @Nullable Object maybe(@Nullable Object value);

  /** Rust returns what it is given, whatever the class. */
  static native Thread asThread(Object value);

  /** The length of its second row. */
  static native int secondLength(@AsObject int[][] value);

  @AsObject
  static native int[][] asIntArrays(Object value);

  /** Its {@code getName()}. */
  static native String nameOf(Class<?> type);

  static native Class<?> classOf(Object value);

  /** Its {@code size()}. */
  static native int size(@AsObject List<String> list);

  @AsObject
  static native List<String> listed(@AsObject String only);

  @AsObject
  static native @Nullable Map<String, Integer> maybeMap(@AsObject @Nullable Map<String, Integer> map);

  @AsObject
  static native String text(Object value);

  /** Calls {@link #fail}, and leaves what it throws pending. */
  static native int failing(Object thrown);

  /** Calls {@link #fail} and returns what it throws with {@code ?}. */
  static native int failingResult(Object thrown) throws IOException;

  /** Calls {@link #fail}, ignores what it throws and calls again. */
  static native int failingTwice(Object thrown);

  /** Calls {@link #fail} with memory to write back, which it changed; then returns or panics. */
  static native int failingWithMemory(
      Object thrown, @Mut int[] array, @Mut ByteBuffer heap, boolean panics);

  /** Catches what {@link #fail} throws, and returns its message. */
  static native String caught(Object thrown);

  /** Returns null where that is not allowed. */
  static native Object nothing();

  @AsObject
  static native ArrayList<String> nothingElse();

  /** Makes that many local references. */
  static native int manyReferences(Object value, int count);
}
