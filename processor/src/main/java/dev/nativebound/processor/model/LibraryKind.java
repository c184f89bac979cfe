package dev.nativebound.processor.model;

import java.util.Optional;
import java.util.stream.Stream;

/** The classes of {@link JavaType.Library}. */
public enum LibraryKind {
  PATH("java.nio.file.Path"),
  DURATION("java.time.Duration"),
  INSTANT("java.time.Instant"),
  LOCAL_DATE("java.time.LocalDate"),
  LOCAL_TIME("java.time.LocalTime"),
  LOCAL_DATE_TIME("java.time.LocalDateTime"),
  UUID("java.util.UUID"),
  BIG_INTEGER("java.math.BigInteger"),
  BIG_DECIMAL("java.math.BigDecimal");

  private final String className;

  LibraryKind(String className) {
    this.className = className;
  }

  /** The kind of a class of that qualified name. */
  public static Optional<LibraryKind> of(String className) {
    return Stream.of(values()).filter(kind -> kind.className.equals(className)).findFirst();
  }
}
