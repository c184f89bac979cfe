package dev.nativebound.maven.dev;

/** What an edit is of, and so what has to be done. */
public enum Kind {
  /** Of a crate: cargo. */
  RUST,
  /** Of a crate's manifest: the processor reads it too, and javac does not know that. */
  MANIFEST,
  /** Of a resource: it is copied. */
  RESOURCE,
  /** Of Java, or of what another plugin makes Java of: all steps of the build. */
  SOURCE,
  /** Of the project itself: this Maven has read it, and reads it no more. */
  POM
}
