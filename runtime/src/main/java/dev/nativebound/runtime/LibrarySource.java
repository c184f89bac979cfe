package dev.nativebound.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** A library whose bytes are to be put where the JVM can load them. */
interface LibrarySource {
  /** The file's name. */
  String fileName();

  /** Its bytes. */
  InputStream open() throws IOException;

  /** How many there must be, where that is known. */
  OptionalLong size();

  /** What its build says of it, where there is that. */
  Optional<LibraryIndex> index();

  /**
   * The library in a file of its own.
   *
   * @param folder what must stay reachable while the file is in use; {@code null} for none
   */
  LibraryFile at(Path file, PrivateFolder folder);
}
