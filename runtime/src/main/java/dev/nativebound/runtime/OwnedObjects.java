package dev.nativebound.runtime;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

/**
 * Makes the objects of one generated class, each around the handle of a value in Rust, and frees
 * the values that no object came to own. Made and called by generated code.
 *
 * <p>Who has one can call any number a handle. So generated classes keep theirs to themselves, and
 * show it only to who has the key of their library ({@link #requireKey}).
 *
 * @param <T> the bound type
 */
public final class OwnedObjects<T> {
  private final LongFunction<? extends T> make;
  private final LongConsumer release;

  /**
   * For one class.
   *
   * @param make its constructor, whose last step is {@link #watch}: where it throws, no object owns
   *     the value
   * @param release frees a value, whose {@code Drop} may run in it
   */
  public OwnedObjects(LongFunction<? extends T> make, LongConsumer release) {
    this.make = Objects.requireNonNull(make, "make");
    this.release = Objects.requireNonNull(release, "release");
  }

  /**
   * Gives an object its value, which is freed when the object is unreachable. When this throws, the
   * value is not the object's.
   *
   * <p>Threads that make objects help to free where objects die faster than one thread frees.
   */
  public void watch(Object owner, long handle) {
    Reaper.watch(Objects.requireNonNull(owner, "owner"), handle, release);
  }

  /**
   * Gives a value to a new object, for others to keep: a class of the user's may clone its objects,
   * and all of them keep the one.
   *
   * @return what they keep
   */
  public Object hold(long handle) {
    Object held = new Object();
    watch(held, handle);
    return held;
  }

  /** The object of a handle. When this throws, the value is freed. */
  public T of(long handle) {
    try {
      return make.apply(handle);
    } catch (Throwable e) {
      free(handle, e);
      throw e;
    }
  }

  /** The object of a handle, {@code other} for zero. */
  public T or(T other, long handle) {
    return handle == 0 ? other : of(handle);
  }

  /**
   * The objects of handles, as {@link #array} makes them, in a list that cannot be changed.
   *
   * @return null for null
   */
  @SuppressWarnings("unchecked") // an array of objects that were made as T
  public List<T> list(long[] handles) {
    Object[] objects = array(Object[]::new, handles);
    return objects == null ? null : Collections.unmodifiableList((List<T>) Arrays.asList(objects));
  }

  /**
   * The objects of handles, null for zero.
   *
   * <p>When this throws, what no object owns is freed. The objects before it are nobody's, and so
   * unreachable.
   *
   * @param newArray makes the array
   * @return null for null
   */
  public <E> E[] array(IntFunction<E[]> newArray, long[] handles) {
    if (handles == null) {
      return null;
    }
    int made = 0;
    try {
      E[] objects = newArray.apply(handles.length);
      while (made < handles.length) {
        put(objects, made, handles[made]);
        made++;
      }
      return objects;
    } catch (Throwable e) {
      for (int i = made; i < handles.length; i++) {
        free(handles[i], e);
      }
      throw e;
    }
  }

  @SuppressWarnings("unchecked") // the caller's array is one of T, or of objects
  private <E> void put(E[] objects, int index, long handle) {
    objects[index] = handle == 0 ? null : (E) make.apply(handle);
  }

  /** Whatever a {@code Drop} does, {@code why} is what the caller hears. */
  private void free(long handle, Throwable why) {
    if (handle == 0) {
      return;
    }
    try {
      release.accept(handle);
    } catch (Throwable e) {
      suppress(e, why);
    }
  }

  private static void suppress(Throwable e, Throwable why) {
    try {
      why.addSuppressed(e);
    } catch (Throwable again) {
      // no memory for it, or one and the same: there is nobody else to tell
    }
  }

  /**
   * Refuses who does not have the key of a library, which only natives give, and only to the
   * generated classes of the library.
   *
   * @param given what the caller has
   * @param key the library's; null before it is loaded, and then nobody has it
   * @param type the bound type that is asked for
   * @throws IllegalCallerException where the two are not one
   */
  public static void requireKey(Object given, Object key, Class<?> type) {
    if (given != key || key == null) {
      throw new IllegalCallerException(
          "only the classes that nativebound generates for its library may ask for the handles of "
              + type.getName());
    }
  }
}
