package dev.nativebound.processor.model;

/** What Java has the elements in. */
public enum SequenceKind {
  LIST,
  COLLECTION,
  SET,
  ARRAY
}
