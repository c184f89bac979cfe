package demo;

import static check.Check.equal;
import static check.Check.raises;
import static check.Check.same;

import check.Check;
import dev.nativebound.runtime.NativePanicException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

final class CratesCheck {
  private CratesCheck() {}

  static void functionOfACrate() {
    equal(Crc32.hash("123456789".getBytes(StandardCharsets.US_ASCII)), 0xCBF43926);
    equal(Crc32.hash(new byte[0]), 0);
    raises(NullPointerException.class, "argument 'data' is null", () -> Crc32.hash(null));
  }

  static void functionsOfTheStandardLibrary() {
    equal(Crc32.power(2, 10), 1024.0);
    equal(Crc32.power(2, -1), 0.5);
    equal(Crc32.upper("straße, ŉ, \ud83d\ude00"), "STRASSE, ʼN, \ud83d\ude00");
    equal(Crc32.repeat("ab", (byte) 3), "ababab");
    equal(Crc32.digit('f', (short) 16), 15);
    equal(Crc32.digit('g', (short) 16), null);
    byte[] data = {1, 2, 3};
    Crc32.reverse(data);
    equal(data, new byte[] {3, 2, 1});
  }

  static void rangesOfArraysAndBuffers() {
    byte[] digits = "..123456789.".getBytes(StandardCharsets.US_ASCII);
    equal(Crc32.hashOf(digits, 2, 9), 0xCBF43926);
    equal(Crc32.hashOfAny(digits, 0), 0);
    equal(Crc32.decodeOf(digits, 3, 2), "23");
    java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(digits).position(5);
    Crc32.reverseOf(buffer, 2, 3);
    equal(new String(digits, StandardCharsets.US_ASCII), "..321456789.");
    int[] numbers = {9, 3, 2, 1, 0};
    Crc32.sort(numbers, 1, 3);
    equal(numbers, new int[] {9, 1, 2, 3, 0});
    Crc32.copy(numbers, 4, new byte[] {0, 7, 7, 7, 7, 0}, 1, 4);
    equal(numbers, new int[] {9, 0x07070707, 2, 3, 0});
    raises(
        IndexOutOfBoundsException.class,
        "range 'off' 4, 'len' 9 of argument 'data' of length 12",
        () -> Crc32.hashOf(digits, 4, 9));
  }

  static void constants() {
    equal(Crc32.largest(), -1);
    equal(Crc32.pi(), Math.PI);
  }

  static void numbersThatDoNotFit() {
    raises(
        ArithmeticException.class,
        "argument 'exponent': 4294967296 does not fit i32",
        () -> Crc32.power(2, 1L << 32));
    raises(ArithmeticException.class, () -> Crc32.repeat("a", (byte) -1));
    raises(
        ArithmeticException.class,
        "the result: 18446744073709551615 does not fit int",
        () -> Crc32.distance(Long.MIN_VALUE, Long.MAX_VALUE));
    equal(Crc32.distance(-3, 4), 7);
    raises(IllegalArgumentException.class, () -> Crc32.digit('\ud800', (short) 16));
  }

  static void errorsOfACrate() {
    equal(Crc32.parse("ffffffff", 16), -1);
    raises(
        NumberFormatException.class, "invalid digit found in string", () -> Crc32.parse("x", 10));
    NativePanicException panic =
        raises(NativePanicException.class, () -> Crc32.parse("1", 99));
    equal(panic.getMessage().contains("radix"), true);
  }

  static void typesThatAreNamed() {
    equal(Crc32.decode("Grüße".getBytes(StandardCharsets.UTF_8)), "Grüße");
    raises(IllegalArgumentException.class, () -> Crc32.decode(new byte[] {(byte) 0xff}));
    equal(Crc32.bigEndian(new byte[] {0x12, 0x34}), '\u1234');
    raises(IllegalArgumentException.class, () -> Crc32.bigEndian(new byte[3]));
    equal(Crc32.address("127.0.0.1"), "127.0.0.1");
    raises(
        IllegalArgumentException.class,
        "argument 'text': invalid IPv4 address syntax",
        () -> Crc32.address("127.0.0"));
  }

  static void structOfACrate() {
    try (Regex regex = Regex.of("[a-z]+(\\d)?")) {
      equal(regex.toString(), "[a-z]+(\\d)?");
      equal(regex.isMatch("--x--"), true);
      equal(regex.isMatch("--"), false);
      equal(regex.pattern(), "[a-z]+(\\d)?");
      equal(regex.capturesLen(), 2);
      equal(regex.find("ö ab1"), new Regex.Match(3, 6, "ab1"));
      equal(regex.find("-"), null);
      equal(
          regex.findAll("a-bc"), List.of(new Regex.Match(0, 1, "a"), new Regex.Match(2, 4, "bc")));
      equal(regex.findAll("--"), List.of());
      equal(regex.split("1-a-2"), List.of("1-", "-2"));
      equal(regex.replaceAll("a1 b", "<$0>"), "<a1> <b>");
      equal(regex.replaceAll("12", "x"), "12");
    }
  }

  static void structThatIsClosed() {
    Regex regex = Regex.of("a");
    regex.close();
    raises(IllegalStateException.class, () -> regex.isMatch("a"));
    raises(IllegalArgumentException.class, () -> Regex.of("("));
  }

  static void newObjectOfTheSameType() {
    Regex regex = Regex.of("a");
    try (Regex copy = regex.copy()) {
      equal(copy == regex, false);
      regex.close();
      equal(copy.isMatch("a"), true);
    }
  }

  static void builder() {
    try (RegexBuilder builder = RegexBuilder.of("abc")) {
      same(builder.caseInsensitive(true), builder);
      try (Regex regex = builder.sizeLimit(1 << 20).build()) {
        equal(regex.isMatch("xABCx"), true);
      }
      raises(
          ArithmeticException.class,
          "argument 'bytes': -1 does not fit usize",
          () -> builder.sizeLimit(-1));
    }
    try (RegexBuilder builder = RegexBuilder.of("\\w{100}")) {
      raises(IllegalArgumentException.class, () -> builder.sizeLimit(10).build());
    }
  }

  static void exclusiveMethods() {
    try (Buffer buffer = Buffer.of("ab")) {
      buffer.push('ü');
      equal(buffer.len(), 4);
      buffer.insert(0, 'x');
      equal(buffer.asStr(), "xabü");
      equal(buffer.pop(), 'ü');
      raises(NativePanicException.class, () -> buffer.insert(9, 'y'));
      equal(buffer.asStr(), "xab");
      buffer.pop();
      buffer.pop();
      buffer.pop();
      equal(buffer.pop(), null);
    }
  }

  static void otherObjectsAsArguments() {
    try (Buffer a = Buffer.of("a");
        Buffer b = Buffer.of("b");
        Buffer more = Buffer.of("a")) {
      equal(a.same(b), false);
      equal(a.same(more), true);
      equal(a.same(a), true);
      try (Buffer before = a.swap(b)) {
        equal(before == a, false);
        equal(before.asStr(), "a");
        equal(a.asStr(), "b");
        raises(IllegalStateException.class, b::len);
      }
    }
  }

  static void listsThatAreConsumed() {
    try (Buffer all = Buffer.of("a")) {
      Buffer b = Buffer.of("b");
      Buffer c = Buffer.of("c");
      raises(IllegalStateException.class, () -> all.extend(List.of(b, all)));
      raises(IllegalStateException.class, () -> all.extend(List.of(b, c, b)));
      equal(b.asStr(), "b");
      all.extend(List.of(b, c));
      equal(all.asStr(), "abc");
      raises(IllegalStateException.class, b::len);
      raises(IllegalStateException.class, c::len);
    }
  }

  static void receiverThatIsConsumed() {
    long live = BufferNative.live();
    Buffer buffer = Buffer.of("gone");
    equal(BufferNative.live(), live + 1);
    equal(buffer.intoBytes(), new byte[] {'g', 'o', 'n', 'e'});
    equal(BufferNative.live(), live);
    raises(IllegalStateException.class, buffer::len);
    raises(IllegalStateException.class, buffer::intoBytes);
    buffer.close();
  }

  /** Its own argument would be waited for in vain. */
  static void receiverThatIsConsumedAndAnArgument() {
    try (Buffer buffer = Buffer.of("a");
        Buffer other = Buffer.of("b")) {
      long start = System.nanoTime();
      raises(
          IllegalStateException.class,
          "this Buffer is in use: this thread is in a method that has it as an argument, and one of"
              + " the two is exclusive",
          () -> buffer.followedBy(buffer));
      equal(System.nanoTime() - start < 5_000_000_000L, true);
      equal(buffer.followedBy(other), "ab");
      raises(IllegalStateException.class, buffer::len);
      equal(other.len(), 1);
    }
  }

  static void valueOfACrate() {
    Base64 base64 = Base64Native.INSTANCE;
    equal(base64.encode(new byte[] {0, 1, 2, (byte) 255}), "AAEC/w==");
    equal(base64.decode("AAEC/w=="), new byte[] {0, 1, 2, (byte) 255});
    raises(
        IllegalArgumentException.class,
        "Invalid symbol 45, offset 0.",
        () -> base64.decode("-A=="));
  }

  static void argumentThatAFunctionMakes() {
    try (Requirement requirement = Requirement.of(">=1.2, <2")) {
      equal(requirement.matches("1.5.0"), true);
      equal(requirement.matches("2.0.0"), false);
      raises(
          IllegalArgumentException.class,
          "argument 'version': unexpected character 'x' while parsing major version number",
          () -> requirement.matches("x"));
    }
  }

  static void mirroredRecords() {
    Versions versions = VersionsNative.INSTANCE;
    equal(versions.version("1.2.3-rc"), new Versions.Version("1.2.3-rc", 1, 2, 3));
    raises(
        ArithmeticException.class,
        "the result.last: 4294967296 does not fit int",
        () -> versions.version("1.2.4294967296"));
    equal(
        versions.requirement("^1.2, >=3"),
        new Versions.Requirement(
            List.of(
                new Versions.Comparator("^1.2", Versions.Op.CARET, 1, 2L),
                new Versions.Comparator(">=3", Versions.Op.AT_LEAST, 3, null))));
    equal(versions.count(new Versions.Span(3, 10)), 7L);
    equal(versions.same(new Versions.Span(4294967295L, 0)), new Versions.Span(4294967295L, 0));
    raises(
        ArithmeticException.class,
        "argument 'span.end': -1 does not fit u32",
        () -> versions.same(new Versions.Span(0, -1)));
  }

  /** The stack of a thread is no deeper than 512 KiB here, and 1 MiB where Java makes it. */
  static void recordsThatNestWithoutEnd() throws InterruptedException {
    Versions versions = VersionsNative.INSTANCE;
    List<Throwable> failures = new ArrayList<>();
    Runnable calls =
        () -> {
          raisesTooDeep(() -> versions.endless("a"));
          raisesTooDeep(() -> versions.endlessList("a"));
        };
    Thread thread = new Thread(null, calls, "small", 512 << 10);
    thread.setUncaughtExceptionHandler((t, e) -> failures.add(e));
    thread.start();
    thread.join();
    equal(failures, List.of());
  }

  private static void raisesTooDeep(Check.Action call) {
    String message = raises(IllegalArgumentException.class, call).getMessage();
    Check.startsWith(message, "the result: values are nested deeper than the ");
  }

  static void mirroredEnums() {
    Versions versions = VersionsNative.INSTANCE;
    equal(versions.reverse(Versions.Order.LESS), Versions.Order.GREATER);
    equal(versions.reverse(Versions.Order.EQUAL), Versions.Order.EQUAL);
    equal(versions.failure(Versions.Failure.TIMED_OUT), Versions.Failure.TIMED_OUT);
    equal(versions.requirement("<3").comparators().get(0).op(), Versions.Op.OTHER);
    raises(
        IllegalArgumentException.class,
        "argument 'kind': OTHER stands for what has no constant in Java, and is no value of the"
            + " crate's enum",
        () -> versions.failure(Versions.Failure.OTHER));
    try {
      versions.reverse(null);
      throw new AssertionError("null was taken");
    } catch (NullPointerException e) {
      equal(e.getMessage(), "argument 'order' is null");
    }
  }
}
