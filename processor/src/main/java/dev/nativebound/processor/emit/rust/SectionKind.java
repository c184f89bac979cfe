package dev.nativebound.processor.emit.rust;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a section has for people to read, in the order in which they come in the file. */
enum SectionKind {
  /** A trait to implement. */
  TRAIT(0),
  /** An enum, of constants or of records. */
  ENUM(1),
  /** A record. */
  STRUCT(1),
  /** A trait that Java implements. */
  CALLBACK(2),
  /** A class of exceptions. */
  EXCEPTION(3),
  /** Nothing: the natives are all items of crates. */
  ITEMS(4);

  private final int rank;

  SectionKind(int rank) {
    this.rank = rank;
  }

  /** All words, as a pattern has them. */
  static final String WORDS =
      Arrays.stream(values()).map(SectionKind::word).collect(Collectors.joining("|"));

  /** The word in a section's first line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static SectionKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Where it comes; those of one rank come by the names of their types. */
  int rank() {
    return rank;
  }
}
