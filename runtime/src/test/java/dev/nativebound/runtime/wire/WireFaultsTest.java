package dev.nativebound.runtime.wire;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.nativebound.runtime.wire.Shapes.Kind;
import dev.nativebound.runtime.wire.Shapes.Node;
import dev.nativebound.runtime.wire.Shapes.Token;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WireFaultsTest {
  private static final String END = "; the native library and its classes do not agree";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int | 010203 | the value at byte 0 needs 4 bytes, 3 are left",
        "true | 0100 | 1 bytes follow the last value, from byte 1",
        "true | 02 | byte 0 must be 0 or 1, not 2",
        "optional | ff | byte 0 must be 0 or 1, not 255",
        "enum | 0300 | index 3 at byte 0: demo.Kind has 3",
        "sealed | ffff | index 65535 at byte 0: demo.Shape has 3",
        "record-empty | 01 | byte 0, a record without fields, must be 0",
        "string-ascii | 0300008041 | the value at byte 4 needs 3 bytes, 1 are left",
        "string-cjk | 0300000041004200 | the value at byte 4 needs 6 bytes, 4 are left",
        "string-cjk | ffffff7f41004200 | the value at byte 4 needs 2147483647 bytes, 4 are left",
        "list | ffffffff | 4294967295 elements are announced at byte 0, too many for the 0 bytes left",
        "longs | 0000002000 | 536870912 elements are announced at byte 0, too many for the 1 bytes left",
        "duration | 000000000000000000ca9a3b | 1000000000 are no nanoseconds of a second before byte 12",
        "local-date | e7070000021d | Invalid date 'February 29' as '2023' is not a leap year before byte 6",
        "local-date | 00ca9a3b0101 | Invalid value for Year (valid values -999999999 - 999999999): 1000000000 before byte 6",
        "local-date | e8070000ff01 | Invalid value for MonthOfYear (valid values 1 - 12): -1 before byte 6",
        "local-time | 18000000000000 | Invalid value for HourOfDay (valid values 0 - 23): 24 before byte 7",
        "local-time | 00000000ca9a3b | Invalid value for NanoOfSecond (valid values 0 - 999999999): 1000000000 before byte 7",
        "local-date-time | e8070000021d003c0000000000 | Invalid value for MinuteOfHour (valid values 0 - 59): 60 before byte 13",
      })
  void malformedMessagesAreRefused(String vector, String hex, String problem) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    WireException refusal =
        assertThrows(WireException.class, () -> Codecs.VECTORS.get(vector).read(bytes));
    assertThat(refusal).hasMessageThat().isEqualTo(problem + END);
  }

  /** Not for want of agreement: a {@code Vec} of Rust may have it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "set | 0200000005000000000000000500000000000000 | [1]: a set has the element 5 twice, at 0 and 1: the elements",
        "map | 02000000010000806b09000000010000806b09000000 | [key 1]: a map has the key \"k\" twice, at 0 and 1: the keys",
      })
  void whatIsThereTwiceIsRefused(String vector, String hex, String problem) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    WireException refusal =
        assertThrows(WireException.class, () -> Codecs.VECTORS.get(vector).read(bytes));
    assertThat(refusal)
        .hasMessageThat()
        .isEqualTo("the result" + problem + " that Rust gives must differ");
  }

  /** A {@code PathBuf} may have it. */
  @Test
  void aPathThatJavaDoesNotHaveIsRefused() {
    byte[] bytes = HexFormat.of().parseHex("0300008061" + "0062");
    WireException refusal =
        assertThrows(
            WireException.class, () -> WireValues.readPath(new WireReader(bytes, 7), "file"));
    assertThat(refusal).hasCauseThat().isInstanceOf(InvalidPathException.class);
    assertThat(refusal)
        .hasMessageThat()
        .isEqualTo(
            "the result.file: Java has no Path for what Rust gives: "
                + refusal.getCause().getMessage());
  }

  /** A {@code Vec<u8>} may be empty. */
  @Test
  void aNumberWithoutBytesIsRefused() {
    WireReader in = new WireReader(new byte[4], 0, 4, "Sums.add");
    WireException refusal =
        assertThrows(WireException.class, () -> WireValues.readBigInteger(in, "sum"));
    assertThat(refusal)
        .hasMessageThat()
        .isEqualTo("argument 'sum' of Sums.add: no BigInteger has 0 bytes");
  }

  @Test
  void whatAConstructorThrowsIsToldWhereTheValueWas() {
    WireReader in = new WireReader(new byte[0], 0);
    IllegalArgumentException thrown = new IllegalArgumentException("3 > 2");
    assertThat(in.value(in.inside(thrown, "span"), 2, "best")).isSameInstanceAs(thrown);
    assertThat(thrown.getSuppressed()).hasLength(1);
    assertThat(thrown.getSuppressed()[0])
        .hasMessageThat()
        .isEqualTo("the result.best[value 2].span: its class does not take what Rust gives");
  }

  @Test
  void countsThatLieInsideOneAnotherReserveOnlyOnce() {
    byte[] bytes = new byte[100_000];
    for (int at = 0; at < 2400; at += 6) {
      bytes[at] = 2;
      LittleEndian.INT.set(bytes, at + 2, (bytes.length - at - 6) / 2);
    }
    WireException refusal =
        assertThrows(WireException.class, () -> Codecs.VECTORS.get("sealed").read(bytes));
    // The third: two halves are all that there is.
    assertThat(refusal).hasMessageThat().startsWith("49991 elements are announced at byte 14,");
  }

  @Test
  void aReaderStaysInItsMessage() {
    WireReader in = new WireReader(new byte[8], 3);
    assertThrows(WireException.class, in::readInt);
    assertThrows(WireException.class, () -> new WireReader(new byte[3], 4));
    assertThrows(WireException.class, () -> new WireReader(new byte[3], -1));
  }

  @Test
  void whatIsDeeperThanTheStackBreaksNothing() {
    var deep = Codecs.sample(Node.deep(1_000_000), Shapes::writeNode, Shapes::readNode);
    byte[] million = new byte[1_000_000];
    Arrays.fill(million, (byte) 1);
    for (int i = 0; i < 2; i++) {
      assertThrows(StackOverflowError.class, deep::bytes);
      assertThrows(StackOverflowError.class, () -> deep.read(million));
      var fine = deep.with(Node.deep(300));
      assertThat(fine.bytes()).hasLength(300);
      assertThat(deep.with(deep.read(fine.bytes())).bytes()).isEqualTo(fine.bytes());
    }
  }

  @Test
  void ofAPathOfThousandsOfStepsBothEndsAreKept() {
    NullValueException deep = new NullValueException("text");
    for (int i = 0; i < 50_000; i++) {
      deep.inside("next");
    }
    deep.inside("node");
    assertThat(deep).hasMessageThat().startsWith("argument 'node.next.next.");
    assertThat(deep).hasMessageThat().endsWith(".next.next.text' is null");
    assertThat(deep.getMessage().length()).isLessThan(1100);
  }

  @Test
  void aNullSaysWhereItIs() {
    Token good = new Token(1, 2, "x", Kind.WORD);
    nullIn(null, "argument 'tokens' is null");
    nullIn(Arrays.asList(good, null), "argument 'tokens[1]' is null");
    nullIn(
        List.of(good, good, new Token(1, 2, null, Kind.WORD)), "argument 'tokens[2].text' is null");
    nullIn(List.of(new Token(1, 2, "x", null)), "argument 'tokens[0].kind' is null");
    NullValueException key = new NullValueException("").key(3).inside("counts").inside("report");
    assertThat(key).hasMessageThat().isEqualTo("argument 'report.counts[key 3]' is null");
    assertThat(new NullValueException("text").value(0).inside("map"))
        .hasMessageThat()
        .isEqualTo("argument 'map[value 0].text' is null");
  }

  private static void nullIn(List<Token> tokens, String message) {
    NullPointerException refusal =
        assertThrows(
            NullPointerException.class,
            () -> Shapes.writeTokens(new WireWriter(1, null), tokens, "tokens"));
    assertThat(refusal).hasMessageThat().isEqualTo(message);
  }

  /** Both lengths: each has its own way. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30, 31, 32, 33, 34, 200})
  void unitsAreWrittenAsTheyAreWhereBytesAreNotEnough(int before) {
    for (String end : List.of("\ud800", "\udfff", "\udc00\ud800", "\u0100", "😀", "日é")) {
      String value = "é".repeat(before) + end;
      byte[] bytes = Codecs.of(value).bytes();
      assertThat((int) LittleEndian.INT.get(bytes, 0)).isEqualTo(value.length());
      assertThat(bytes).hasLength(4 + 2 * value.length());
      for (int i = 0; i < value.length(); i++) {
        assertThat((char) LittleEndian.CHAR.get(bytes, 4 + 2 * i)).isEqualTo(value.charAt(i));
      }
      assertThat(Codecs.of("").read(bytes)).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 31, 32, 33, 200})
  void aStringTakesAByteACharacterWhereThatIsPossible(int before) {
    String value = "a".repeat(before) + "\0?\u007f\u0080\u00ff";
    byte[] bytes = Codecs.of(value).bytes();
    assertThat((int) LittleEndian.INT.get(bytes, 0)).isEqualTo(value.length() | WireStrings.LATIN1);
    assertThat(Arrays.copyOfRange(bytes, 4, bytes.length))
        .isEqualTo(value.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(Codecs.of("").read(bytes)).isEqualTo(value);
  }

  @Test
  void aMessageIsAtMostAnArray() {
    WireWriter out = new WireWriter(16, null);
    out.writeInt(1);
    OutOfMemoryError refusal =
        assertThrows(OutOfMemoryError.class, () -> out.advance(Integer.MAX_VALUE - 8));
    assertThat(refusal)
        .hasMessageThat()
        .isEqualTo("the values of one call take more than 2147483639 bytes");
    assertThat(out.length()).isEqualTo(4);
  }

  @Test
  void whatIsReadIsUnmodifiable() {
    var list = (List<?>) Codecs.VECTORS.get("list").read(Codecs.VECTORS.get("list").bytes());
    var set = (Set<?>) Codecs.VECTORS.get("set").read(Codecs.VECTORS.get("set").bytes());
    var map = (Map<?, ?>) Codecs.VECTORS.get("map").read(Codecs.VECTORS.get("map").bytes());
    assertThrows(UnsupportedOperationException.class, () -> list.remove(0));
    assertThrows(UnsupportedOperationException.class, set::clear);
    assertThrows(UnsupportedOperationException.class, map::clear);
  }

  @Test
  void whatIsCountedIsWhatWasWritten() {
    WireWriter out = new WireWriter(1, null);
    int begun = out.beginCollection();
    out.writeInt(7);
    out.endCollection(begun, 1);
    WireReader in = new WireReader(out.bytes(), out.length());
    assertThat(in.beginCollection(4)).isEqualTo(1);
  }
}
