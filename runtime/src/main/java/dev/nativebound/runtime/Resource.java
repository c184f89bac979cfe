package dev.nativebound.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** A file that comes with a class. */
interface Resource {
  InputStream open() throws IOException;

  /** Where it is, if it is a file of this machine. */
  Optional<Path> path();

  /** Its URL, for messages. */
  @Override
  String toString();
}
