package dev.nativebound.runtime;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The loggers of native libraries, for what their Rust logs. Called by Rust alone.
 *
 * <p>Each lives as long as the class that its library was loaded for, as one in a static of that
 * class would: a level that a program sets on one stays set, and no class loader is kept.
 */
final class LibraryLoggers {
  private static final ClassValue<Map<String, System.Logger>> KEPT =
      new ClassValue<>() {
        @Override
        protected Map<String, System.Logger> computeValue(Class<?> library) {
          return new ConcurrentHashMap<>();
        }
      };

  private LibraryLoggers() {}

  /**
   * The logger of a name, for the module of a library's class.
   *
   * @param kept whether it is to live as long as that class
   */
  static System.Logger find(Class<?> library, String name, boolean kept) {
    Map<String, System.Logger> loggers = KEPT.get(library);
    System.Logger known = loggers.get(name);
    if (known != null) {
      return known;
    }
    // Under no lock: a logging system that is starting may call natives, and they log.
    // System.getLogger would take this class's module.
    System.Logger made = System.LoggerFinder.getLoggerFinder().getLogger(name, library.getModule());
    System.Logger first = kept ? loggers.putIfAbsent(name, made) : null;
    return first == null ? made : first;
  }
}
