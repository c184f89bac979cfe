package dev.nativebound.runtime;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The cache: a library that an earlier start has put there is there.
 *
 * @param setting where it is
 * @param index of the library
 */
record CachePlace(CacheSetting setting, LibraryIndex index) implements Place {
  @Override
  public LibraryFile put(LibrarySource library) throws IOException {
    CacheFolder cache = setting.folder();
    CacheEntry entry = new CacheEntry(cache.entry(index.sha256()), index);
    if (entry.isIntact(setting.verifies())) {
      entry.markUsed();
    } else {
      entry.write(library);
      StaleEntries.delete(cache.root());
    }
    return library.at(entry.file(), null);
  }

  @Override
  public String toString() {
    return name(setting, "the cache");
  }

  /** A place of the cache's, for messages. */
  static String name(CacheSetting setting, String what) {
    try {
      Path root = setting.folder().root();
      return what + " (" + root + ")";
    } catch (IOException e) {
      return what;
    }
  }
}
