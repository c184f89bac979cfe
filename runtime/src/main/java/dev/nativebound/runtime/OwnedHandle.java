package dev.nativebound.runtime;

import java.lang.ref.PhantomReference;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.function.ToLongBiFunction;

/**
 * The handle by which a generated object names its value in Rust, and what frees it when the object
 * is unreachable. Made by generated code.
 *
 * <p>It does not refer to the object, which would else never become unreachable. What its value
 * holds besides, {@code close()} drops earlier; the few bytes that say that it is closed stay until
 * the object is gone, so that a late call finds them.
 */
public final class OwnedHandle extends PhantomReference<Object> {
  private final long address;
  private final LongConsumer release;

  /** Neighbours among the live ones: of {@link LiveHandles} alone. */
  OwnedHandle previous;

  OwnedHandle next;

  private OwnedHandle(Object owner, long address, LongConsumer release) {
    super(owner, Reaper.QUEUE);
    this.address = address;
    this.release = release;
  }

  /**
   * Frees a value when its object is unreachable.
   *
   * <p>Threads that make objects help to free where objects die faster than one thread frees. When
   * this method throws, the value is freed.
   *
   * @param owner the object
   * @param address what the library gave for it
   * @param release frees the value, whose {@code Drop} may run in it; called once
   * @return the handle, for the object to keep
   */
  public static OwnedHandle of(Object owner, long address, LongConsumer release) {
    Objects.requireNonNull(owner, "owner");
    OwnedHandle handle;
    try {
      handle = new OwnedHandle(owner, address, release);
    } catch (OutOfMemoryError e) {
      release.accept(address);
      throw e;
    }
    Reaper.watch(handle);
    return handle;
  }

  /**
   * Frees a value when what is returned is unreachable: for an object whose constructor runs code
   * of the user's before it can have a handle. If that throws, the value is freed all the same.
   *
   * @param address what the library gave for it
   * @param release as in {@link #of}
   * @return what the object keeps
   */
  public static Held hold(long address, LongConsumer release) {
    return new Held(address, release);
  }

  /** What an object keeps beside its handle, so that the two are unreachable together. */
  public static final class Held {
    private final OwnedHandle handle;

    private Held(long address, LongConsumer release) {
      this.handle = of(this, address, release);
    }

    /** The handle. */
    public OwnedHandle handle() {
      return handle;
    }
  }

  /**
   * The handles of some objects.
   *
   * @param objects the objects, which the caller keeps reachable
   * @param name what they are together, for messages
   * @param addressOf the handle of one, called by the name that it is given
   * @return in the order of the objects
   */
  public static long[] addresses(
      Object[] objects, String name, ToLongBiFunction<Object, String> addressOf) {
    long[] addresses = new long[objects.length];
    for (int i = 0; i < objects.length; i++) {
      addresses[i] = addressOf.applyAsLong(objects[i], name + "[" + i + "]");
    }
    return addresses;
  }

  /**
   * Why an argument is not passed on.
   *
   * @param object the argument
   * @param name what it is called
   * @param type what it should be: an object of that type that the library made
   * @return a {@code NullPointerException}, or an {@code IllegalArgumentException} for somebody
   *     else's implementation
   */
  public static RuntimeException refusal(Object object, String name, Class<?> type) {
    return object == null
        ? new NullPointerException("argument '" + name + "' is null")
        : new IllegalArgumentException(
            "argument '%s' is of %s, and only a %s that Rust made can be passed to Rust"
                .formatted(name, object.getClass(), type.getSimpleName()));
  }

  /** The handle as the library has it, for as long as the object is reachable. */
  public long address() {
    return address;
  }

  /** By the reaper, once. */
  void release() {
    release.accept(address);
  }
}
