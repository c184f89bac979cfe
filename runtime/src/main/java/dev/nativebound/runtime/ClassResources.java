package dev.nativebound.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Optional;

/**
 * The resources that come with a class.
 *
 * <p>A class in a named module sees its own module's alone; its loader sees those of the others,
 * such as a jar that has a library for one platform and nothing else.
 *
 * @param type the class
 */
record ClassResources(Class<?> type) {
  /** A resource by its full name, which begins with no slash. */
  Optional<URL> find(String name) {
    URL own = type.getResource("/" + name);
    return Optional.ofNullable(own != null ? own : ofLoader(name));
  }

  private URL ofLoader(String name) {
    ClassLoader loader = type.getClassLoader();
    return loader == null ? ClassLoader.getSystemResource(name) : loader.getResource(name);
  }

  /** Without the cache, which would keep a jar open (and on Windows undeletable) for good. */
  static InputStream open(URL resource) throws IOException {
    URLConnection connection = resource.openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }
}
