package dev.nativebound.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Optional;

/** A resource as a class loader names it, on whatever file system. */
record UrlResource(URL url) implements Resource {
  /** Without the cache, which would keep a jar open (and on Windows undeletable) for good. */
  @Override
  public InputStream open() throws IOException {
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }

  @Override
  public Optional<Path> path() {
    return CodeFolder.path(url);
  }

  @Override
  public String toString() {
    return url.toString();
  }
}
