package dev.nativebound.runtime;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.ToLongBiFunction;

/** The objects that are arguments of a native. Called by generated code. */
public final class OwnedArguments {
  private OwnedArguments() {}

  /**
   * The objects in an argument, in an array of ours: the collection may keep the one that it
   * returns, and change it while the call lasts.
   *
   * @param name what the argument is called
   */
  public static Object[] copy(Collection<?> objects, String name) {
    if (objects == null) {
      throw refusal(null, name, Collection.class);
    }
    Object[] theirs = objects.toArray();
    if (theirs == null) {
      throw refusal(null, name + ".toArray()", Object[].class);
    }
    return Arrays.copyOf(theirs, theirs.length, Object[].class);
  }

  /** Likewise of an array, which is the caller's. */
  public static Object[] copy(Object[] objects, String name) {
    if (objects == null) {
      throw refusal(null, name, Object[].class);
    }
    return objects.clone();
  }

  /**
   * The handles of some objects.
   *
   * @param objects the objects, which the caller keeps reachable, and nobody else has
   * @param name what they are together, for messages
   * @param handleOf the handle of one, called by the name that it is given
   * @return in the order of the objects
   */
  public static long[] handles(
      Object[] objects, String name, ToLongBiFunction<Object, String> handleOf) {
    long[] handles = new long[objects.length];
    for (int i = 0; i < objects.length; i++) {
      handles[i] = handleOf.applyAsLong(objects[i], name + "[" + i + "]");
    }
    return handles;
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
}
