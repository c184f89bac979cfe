package dev.nativebound.runtime;

/** What a search found: something that the JVM can be made to load. */
interface FoundLibrary {
  /**
   * Has it loaded.
   *
   * @return the file that was loaded
   * @throws NativeLibraryError when it cannot be
   */
  LibraryFile loadedBy(LibraryLoad load);

  /** How it was found. */
  String origin();
}
