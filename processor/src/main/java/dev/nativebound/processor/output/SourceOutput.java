package dev.nativebound.processor.output;

import dev.nativebound.processor.emit.EmittedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * The folder of generated sources, and that of the classes, through the {@link Filer}.
 *
 * <p>Bytes, never a writer: a writer's encoding is the user's {@code -encoding}, and what cargo and
 * the processor read is UTF-8.
 */
public final class SourceOutput {
  /** Not written: asked for its place alone. */
  private static final String PROBE = "rust/probe";

  private final Filer filer;
  private final Map<StandardLocation, Optional<URI>> probes = new EnumMap<>(StandardLocation.class);

  public SourceOutput(Filer filer) {
    this.filer = filer;
  }

  /**
   * Whether there is a folder of its own.
   *
   * <p>Without {@code -s}, javac writes sources beside the classes, and they would go into the jar;
   * Eclipse's compiler refuses.
   */
  public boolean exists() {
    Optional<URI> sources = probe(StandardLocation.SOURCE_OUTPUT);
    return sources.isPresent() && !sources.equals(probe(StandardLocation.CLASS_OUTPUT));
  }

  /** The folder; empty when the compiler keeps its files elsewhere than in a file system. */
  public Optional<Path> folder() {
    return probe(StandardLocation.SOURCE_OUTPUT)
        .filter(uri -> "file".equals(uri.getScheme()))
        .map(uri -> Path.of(uri).getParent().getParent());
  }

  /** Writes a Java class, whose qualified name is the file's path. */
  public void writeJava(EmittedFile file, Element origin) {
    try (OutputStream out = filer.createSourceFile(file.path(), origin).openOutputStream()) {
      out.write(file.text().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file of the crate emitted for {@code library}. */
  public void writeRust(String library, EmittedFile file, Element... origins) {
    String path = "rust/" + library + "/" + file.path();
    try (OutputStream out = resource(path, origins).openOutputStream()) {
      out.write(file.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a file among the classes, which goes into the jar with them.
   *
   * <p>Nothing where there is no folder for them: without {@code -d}, javac would write the file
   * into the working directory.
   */
  public void writeAmongClasses(EmittedFile file, Element... origins) {
    if (probe(StandardLocation.CLASS_OUTPUT)
        .filter(uri -> uri.toString().endsWith(PROBE))
        .isEmpty()) {
      return;
    }
    try (OutputStream out =
        filer
            .createResource(StandardLocation.CLASS_OUTPUT, "", file.path(), origins)
            .openOutputStream()) {
      out.write(file.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The bytes of a file in a package of the class path or of the output, none when there is none.
   */
  public byte[] readClass(String packageName, String file) {
    return Stream.of(StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT)
        .flatMap(where -> read(where, packageName, file).stream())
        .findFirst()
        .orElseGet(() -> new byte[0]);
  }

  private Optional<byte[]> read(StandardLocation where, String packageName, String file) {
    try (InputStream in = filer.getResource(where, packageName, file).openInputStream()) {
      return Optional.of(in.readAllBytes());
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private FileObject resource(String path, Element... origins) throws IOException {
    return filer.createResource(StandardLocation.SOURCE_OUTPUT, "", path, origins);
  }

  private Optional<URI> probe(StandardLocation location) {
    return probes.computeIfAbsent(
        location,
        where ->
            uri(() -> filer.getResource(where, "", PROBE))
                .or(() -> uri(() -> filer.createResource(where, "", PROBE))));
  }

  /**
   * Eclipse's compiler gets no resource that does not exist; one that is created, and never opened,
   * leaves no file.
   */
  private static Optional<URI> uri(Probe probe) {
    try {
      return Optional.of(probe.file().toUri());
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /** Asks for a file. */
  private interface Probe {
    FileObject file() throws IOException;
  }
}
