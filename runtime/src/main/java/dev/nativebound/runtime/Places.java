package dev.nativebound.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The places where a library can be put, in the order in which they are tried: a folder may be
 * full, or not writable, or mounted so that nothing in it is executed.
 */
final class Places {
  /** Says where private folders are made. */
  static final String TMPDIR = "nativebound.tmpdir";

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
    add(places, TMPDIR, Optional.ofNullable(System.getProperty(TMPDIR)));
    add(places, "java.io.tmpdir", Optional.of(System.getProperty("java.io.tmpdir", "/tmp")));
    if (!cache.isOff()) {
      places.add(new PlaceBesideCache(cache));
    }
    return places;
  }

  private static void add(List<Place> places, String property, Optional<String> directory) {
    directory.ifPresent(path -> places.add(new PrivatePlace(property, path)));
  }
}
