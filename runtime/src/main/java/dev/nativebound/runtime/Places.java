package dev.nativebound.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * The places where a library can be put, in the order in which they are tried: a folder may be
 * full, or not writable, or mounted so that nothing in it is executed.
 */
final class Places {
  /** Says where private folders are made. */
  static final String TMPDIR = "nativebound.tmpdir";

  private static final String JAVAS = "java.io.tmpdir";

  private Places() {}

  /** Those of a packed library: the cache, which needs an index, goes first. */
  static List<Place> of(PackedLibrary library) {
    List<Place> places = new ArrayList<>();
    CacheSetting cache = CacheSetting.current();
    if (!cache.isOff() && library.index().isPresent()) {
      places.add(new CachePlace(cache, library.index().get()));
    }
    places.addAll(privatePlaces(cache));
    return places;
  }

  /** Those of a copy that belongs to one class loader. */
  static List<Place> ofCopies() {
    return privatePlaces(CacheSetting.current());
  }

  private static List<Place> privatePlaces(CacheSetting cache) {
    List<Place> places = new ArrayList<>();
    String named = System.getProperty(TMPDIR);
    if (named != null) {
      places.add(new PrivatePlace(TMPDIR, named));
    }
    places.add(new PrivatePlace(JAVAS, System.getProperty(JAVAS, "/tmp")));
    if (!cache.isOff()) {
      places.add(new PlaceBesideCache(cache));
    }
    return places;
  }
}
