package dev.nativebound.runtime.wire;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Writers that are used again and again. Who takes one has it alone: a callback that calls back
 * into Rust while the call around it still uses its own gets another.
 *
 * <p>A thread keeps one of at most 64 KiB. Virtual threads, of which there may be a million, share
 * a few.
 */
public final class WireBuffers {
  private static final int SHARED = 16; // a power of two

  /**
   * Weak: a thread that outlives the class loader of these classes must not keep it. The collector
   * takes what no call has, and the next call makes another.
   */
  private static final ThreadLocal<WeakReference<WireWriter[]>> OWN = new ThreadLocal<>();

  private static final AtomicReferenceArray<WireWriter> OF_VIRTUAL_THREADS =
      new AtomicReferenceArray<>(SHARED);
  private static final MethodHandle IS_VIRTUAL = isVirtualHandle();

  /**
   * Initializes what every call needs. The first call may be made at the end of its thread's stack:
   * a class whose initialization overflows it is lost for ever (JLS 12.4.2).
   */
  public static void prepare() {
    WireWriter writer = take();
    LittleEndian.INT.set(writer.bytes(), 0, 0);
    giveBack(writer);
  }

  /**
   * Takes a writer with an empty message.
   *
   * @return nobody else's until it is given back
   */
  public static WireWriter take() {
    return isVirtual() ? takeShared() : takeOwn();
  }

  private static WireWriter takeOwn() {
    WeakReference<WireWriter[]> own = OWN.get();
    WireWriter[] place = own == null ? null : own.get();
    if (place == null) {
      return takeFirst();
    }
    WireWriter writer = place[0];
    if (writer == null) {
      return new WireWriter(WireWriter.LEAST, place);
    }
    place[0] = null;
    return writer;
  }

  private static WireWriter takeFirst() {
    WireWriter[] place = new WireWriter[1];
    OWN.set(new WeakReference<>(place));
    return new WireWriter(WireWriter.LEAST, place);
  }

  private static WireWriter takeShared() {
    WireWriter writer = OF_VIRTUAL_THREADS.getAndSet(sharedIndex(), null);
    return writer == null ? new WireWriter(WireWriter.LEAST, null) : writer;
  }

  /**
   * Gives a writer back, also where the call failed. Not giving it back costs the next call a new
   * one, nothing else.
   *
   * @param writer what {@link #take} returned, not used from now on
   */
  public static void giveBack(WireWriter writer) {
    writer.reset();
    WireWriter[] place = writer.place();
    if (place == null) {
      OF_VIRTUAL_THREADS.set(sharedIndex(), writer);
    } else {
      place[0] = writer;
    }
  }

  @SuppressWarnings("deprecation") // threadId() is younger than 17
  private static int sharedIndex() {
    return (int) Thread.currentThread().getId() & (SHARED - 1);
  }

  private static boolean isVirtual() {
    try {
      return (boolean) IS_VIRTUAL.invokeExact(Thread.currentThread());
    } catch (Error e) {
      throw e; // the end of the stack
    } catch (Throwable e) {
      throw new AssertionError(e); // Thread.isVirtual throws nothing
    }
  }

  /** {@code Thread.isVirtual}, younger than 17; where it is missing no thread is. */
  private static MethodHandle isVirtualHandle() {
    MethodType type = MethodType.methodType(boolean.class);
    try {
      return MethodHandles.publicLookup().findVirtual(Thread.class, "isVirtual", type);
    } catch (ReflectiveOperationException e) {
      return MethodHandles.dropArguments(
          MethodHandles.constant(boolean.class, false), 0, Thread.class);
    }
  }

  private WireBuffers() {}
}
