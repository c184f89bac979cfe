package check;

import java.io.File;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Runs each check of a class on a thread that outlives the check's class loader, which then is collected; three times
 * over, each with a loader of its own.
 */
public final class Pooled {
  private static final int TIMES = 3;

  private static URL[] classes;
  private static String type;
  private static int loads;
  private static int again;

  private Pooled() {}

  /**
   * @param arguments the class, and the folders and jars of its loader
   */
  public static void main(String[] arguments) throws Exception {
    type = arguments[0];
    classes = new URL[arguments.length - 1];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = new File(arguments[i + 1]).toURI().toURL();
    }
    ExecutorService pool = Executors.newSingleThreadExecutor();
    int count = 0;
    for (String check : names()) {
      System.out.println(outcome(pool, check) + " " + check);
      count++;
    }
    pool.shutdown();
    System.out.println(loads + " loaders, " + again + " with what an earlier one has left");
    System.out.println("done, " + count + " checks");
  }

  private static String outcome(ExecutorService pool, String check) throws InterruptedException {
    try {
      for (int i = 0; i < TIMES; i++) {
        WeakReference<ClassLoader> gone = pool.submit(() -> new WeakReference<>(run(check))).get();
        Check.eventually("the loader is collected", () -> gone.get() == null);
        Thread.sleep(20); // The JVM unloads the library a little later.
      }
      return "ok";
    } catch (Exception | AssertionError e) {
      e.printStackTrace(System.out);
      return "failed";
    }
  }

  /** As a container does it: the loader is the context's, for as long as its code runs. */
  private static ClassLoader run(String check) throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(classes, Pooled.class.getClassLoader())) {
      Thread.currentThread().setContextClassLoader(loader);
      loads++;
      again += (int) method(loader, "demo.Direct", "calls").invoke(null) > 1 ? 1 : 0;
      method(loader, type, check).invoke(null);
      return loader;
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(String.valueOf(e.getCause())); // that one would keep the loader
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static Method method(ClassLoader loader, String type, String name) throws ReflectiveOperationException {
    Method method = Class.forName(type, true, loader).getDeclaredMethod(name);
    method.setAccessible(true);
    return method;
  }

  private static List<String> names() throws Exception {
    try (URLClassLoader loader = new URLClassLoader(classes, Pooled.class.getClassLoader())) {
      return Arrays.stream(Class.forName(type, false, loader).getDeclaredMethods())
          .filter(method -> Modifier.isStatic(method.getModifiers()) && !Modifier.isPrivate(method.getModifiers()))
          .filter(method -> !method.isSynthetic())
          .map(Method::getName)
          .sorted()
          .toList();
    }
  }
}
