package check;

import java.io.File;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Loads a library, replaces its file as a build does, and loads it for another class loader; the thread stays. */
public final class Replaced {
  private Replaced() {}

  /**
   * @param arguments the class, its static method that fails with a text of the library's, the folder of classes, the
   *     library, and what replaces it
   */
  public static void main(String[] arguments) throws Exception {
    Path library = Path.of(arguments[3]);
    ExecutorService pool = Executors.newSingleThreadExecutor();
    WeakReference<ClassLoader> gone = pool.submit(() -> new WeakReference<>(call(arguments))).get();
    Check.eventually("the loader is collected", () -> gone.get() == null);
    Thread.sleep(100); // The JVM unloads the library a little later.
    Files.delete(library);
    Files.copy(Path.of(arguments[4]), library);
    pool.submit(() -> call(arguments)).get();
    pool.shutdown();
  }

  private static ClassLoader call(String[] arguments) throws Exception {
    URL[] classes = {new File(arguments[2]).toURI().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, Replaced.class.getClassLoader())) {
      Method method = Class.forName(arguments[0], true, loader).getDeclaredMethod(arguments[1]);
      method.setAccessible(true);
      System.out.println(failure(method));
      return loader;
    }
  }

  private static String failure(Method method) throws IllegalAccessException {
    try {
      method.invoke(null);
      return "no failure";
    } catch (InvocationTargetException e) {
      return e.getCause().getMessage();
    }
  }
}
