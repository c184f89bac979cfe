package com.example.brotli4j;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * A codec whose calls end, or fail: the library's own loops go on for as long as the natives tell
 * them to, so that a wrong status would never end.
 */
final class Limited {
  /** The longest call of the tests takes a tenth of one. */
  private static final long MOST_SECONDS = 10;

  private final Codec codec;
  private final ThreadPoolExecutor executor;
  private Thread thread;
  private String stuck;

  private Limited(Codec codec) {
    this.codec = codec;
    executor =
        new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this::daemon);
  }

  static Codec of(Codec codec) {
    Limited limited = new Limited(codec);
    Class<?>[] types = {Codec.class};
    return (Codec)
        Proxy.newProxyInstance(
            Codec.class.getClassLoader(),
            types,
            (self, method, args) -> limited.call(method, args));
  }

  private Thread daemon(Runnable work) {
    thread = new Thread(work, "codec");
    thread.setDaemon(true);
    return thread;
  }

  private Object call(Method method, Object[] arguments) throws Throwable {
    if (stuck != null) {
      throw new AssertionError("not called, since an earlier call did not end: " + stuck);
    }
    FutureTask<Object> task = new FutureTask<>(() -> method.invoke(codec, arguments));
    executor.execute(task);
    try {
      return task.get(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      stuck = method.getName() + " after " + MOST_SECONDS + " s is at " + where();
      throw new AssertionError(stuck, e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof InvocationTargetException thrown ? thrown.getCause() : e;
    }
  }

  /** What the library does, from the inside out. */
  private String where() {
    return Arrays.stream(thread.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("com."))
        .limit(4)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining(" < "));
  }
}
