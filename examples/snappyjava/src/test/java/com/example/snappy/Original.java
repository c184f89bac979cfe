package com.example.snappy;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Optional;
import org.xerial.snappy.Snappy;

/** The library as it is on Maven Central, in a class loader of its own. */
final class Original extends URLClassLoader {
  private Original(URL[] jars) {
    super(jars, Original.class.getClassLoader());
  }

  /** Nothing where the library has no natives for this platform. */
  static Optional<Codec> codec() throws Exception {
    // Open for as long as the tests run.
    @SuppressWarnings("resource")
    Original loader = new Original(new URL[] {of(Snappy.class), of(Original.class)});
    var constructor = loader.loadClass(LibraryCodec.class.getName()).getDeclaredConstructor();
    constructor.setAccessible(true);
    Codec codec = (Codec) constructor.newInstance();
    try {
      codec.mostCompressed(1);
      return Optional.of(codec);
    } catch (LinkageError noNatives) {
      return Optional.empty();
    }
  }

  /** What is compared comes from this loader, all else from the tests'. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith("org.xerial.") && !name.equals(LibraryCodec.class.getName())) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : findClass(name);
    }
  }

  private static URL of(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }
}
