package dev.nativebound.runtime.wire;

import static com.google.common.truth.Truth.assertThat;

import dev.nativebound.runtime.wire.Codecs.Sample;
import dev.nativebound.runtime.wire.Shapes.Kind;
import dev.nativebound.runtime.wire.Shapes.Token;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read back, whatever it is. */
final class WirePropertyTest {
  private static <T> T back(
      T value, BiConsumer<WireWriter, T> write, Function<WireReader, T> read) {
    Sample<T> sample = Codecs.sample(value, write, read);
    byte[] bytes = sample.bytes();
    T again = sample.read(bytes);
    assertThat(sample.with(again).bytes()).isEqualTo(bytes);
    return again;
  }

  /** Of each length at which the ways to write a string part, lone surrogates too. */
  @Provide
  Arbitrary<String> strings() {
    Arbitrary<Character> ascii = Arbitraries.chars().range('\0', '\u007f');
    Arbitrary<Character> latin1 = Arbitraries.chars().range('\0', '\u00ff');
    Arbitrary<Integer> lengths = Arbitraries.of(0, 1, 2, 31, 32, 33, 34, 200);
    return lengths.flatMap(
        length ->
            Arbitraries.oneOf(ascii, latin1, Arbitraries.chars().all())
                .list()
                .ofSize(length)
                .map(WirePropertyTest::joined));
  }

  private static String joined(List<Character> units) {
    StringBuilder text = new StringBuilder();
    units.forEach(text::append);
    return text.toString();
  }

  @Property
  void strings(@ForAll("strings") String value) {
    assertThat(back(value, (out, it) -> out.writeString(it, ""), WireReader::readString))
        .isEqualTo(value);
  }

  @Property
  void aStringTakesTheFewestBytesThatItCan(@ForAll("strings") String value) {
    int size = value.chars().allMatch(unit -> unit <= 0xff) ? 1 : 2;
    assertThat(Codecs.of(value).bytes()).hasLength(4 + size * value.length());
  }

  @Property
  void bitsOfFloatingPoint(@ForAll int bits, @ForAll long longBits) {
    float one = back(Float.intBitsToFloat(bits), WireWriter::writeFloat, WireReader::readFloat);
    double other =
        back(Double.longBitsToDouble(longBits), WireWriter::writeDouble, WireReader::readDouble);
    assertThat(Float.floatToRawIntBits(one)).isEqualTo(bits);
    assertThat(Double.doubleToRawLongBits(other)).isEqualTo(longBits);
  }

  @Property
  void integers(@ForAll short a, @ForAll int b, @ForAll long c, @ForAll byte d, @ForAll char e) {
    assertThat(back(a, WireWriter::writeShort, WireReader::readShort)).isEqualTo(a);
    assertThat(back(b, WireWriter::writeInt, WireReader::readInt)).isEqualTo(b);
    assertThat(back(c, WireWriter::writeLong, WireReader::readLong)).isEqualTo(c);
    assertThat(back(d, WireWriter::writeByte, WireReader::readByte)).isEqualTo(d);
    assertThat(back(e, WireWriter::writeChar, WireReader::readChar)).isEqualTo(e);
  }

  @Property(tries = 200)
  void arrays(@ForAll boolean[] a, @ForAll byte[] b, @ForAll short[] c, @ForAll char[] d) {
    assertThat(back(a, (o, v) -> WireArrays.write(o, v, ""), WireArrays::readBooleans))
        .isEqualTo(a);
    assertThat(back(b, (o, v) -> WireArrays.write(o, v, ""), WireArrays::readBytes)).isEqualTo(b);
    assertThat(back(c, (o, v) -> WireArrays.write(o, v, ""), WireArrays::readShorts)).isEqualTo(c);
    assertThat(back(d, (o, v) -> WireArrays.write(o, v, ""), WireArrays::readChars)).isEqualTo(d);
  }

  @Property(tries = 200)
  void widerArrays(@ForAll int[] a, @ForAll long[] b, @ForAll float[] c, @ForAll double[] d) {
    assertThat(back(a, (o, v) -> WireArrays.write(o, v, ""), WireArrays::readInts)).isEqualTo(a);
    assertThat(back(b, (o, v) -> WireArrays.write(o, v, ""), WireArrays::readLongs)).isEqualTo(b);
    assertThat(back(c, (o, v) -> WireArrays.write(o, v, ""), WireArrays::readFloats)).isEqualTo(c);
    assertThat(back(d, (o, v) -> WireArrays.write(o, v, ""), WireArrays::readDoubles)).isEqualTo(d);
  }

  @Property(tries = 200)
  void valuesOfTheJdk(@ForAll BigInteger a, @ForAll BigDecimal b, @ForAll Duration c) {
    assertThat(
            back(a, (o, v) -> WireValues.write(o, v, ""), in -> WireValues.readBigInteger(in, "")))
        .isEqualTo(a);
    BigDecimal decimal =
        back(b, (o, v) -> WireValues.write(o, v, ""), in -> WireValues.readBigDecimal(in, ""));
    assertThat(decimal.unscaledValue()).isEqualTo(b.unscaledValue());
    assertThat(decimal.scale()).isEqualTo(b.scale());
    assertThat(back(c, (o, v) -> WireValues.write(o, v, ""), WireValues::readDuration))
        .isEqualTo(c);
  }

  @Property(tries = 200)
  void moreValuesOfTheJdk(@ForAll Instant a, @ForAll long most, @ForAll long least) {
    UUID b = new UUID(most, least);
    assertThat(back(a, (o, v) -> WireValues.write(o, v, ""), WireValues::readInstant)).isEqualTo(a);
    assertThat(back(b, (o, v) -> WireValues.write(o, v, ""), WireValues::readUuid)).isEqualTo(b);
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<LocalTime> times() {
    return Arbitraries.longs().between(0, LocalTime.MAX.toNanoOfDay()).map(LocalTime::ofNanoOfDay);
  }

  @Property(tries = 200)
  void datesAndTimes(@ForAll("dates") LocalDate a, @ForAll("times") LocalTime b) {
    LocalDateTime c = a.atTime(b);
    assertThat(back(a, (o, v) -> WireValues.write(o, v, ""), WireValues::readLocalDate))
        .isEqualTo(a);
    assertThat(back(b, (o, v) -> WireValues.write(o, v, ""), WireValues::readLocalTime))
        .isEqualTo(b);
    assertThat(back(c, (o, v) -> WireValues.write(o, v, ""), WireValues::readLocalDateTime))
        .isEqualTo(c);
  }

  @Provide
  Arbitrary<List<Token>> tokens() {
    return Combinators.combine(
            Arbitraries.integers(), Arbitraries.doubles(), strings(), Arbitraries.of(Kind.class))
        .as(Token::new)
        .list();
  }

  @Property(tries = 200)
  void records(@ForAll("tokens") List<Token> value) {
    assertThat(back(value, (o, v) -> Shapes.writeTokens(o, v, ""), Shapes::readTokens))
        .isEqualTo(value);
  }

  @Property(tries = 1)
  void aMillionElements() {
    List<Token> tokens =
        IntStream.range(0, 1_000_000)
            .mapToObj(i -> new Token(i, -0.0, Integer.toString(i), Kind.SPACE))
            .toList();
    assertThat(
            back(tokens, (o, v) -> Shapes.writeTokens(o, v, ""), Shapes::readTokens).equals(tokens))
        .isTrue();
  }
}
