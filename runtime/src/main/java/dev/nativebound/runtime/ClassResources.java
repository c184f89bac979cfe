package dev.nativebound.runtime;

import java.net.URL;
import java.util.Optional;

/**
 * The resources that come with a class: first of the jar that it comes from.
 *
 * <p>A class in a named module sees its own module's alone; its loader sees those of the others,
 * such as a jar that has a library for one platform and nothing else.
 *
 * @param type the class
 */
record ClassResources(Class<?> type) {
  /** A resource by its full name, which begins with no slash. */
  Optional<Resource> find(String name) {
    Optional<Resource> inJar = JarResource.of(type, name);
    if (inJar.isPresent()) {
      return inJar;
    }
    URL own = type.getResource("/" + name);
    URL any = own != null ? own : ofLoader(name);
    return any == null ? Optional.empty() : Optional.of(new UrlResource(any));
  }

  private URL ofLoader(String name) {
    ClassLoader loader = type.getClassLoader();
    return loader == null ? ClassLoader.getSystemResource(name) : loader.getResource(name);
  }
}
