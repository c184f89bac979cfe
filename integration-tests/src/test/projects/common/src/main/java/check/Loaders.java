package check;

import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;

/** Runs the checks twice, each time with the classes of the folder in a loader of their own. */
public final class Loaders {
  private Loaders() {}

  public static void main(String[] arguments) throws Exception {
    URL[] folder = {URI.create(arguments[0]).toURL()};
    String[] classes = Arrays.copyOfRange(arguments, 1, arguments.length);
    for (int i = 0; i < 2; i++) {
      // Not closed: the first loader's library stays loaded beside the second's.
      @SuppressWarnings("resource")
      ClassLoader loader = new URLClassLoader(folder, Loaders.class.getClassLoader());
      Thread.currentThread().setContextClassLoader(loader);
      Run.main(classes);
    }
    System.out.println("2 loaders");
  }
}
