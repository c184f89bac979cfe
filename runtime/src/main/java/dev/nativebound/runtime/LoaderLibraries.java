package dev.nativebound.runtime;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/**
 * The libraries that one class loader has: a second class of the same library uses the file that
 * the first one found.
 *
 * <p>The JVM unloads a library with its class loader, so nothing here may keep one alive: the key
 * is weak, and files are paths and texts.
 */
final class LoaderLibraries {
  private static final Map<ClassLoader, LoaderLibraries> ALL = new WeakHashMap<>();

  private final Map<String, LibraryFile> loaded = new HashMap<>();

  private LoaderLibraries() {}

  /** The libraries of the loader that asks. */
  static LoaderLibraries of(LibraryRequest request) {
    synchronized (ALL) {
      ClassLoader loader = request.type().getClassLoader();
      LoaderLibraries libraries = ALL.get(loader);
      if (libraries == null) {
        libraries = new LoaderLibraries();
        ALL.put(loader, libraries);
      }
      return libraries;
    }
  }

  /**
   * The library, loaded: from a file where it is not built in.
   *
   * @throws NativeLibraryError when it is not found or cannot be loaded; a later call tries again
   */
  synchronized LibraryFile load(LibraryRequest request, SystemLoad systemLoad) {
    LibraryFile file = loaded.get(request.library());
    if (file == null) {
      Optional<LibraryFile> builtIn = new BuiltinLibrary(request, systemLoad).load();
      file =
          builtIn.isPresent()
              ? builtIn.get()
              : LibrarySearch.find(request).loadedBy(new LibraryLoad(request, systemLoad));
      loaded.put(request.library(), file);
    }
    return file;
  }
}
