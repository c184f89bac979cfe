package dev.nativebound.runtime;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What was said about the cache, and where it is.
 *
 * @param value of the property {@value #PROPERTY}; empty where it is not set
 * @param environment the variables of the environment
 * @param os as {@link Platform} names it
 */
record CacheSetting(String value, Map<String, String> environment, String os) {
  static final String PROPERTY = "nativebound.cache";

  private static final String OFF = "off";
  private static final String VERIFY = "verify";
  private static final String FOLDER = "nativebound";

  /** That of this process. */
  static CacheSetting current() {
    return new CacheSetting(
        System.getProperty(PROPERTY, ""), System.getenv(), Platform.current().os());
  }

  boolean isOff() {
    return value.equals(OFF);
  }

  /** Whether the digest is computed each time. */
  boolean verifies() {
    return value.equals(VERIFY);
  }

  /**
   * The folder, not looked at.
   *
   * @throws IOException when nothing says where it is to be
   */
  CacheFolder folder() throws IOException {
    if (!value.isEmpty() && !verifies()) {
      return new CacheFolder(Paths.of(value).normalize(), home());
    }
    return switch (os) {
      case "windows" -> below(required("LOCALAPPDATA"), FOLDER);
      case "macos" -> below(required("HOME"), "Library", "Caches", FOLDER);
      default -> ofXdg();
    };
  }

  /** XDG Base Directory Specification: "If an implementation encounters a relative path …". */
  private CacheFolder ofXdg() throws IOException {
    Optional<Path> cache = absolute("XDG_CACHE_HOME");
    return cache.isPresent()
        ? below(cache.get(), FOLDER)
        : below(required("HOME"), ".cache", FOLDER);
  }

  private CacheFolder below(Path start, String... names) throws IOException {
    Path folder = start;
    for (String name : names) {
      folder = folder.resolve(name);
    }
    return new CacheFolder(folder, home());
  }

  private Optional<Path> home() throws IOException {
    return absolute("HOME");
  }

  private Path required(String variable) throws IOException {
    Optional<Path> folder = absolute(variable);
    if (folder.isEmpty()) {
      throw new IOException(variable + " is not set");
    }
    return folder.get();
  }

  private Optional<Path> absolute(String variable) throws IOException {
    String text = environment.get(variable);
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    Path path = Paths.of(text);
    boolean isAbsolute = path.equals(Path.of(text));
    return isAbsolute ? Optional.of(path.normalize()) : Optional.empty();
  }
}
