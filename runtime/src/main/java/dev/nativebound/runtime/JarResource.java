package dev.nativebound.runtime;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * A file of the jar that a class comes from.
 *
 * <p>The JVM has that jar open. Loaders would look through all others first, and URLs of jars need
 * twenty classes that few programs have loaded: together a third of the time of a start.
 *
 * @param location the jar's URL
 * @param jar the same as a path
 * @param name of the file in it
 */
record JarResource(URL location, Path jar, String name) implements Resource {
  /** The resource of that name; empty where the class is in no jar of this machine. */
  static Optional<Resource> of(Class<?> type, String name) {
    Optional<URL> location = CodeFolder.location(type);
    Optional<Path> jar = location.isEmpty() ? Optional.empty() : CodeFolder.path(location.get());
    if (jar.isEmpty() || !Files.isRegularFile(jar.get())) {
      return Optional.empty();
    }
    JarResource resource = new JarResource(location.get(), jar.get(), name);
    return resource.exists() ? Optional.of(resource) : Optional.empty();
  }

  private boolean exists() {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.getEntry(name) != null;
    } catch (IOException e) {
      return false; // no jar, or one that only its loader can read
    }
  }

  @Override
  public InputStream open() throws IOException {
    JarFile file = new JarFile(jar.toFile());
    ZipEntry entry = file.getEntry(name);
    if (entry == null) {
      file.close();
      throw new IOException(this + " is gone");
    }
    return new Entry(file, file.getInputStream(entry));
  }

  @Override
  public Optional<Path> path() {
    return Optional.empty();
  }

  @Override
  public String toString() {
    return "jar:" + location + "!/" + name;
  }

  private static final class Entry extends FilterInputStream {
    private final JarFile file;

    Entry(JarFile file, InputStream bytes) {
      super(bytes);
      this.file = file;
    }

    @Override
    public void close() throws IOException {
      file.close(); // and with it all its streams
    }
  }
}
