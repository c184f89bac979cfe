package dev.nativebound.runtime.wire;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A value of each type, and how the type is written and read. */
final class Codecs {
  record Codec<T>(BiConsumer<WireWriter, T> write, Function<WireReader, T> read) {}

  record Sample<T>(T value, Codec<T> codec) {
    byte[] bytes() {
      WireWriter out = new WireWriter(1, null);
      codec.write().accept(out, value);
      return Arrays.copyOf(out.bytes(), out.length());
    }

    T read(byte[] bytes) {
      WireReader in = new WireReader(bytes, bytes.length);
      T read = codec.read().apply(in);
      in.finish();
      return read;
    }

    Sample<T> with(T other) {
      return new Sample<>(other, codec);
    }
  }

  static <T> Sample<T> sample(
      T value, BiConsumer<WireWriter, T> write, Function<WireReader, T> read) {
    return new Sample<>(value, new Codec<>(write, read));
  }

  static Sample<Boolean> of(boolean value) {
    return sample(value, WireWriter::writeBoolean, WireReader::readBoolean);
  }

  static Sample<Integer> of(int value) {
    return sample(value, WireWriter::writeInt, WireReader::readInt);
  }

  static Sample<Long> of(long value) {
    return sample(value, WireWriter::writeLong, WireReader::readLong);
  }

  static Sample<Float> of(float value) {
    return sample(value, WireWriter::writeFloat, WireReader::readFloat);
  }

  static Sample<Double> of(double value) {
    return sample(value, WireWriter::writeDouble, WireReader::readDouble);
  }

  static Sample<String> of(String value) {
    return sample(value, (out, it) -> out.writeString(it, ""), WireReader::readString);
  }

  static Sample<Instant> instant(String value) {
    return sample(
        Instant.parse(value), (out, it) -> WireValues.write(out, it, ""), WireValues::readInstant);
  }

  private static Sample<LocalDate> date(LocalDate value) {
    return sample(value, (out, it) -> WireValues.write(out, it, ""), WireValues::readLocalDate);
  }

  static <T> Sample<List<T>> list(List<T> values, int minimum, Codec<T> element) {
    return sample(
        values,
        (out, list) -> {
          int begun = out.beginCollection();
          list.forEach(value -> element.write().accept(out, value));
          out.endCollection(begun, list.size());
        },
        in -> {
          Object[] read = new Object[in.beginCollection(minimum)];
          Arrays.setAll(read, i -> element.read().apply(in));
          return WireCollections.list(read);
        });
  }

  static <T> Sample<T> nullable(T value, Codec<T> some) {
    return sample(
        value,
        (out, it) -> {
          out.writeBoolean(it != null);
          if (it != null) {
            some.write().accept(out, it);
          }
        },
        in -> in.readBoolean() ? some.read().apply(in) : null);
  }

  private static Sample<Set<Long>> set() {
    return sample(
        Set.of(5L),
        (out, set) -> {
          int begun = out.beginCollection();
          set.forEach(out::writeLong);
          out.endCollection(begun, set.size());
        },
        in -> {
          int count = in.beginCollection(8);
          Set<Long> set = WireCollections.newSet(count);
          for (int i = 0; i < count; i++) {
            WireCollections.add(in, set, in.readLong(), "");
          }
          return Collections.unmodifiableSet(set);
        });
  }

  private static Sample<Map<String, Integer>> map() {
    return sample(
        Map.of("k", 9),
        (out, map) -> {
          int begun = out.beginCollection();
          map.forEach(
              (key, value) -> {
                out.writeString(key, "");
                out.writeInt(value);
              });
          out.endCollection(begun, map.size());
        },
        in -> {
          int count = in.beginCollection(8);
          Map<String, Integer> map = WireCollections.newMap(count);
          for (int i = 0; i < count; i++) {
            WireCollections.put(in, map, in.readString(), in.readInt(), "");
          }
          return Collections.unmodifiableMap(map);
        });
  }

  /** By the names of {@code docs/wire-vectors.txt}. */
  static final Map<String, Sample<?>> VECTORS =
      Map.ofEntries(
          entry("true", of(true)),
          entry("false", of(false)),
          entry("byte", sample((byte) -2, WireWriter::writeByte, WireReader::readByte)),
          entry("short", sample((short) -2, WireWriter::writeShort, WireReader::readShort)),
          entry("char", sample('\ud83d', WireWriter::writeChar, WireReader::readChar)),
          entry("int", of(-2)),
          entry("int-max", of(Integer.MAX_VALUE)),
          entry("long", of(Long.MIN_VALUE)),
          entry("handle", of(0x7f0000000010L)),
          entry("float", of(1.5f)),
          entry("float-nan", of(Float.intBitsToFloat(0x7fc00123))),
          entry("double", of(-0.0)),
          entry("double-nan", of(Double.longBitsToDouble(0x7ff8000000000abcL))),
          entry("string-empty", of("")),
          entry("string-ascii", of("nul\0 end")),
          entry("string-latin", of("Grüße")),
          entry("string-cjk", of("日本")),
          entry("string-emoji", of("a😀")),
          entry(
              "bytes",
              sample(
                  new byte[] {1, -1}, (o, v) -> WireArrays.write(o, v, ""), WireArrays::readBytes)),
          entry(
              "booleans",
              sample(
                  new boolean[] {true, false},
                  (o, v) -> WireArrays.write(o, v, ""),
                  WireArrays::readBooleans)),
          entry(
              "shorts",
              sample(
                  new short[] {1, -1},
                  (o, v) -> WireArrays.write(o, v, ""),
                  WireArrays::readShorts)),
          entry(
              "chars",
              sample(
                  new char[] {'a', '\uffff'},
                  (o, v) -> WireArrays.write(o, v, ""),
                  WireArrays::readChars)),
          entry(
              "ints",
              sample(
                  new int[] {1, -1}, (o, v) -> WireArrays.write(o, v, ""), WireArrays::readInts)),
          entry(
              "ints-empty",
              sample(new int[] {}, (o, v) -> WireArrays.write(o, v, ""), WireArrays::readInts)),
          entry(
              "longs",
              sample(
                  new long[] {1, -1}, (o, v) -> WireArrays.write(o, v, ""), WireArrays::readLongs)),
          entry(
              "floats",
              sample(
                  new float[] {0.5f},
                  (o, v) -> WireArrays.write(o, v, ""),
                  WireArrays::readFloats)),
          entry(
              "doubles",
              sample(
                  new double[] {0.5, Double.NEGATIVE_INFINITY},
                  (o, v) -> WireArrays.write(o, v, ""),
                  WireArrays::readDoubles)),
          entry("optional-empty", nullable(null, of("").codec())),
          entry("optional", nullable("x", of("").codec())),
          entry("list", list(List.of("a", "é"), 4, of("").codec())),
          entry("list-null", list(Arrays.asList(7, null), 1, nullable(0, of(0).codec()).codec())),
          entry(
              "nested",
              list(List.of(List.of(1), List.of()), 4, list(List.of(0), 4, of(0).codec()).codec())),
          entry("set", set()),
          entry("map", map()),
          entry(
              "enum",
              sample(Shapes.Kind.WORD, (o, v) -> Shapes.writeKind(o, v, ""), Shapes::readKind)),
          entry(
              "record",
              sample(
                  new Shapes.Token(3, 0.25, "ab", Shapes.Kind.NUMBER),
                  (o, v) -> Shapes.writeToken(o, v, ""),
                  Shapes::readToken)),
          entry("record-empty", sample("", (o, v) -> o.writeNothing(), Codecs::readNothing)),
          entry(
              "sealed",
              Codecs.<Shapes.Shape>sample(
                  new Shapes.Group(List.of(new Shapes.Circle(2), new Shapes.Empty())),
                  Shapes::writeShape,
                  Shapes::readShape)),
          entry("node", sample(Shapes.Node.deep(2), Shapes::writeNode, Shapes::readNode)),
          entry(
              "duration",
              sample(
                  Duration.ofMillis(1500),
                  (o, v) -> WireValues.write(o, v, ""),
                  WireValues::readDuration)),
          entry("instant", instant("2009-02-13T23:31:30.000000100Z")),
          entry("instant-before", instant("1969-12-31T23:59:59.500Z")),
          entry("local-date", date(LocalDate.of(2024, 2, 29))),
          entry("local-date-min", date(LocalDate.MIN)),
          entry("local-date-max", date(LocalDate.MAX)),
          entry(
              "local-time",
              sample(
                  LocalTime.parse("23:59:58.123456789"),
                  (o, v) -> WireValues.write(o, v, ""),
                  WireValues::readLocalTime)),
          entry(
              "local-date-time",
              sample(
                  LocalDateTime.parse("2024-02-29T23:59:58.123456789"),
                  (o, v) -> WireValues.write(o, v, ""),
                  WireValues::readLocalDateTime)),
          entry(
              "uuid",
              sample(
                  UUID.fromString("00112233-4455-6677-8899-aabbccddeeff"),
                  (o, v) -> WireValues.write(o, v, ""),
                  WireValues::readUuid)),
          entry(
              "big-integer",
              sample(
                  BigInteger.valueOf(-256),
                  (o, v) -> WireValues.write(o, v, ""),
                  in -> WireValues.readBigInteger(in, ""))),
          entry(
              "big-decimal",
              sample(
                  new BigDecimal("1.28"),
                  (o, v) -> WireValues.write(o, v, ""),
                  in -> WireValues.readBigDecimal(in, ""))),
          entry(
              "path",
              sample(
                  Path.of("dir/é"),
                  (o, v) -> WireValues.write(o, v, ""),
                  in -> WireValues.readPath(in, ""))));

  private static String readNothing(WireReader in) {
    in.readNothing();
    return "";
  }

  private Codecs() {}
}
