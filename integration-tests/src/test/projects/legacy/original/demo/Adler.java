package demo;

import java.nio.ByteBuffer;

/** A checksum in native code, as such classes have been written for long. */
public class Adler {
  /** Told of each byte. */
  public interface Listener {
    boolean seen(Adler adler, int b);
  }

  public static final int SMALLEST = 1;

  static {
    System.loadLibrary("adler");
  }

  private long handle;
  private int updates;

  public Adler() {
    handle = init(SMALLEST);
  }

  public Adler(long address) {
    handle = address;
  }

  public int updates() {
    return updates;
  }

  public long address() {
    return handle;
  }

  public synchronized native void update(int b) throws IllegalStateException;

  /** Of a byte[] or an int[]. */
  public native void update(Object data, int from, int length) throws IllegalStateException;

  /** Of a direct or a heap buffer, from position to limit. */
  public native void update(ByteBuffer data) throws IllegalStateException;

  public native int each(byte[] data, Listener listener) throws IllegalStateException;

  /** The two halves of the value, as Integers. */
  public native Object[] halves() throws IllegalStateException;

  public native Adler copy() throws IllegalStateException;

  public void close() {
    if (handle != 0) {
      end(handle);
      handle = 0;
    }
  }

  public long value() {
    return handle == 0 ? 0 : value(handle);
  }

  private static native long init(int seed);

  private static native long value(long handle);

  private static native void end(long handle);
}
