package dev.nativebound.benchmarks;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;

/** The natives by hand in C. */
final class C {
  static {
    System.loadLibrary("benchmarks_c");
  }

  private C() {}

  static native void empty();

  static native int add(int a, int b);

  static native int stringIn(String text);

  static native String stringOut(int text);

  /** By GetStringUTFRegion, which is the obvious way. */
  static native int stringInPlain(String text);

  /** By NewStringUTF. */
  static native String stringOutPlain(int text);

  static native int bytesIn(byte[] bytes);

  static native byte[] bytesOut();

  static native int rangeIn(byte[] bytes, int offset, int length);

  /** The first and the last byte change places. */
  static native int rangeSwapped(byte[] bytes, int offset, int length);

  static native int absoluteIn(ByteBuffer bytes, int offset, int length);

  static native int absoluteSwapped(ByteBuffer bytes, int offset, int length);

  static native int countMatches(String pattern, String text);

  static native int recordIn(Reading reading);

  static native Reading recordOut();

  static native int listIn(List<Reading> readings);

  static native List<Reading> listOut();

  /** By a call of {@link List#get} for each element. */
  static native int listInPlain(List<Reading> readings);

  /** By a call of {@link List#add} for each element. */
  static native List<Reading> listOutPlain();

  static native int stringsIn(String[] strings);

  static native String[] stringsOut();

  /** What it got, made anew of what it read: so that all of it can be compared. */
  static native List<Reading> listBack(List<Reading> readings);

  static native String[] stringsBack(String[] strings);

  /** The address of an object that has a number. */
  static native long newOffset(int start);

  /** The sum of its number and {@code by}. */
  static native int addTo(long offset, int by);

  static native void freeOffset(long offset);

  /** Callbacks for all calls that follow. */
  static native void keep(IntUnaryOperator operator, ToIntFunction<String> function);

  static native int upcallInt(int operand);

  /** With the text of 20 characters. */
  static native int upcallString();

  /** By NewStringUTF. */
  static native int upcallStringPlain();

  /** The sum over a thousand numbers. */
  static native int upcalls(IntUnaryOperator operator);

  /** The same by the callback that was kept, on a thread of the native side. */
  static native int upcallsForeign();

  /** Throws an {@code IllegalStateException}. */
  static native int fail(int number);
}
