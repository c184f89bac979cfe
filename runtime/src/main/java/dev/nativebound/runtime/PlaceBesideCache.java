package dev.nativebound.runtime;

import java.io.IOException;

/**
 * Private folders in the cache's own: where {@code /tmp} is mounted noexec, the home often is not.
 *
 * @param setting where it is
 */
record PlaceBesideCache(CacheSetting setting) implements Place {
  private static final String NAME = "a private folder in the cache's";

  @Override
  public LibraryFile put(LibrarySource library) throws IOException {
    return new PrivatePlace(NAME, setting.folder().open().toString()).put(library);
  }

  @Override
  public String toString() {
    return CachePlace.name(setting, NAME);
  }
}
