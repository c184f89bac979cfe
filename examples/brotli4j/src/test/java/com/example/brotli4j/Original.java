package com.example.brotli4j;

import com.aayushatharva.brotli4j.encoder.Encoder;
import com.aayushatharva.brotli4j.service.BrotliNativeProvider;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Optional;

/** The library as it is on Maven Central, in a class loader of its own. */
final class Original extends URLClassLoader {
  private static final List<String> LIBRARIES =
      List.of("libbrotli.so", "libbrotli.dylib", "brotli.dll");
  private static final List<String> FOLDERS =
      List.of(
          "linux-x86_64",
          "linux-aarch64",
          "osx-x86_64",
          "osx-aarch64",
          "windows-x86_64",
          "windows-aarch64");

  private Original(URL[] jars) {
    super(jars, Original.class.getClassLoader());
  }

  /** Nothing where the library has no natives for this platform, or Maven was not told of them. */
  static Optional<Codec> codec() throws Exception {
    Optional<URL> natives = natives();
    if (natives.isEmpty()) {
      return Optional.empty();
    }
    URL[] jars = {
      natives.get(), of(Encoder.class), of(BrotliNativeProvider.class), of(Original.class)
    };
    // Open for as long as the tests run.
    @SuppressWarnings("resource")
    Original loader = new Original(jars);
    Class<?> library = loader.loadClass("com.aayushatharva.brotli4j.Brotli4jLoader");
    library.getMethod("ensureAvailability").invoke(null);
    var constructor = loader.loadClass(LibraryCodec.class.getName()).getDeclaredConstructor();
    constructor.setAccessible(true);
    return Optional.of((Codec) constructor.newInstance());
  }

  /** What is compared comes from this loader, all else from the tests'. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith("com.aayushatharva.") && !name.equals(LibraryCodec.class.getName())) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : findClass(name);
    }
  }

  private static Optional<URL> natives() throws Exception {
    for (String folder : FOLDERS) {
      for (String library : LIBRARIES) {
        String path = "lib/" + folder + "/" + library;
        URL found = Original.class.getResource("/" + path);
        if (found != null) {
          String jar = found.getPath().substring(0, found.getPath().indexOf("!/"));
          return Optional.of(java.net.URI.create(jar).toURL());
        }
      }
    }
    return Optional.empty();
  }

  private static URL of(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }
}
