package demo;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** Class loaders of our own. */
final class Loader {
  private Loader() {}

  static Class<?> load(String folder, String name) throws Exception {
    URL[] urls = {Path.of(folder).toUri().toURL()};
    return Class.forName(name, true, new URLClassLoader(urls, Loader.class.getClassLoader()));
  }
}
