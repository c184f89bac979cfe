package check;

import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;

/** Runs the checks in a loader that then goes away, while another with the same classes stays. */
public final class Unloading {
  private Unloading() {}

  public static void main(String[] arguments) throws Exception {
    URL folder = URI.create(arguments[0]).toURL();
    String[] classes = Arrays.copyOfRange(arguments, 1, arguments.length);
    WeakReference<ClassLoader> gone = new WeakReference<>(runIn(folder, classes));
    try (URLClassLoader stays = new URLClassLoader(new URL[] {folder}, Unloading.class.getClassLoader())) {
      run(stays, classes);
      Check.eventually("the loader is collected", () -> gone.get() == null);
      run(stays, classes);
    }
    System.out.println("collected");
  }

  private static ClassLoader runIn(URL folder, String[] classes) throws Exception {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder}, Unloading.class.getClassLoader())) {
      run(loader, classes);
      return loader;
    }
  }

  private static void run(ClassLoader loader, String[] classes) throws Exception {
    Thread current = Thread.currentThread();
    ClassLoader before = current.getContextClassLoader();
    current.setContextClassLoader(loader);
    try {
      Run.main(classes);
    } finally {
      current.setContextClassLoader(before);
    }
  }
}
