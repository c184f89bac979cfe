package dev.nativebound.runtime.wire;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** Values of the JDK on the wire. */
public final class WireValues {
  private static final int NANOS_PER_SECOND = 1_000_000_000;

  /** Begins the text of a path that Rust must refuse: no path of the default file system has it. */
  private static final String FOREIGN_PATH = "\0";

  /**
   * Writes a duration.
   *
   * @param out where to
   * @param value the value
   * @param name what it is in its record, empty for an element
   * @throws NullValueException where it is {@code null}
   */
  public static void write(WireWriter out, Duration value, String name) {
    WireWriter.require(value, name);
    out.writeLong(value.getSeconds());
    out.writeInt(value.getNano());
  }

  /**
   * Reads a duration.
   *
   * @param in where from
   * @return the value
   * @throws WireException where there is none
   */
  public static Duration readDuration(WireReader in) {
    long seconds = in.readLong();
    return Duration.ofSeconds(seconds, readNanos(in));
  }

  /**
   * Writes an instant.
   *
   * @param out where to
   * @param value the value
   * @param name what it is in its record, empty for an element
   * @throws NullValueException where it is {@code null}
   */
  public static void write(WireWriter out, Instant value, String name) {
    WireWriter.require(value, name);
    out.writeLong(value.getEpochSecond());
    out.writeInt(value.getNano());
  }

  /**
   * Reads an instant.
   *
   * @param in where from
   * @return the value
   * @throws WireException where there is none
   */
  public static Instant readInstant(WireReader in) {
    long seconds = in.readLong();
    int nanos = readNanos(in);
    try {
      return Instant.ofEpochSecond(seconds, nanos);
    } catch (DateTimeException e) {
      throw new WireException("an Instant is out of its range: " + e.getMessage(), e);
    }
  }

  private static int readNanos(WireReader in) {
    int nanos = in.readInt();
    if (nanos < 0 || nanos >= NANOS_PER_SECOND) {
      throw in.problem(nanos + " are no nanoseconds of a second");
    }
    return nanos;
  }

  /**
   * Writes a date.
   *
   * @param out where to
   * @param value the value
   * @param name what it is in its record, empty for an element
   * @throws NullValueException where it is {@code null}
   */
  public static void write(WireWriter out, LocalDate value, String name) {
    out.writeInt(WireWriter.require(value, name).getYear());
    out.writeByte((byte) value.getMonthValue());
    out.writeByte((byte) value.getDayOfMonth());
  }

  /**
   * Reads a date.
   *
   * @param in where from
   * @return the value
   * @throws WireException where there is none
   */
  public static LocalDate readLocalDate(WireReader in) {
    int year = in.readInt();
    byte month = in.readByte();
    byte day = in.readByte();
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw in.problem(e.getMessage());
    }
  }

  /**
   * Writes a time of day.
   *
   * @param out where to
   * @param value the value
   * @param name what it is in its record, empty for an element
   * @throws NullValueException where it is {@code null}
   */
  public static void write(WireWriter out, LocalTime value, String name) {
    out.writeByte((byte) WireWriter.require(value, name).getHour());
    out.writeByte((byte) value.getMinute());
    out.writeByte((byte) value.getSecond());
    out.writeInt(value.getNano());
  }

  /**
   * Reads a time of day.
   *
   * @param in where from
   * @return the value
   * @throws WireException where there is none
   */
  public static LocalTime readLocalTime(WireReader in) {
    byte hour = in.readByte();
    byte minute = in.readByte();
    byte second = in.readByte();
    int nanos = in.readInt();
    try {
      return LocalTime.of(hour, minute, second, nanos);
    } catch (DateTimeException e) {
      throw in.problem(e.getMessage());
    }
  }

  /**
   * Writes a time of a day.
   *
   * @param out where to
   * @param value the value
   * @param name what it is in its record, empty for an element
   * @throws NullValueException where it is {@code null}
   */
  public static void write(WireWriter out, LocalDateTime value, String name) {
    write(out, WireWriter.require(value, name).toLocalDate(), name);
    write(out, value.toLocalTime(), name);
  }

  /**
   * Reads a time of a day.
   *
   * @param in where from
   * @return the value
   * @throws WireException where there is none
   */
  public static LocalDateTime readLocalDateTime(WireReader in) {
    LocalDate date = readLocalDate(in);
    return LocalDateTime.of(date, readLocalTime(in));
  }

  /**
   * Writes a UUID.
   *
   * @param out where to
   * @param value the value
   * @param name what it is in its record, empty for an element
   * @throws NullValueException where it is {@code null}
   */
  public static void write(WireWriter out, UUID value, String name) {
    out.writeLong(Long.reverseBytes(WireWriter.require(value, name).getMostSignificantBits()));
    out.writeLong(Long.reverseBytes(value.getLeastSignificantBits()));
  }

  /**
   * Reads a UUID.
   *
   * @param in where from
   * @return the value
   * @throws WireException where there is none
   */
  public static UUID readUuid(WireReader in) {
    long most = Long.reverseBytes(in.readLong());
    return new UUID(most, Long.reverseBytes(in.readLong()));
  }

  /**
   * Writes an integer of any size.
   *
   * @param out where to
   * @param value the value
   * @param name what it is in its record, empty for an element
   * @throws NullValueException where it is {@code null}
   */
  public static void write(WireWriter out, BigInteger value, String name) {
    WireArrays.write(out, WireWriter.require(value, name).toByteArray(), name);
  }

  /**
   * Reads an integer of any size.
   *
   * @param in where from
   * @param name what it is in its record, empty for an element
   * @return the value
   * @throws WireException where there is none
   */
  public static BigInteger readBigInteger(WireReader in, String name) {
    byte[] value = WireArrays.readBytes(in);
    try {
      return new BigInteger(value);
    } catch (NumberFormatException | ArithmeticException e) { // no bytes; too many
      String problem = "no BigInteger has " + value.length + " bytes";
      throw in.inside(WireException.ofValue(problem, e), name);
    }
  }

  /**
   * Writes a decimal of any size.
   *
   * @param out where to
   * @param value the value
   * @param name what it is in its record, empty for an element
   * @throws NullValueException where it is {@code null}
   */
  public static void write(WireWriter out, BigDecimal value, String name) {
    out.writeInt(WireWriter.require(value, name).scale());
    write(out, value.unscaledValue(), name);
  }

  /**
   * Reads a decimal of any size.
   *
   * @param in where from
   * @param name what it is in its record, empty for an element
   * @return the value
   * @throws WireException where there is none
   */
  public static BigDecimal readBigDecimal(WireReader in, String name) {
    int scale = in.readInt();
    return new BigDecimal(readBigInteger(in, name), scale);
  }

  /**
   * Writes a path. One of another file system than the default, as of a zip file, would name
   * another file in Rust, or none: Rust refuses it, by the way to it.
   *
   * @param out where to
   * @param value the value
   * @param name what it is in its record, empty for an element
   * @throws NullValueException where it is {@code null}
   */
  public static void write(WireWriter out, Path value, String name) {
    String text = WireWriter.require(WireWriter.require(value, name).toString(), name);
    boolean isDefault = value.getFileSystem() == FileSystems.getDefault();
    out.writeString(isDefault ? text : FOREIGN_PATH + text, name);
  }

  /**
   * Reads a path of the default file system.
   *
   * @param in where from
   * @param name what it is in its record, empty for an element
   * @return the value
   * @throws WireException where there is none
   */
  public static Path readPath(WireReader in, String name) {
    String path = in.readString();
    try {
      return Path.of(path);
    } catch (InvalidPathException e) {
      String problem = "Java has no Path for what Rust gives: " + e.getMessage();
      throw in.inside(WireException.ofValue(problem, e), name);
    }
  }

  /**
   * Writes an optional int.
   *
   * @param out where to
   * @param value the value
   * @param name what it is in its record, empty for an element
   * @throws NullValueException where it is {@code null}
   */
  public static void write(WireWriter out, OptionalInt value, String name) {
    out.writeBoolean(WireWriter.require(value, name).isPresent());
    if (value.isPresent()) {
      out.writeInt(value.getAsInt());
    }
  }

  /**
   * Reads an optional int.
   *
   * @param in where from
   * @return the value
   * @throws WireException where there is none
   */
  public static OptionalInt readOptionalInt(WireReader in) {
    return in.readBoolean() ? OptionalInt.of(in.readInt()) : OptionalInt.empty();
  }

  /**
   * Writes an optional long.
   *
   * @param out where to
   * @param value the value
   * @param name what it is in its record, empty for an element
   * @throws NullValueException where it is {@code null}
   */
  public static void write(WireWriter out, OptionalLong value, String name) {
    out.writeBoolean(WireWriter.require(value, name).isPresent());
    if (value.isPresent()) {
      out.writeLong(value.getAsLong());
    }
  }

  /**
   * Reads an optional long.
   *
   * @param in where from
   * @return the value
   * @throws WireException where there is none
   */
  public static OptionalLong readOptionalLong(WireReader in) {
    return in.readBoolean() ? OptionalLong.of(in.readLong()) : OptionalLong.empty();
  }

  /**
   * Writes an optional double.
   *
   * @param out where to
   * @param value the value
   * @param name what it is in its record, empty for an element
   * @throws NullValueException where it is {@code null}
   */
  public static void write(WireWriter out, OptionalDouble value, String name) {
    out.writeBoolean(WireWriter.require(value, name).isPresent());
    if (value.isPresent()) {
      out.writeDouble(value.getAsDouble());
    }
  }

  /**
   * Reads an optional double.
   *
   * @param in where from
   * @return the value
   * @throws WireException where there is none
   */
  public static OptionalDouble readOptionalDouble(WireReader in) {
    return in.readBoolean() ? OptionalDouble.of(in.readDouble()) : OptionalDouble.empty();
  }

  private WireValues() {}
}
