package demo;

import check.Check;
import demo.Task.Cancelled;
import demo.ValueKinds.Circle;
import demo.ValueKinds.Group;
import demo.ValueKinds.Kind;
import demo.ValueKinds.Shape;
import demo.ValueKinds.Token;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** What methods of callbacks return that they may not, and what they cannot be given. */
final class FailuresCheck {
  private static final Sender SENDER = SenderNative.INSTANCE;
  private static final String NULL = "dev.nativebound.runtime.wire.NullValueException: ";

  private static final String WIRE = "dev.nativebound.runtime.wire.WireException: ";

  private static final String KEY_TWICE =
      "[key 1]' of ValueKinds.%s: a map has the key 1.0 twice, at 0 and 1:"
          + " the keys that Rust gives must differ";

  private FailuresCheck() {}

  private static String failureOfScalar(String method, Object result) {
    return SENDER.failureOfScalar(Echo.by(ScalarKinds.class, (name, a) -> result), method);
  }

  private static String failure(String method, Object result) {
    return SENDER.failure(Echo.by(ValueKinds.class, (name, a) -> result), method);
  }

  private static void checkNothingIsKept() {
    SenderNative.liveCallbacks().forEach((type, live) -> Check.equal(type + live, type + 0));
  }

  static void nullResults() {
    for (String method :
        List.of("boxedFlag", "boxedNumber", "boxedUnit", "boxedTwice", "boxedUnsigned", "kind")) {
      Check.equal(
          failureOfScalar(method, null), NULL + "the result of ScalarKinds." + method + " is null");
    }
    for (String method :
        List.of(
            "text", "optionalText", "flags", "bytes", "numbers", "texts", "textsOrNulls", "rows",
            "point", "token", "shape", "tokens", "words", "index", "ordered", "optionalToken",
            "optionalInt", "holes", "path", "duration", "instant", "uuid", "bigInteger",
            "bigDecimal", "greeting")) {
      Check.equal(failure(method, null), NULL + "the result of ValueKinds." + method + " is null");
    }
    Check.equal(failureOfScalar("maybeNumber", null), "nothing");
    Check.equal(failureOfScalar("maybeKind", null), "nothing");
    Check.equal(failure("maybeText", null), "nothing");
    checkNothingIsKept();
  }

  static void nullsInsideOfResults() {
    Check.equal(
        failure("tokens", Arrays.asList(new Token("", List.of(), Kind.WORD, null), null)),
        NULL + "'[1]' of the result of ValueKinds.tokens is null");
    Check.equal(
        failure("tokens", List.of(new Token("", List.of(), null, null))),
        NULL + "'[0].kind' of the result of ValueKinds.tokens is null");
    Check.equal(
        failure("token", new Token("", null, Kind.WORD, null)),
        NULL + "'notes' of the result of ValueKinds.token is null");
    Check.equal(
        failure("shape", new Group(List.of(new Circle(1), new Group(null, null)), Optional.empty())),
        NULL + "'members[1].members' of the result of ValueKinds.shape is null");
    Check.equal(
        failure("texts", new String[] {"", null}),
        NULL + "'[1]' of the result of ValueKinds.texts is null");
    Check.equal(
        failure("rows", new byte[][] {null}),
        NULL + "'[0]' of the result of ValueKinds.rows is null");
    Map<String, List<Token>> index = new HashMap<>();
    index.put("", null);
    Check.equal(
        failure("index", index), NULL + "'[value 0]' of the result of ValueKinds.index is null");
    Map<Double, Kind> ordered = new LinkedHashMap<>();
    ordered.put(null, Kind.WORD);
    Check.equal(
        failure("ordered", ordered), NULL + "'[key 0]' of the result of ValueKinds.ordered is null");
    checkNothingIsKept();
  }

  static void aPathOfAnotherFileSystem() throws IOException {
    Path zip = Files.createTempDirectory("foreign").resolve("a.zip");
    try (FileSystem inside = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
      Check.equal(
          failure("path", inside.getPath("/etc/hosts")),
          "java.lang.IllegalArgumentException: the result of demo.ValueKinds.path: /etc/hosts is in a"
              + " file system of Java's own, and Rust has the default one alone");
    }
    checkNothingIsKept();
  }

  static void resultsThatRustHasNoValueFor() {
    String illegal = "java.lang.IllegalArgumentException: ";
    String result = illegal + "the result of demo.ValueKinds.";
    Check.equal(failure("text", "a\ud800"), result + "text: lone surrogate U+D800 at index 1");
    Check.equal(failure("maybeText", "\udfffa"), result + "maybeText: lone surrogate U+DFFF at index 0");
    Check.equal(
        failure("optionalText", Optional.of("\ud800")),
        result + "optionalText: lone surrogate U+D800 at index 0");
    Check.equal(
        failure("words", Set.of("né\ud800")),
        illegal + "'[0]' of the result of demo.ValueKinds.words: lone surrogate U+D800 at index 2");
    Token fine = new Token("", List.of(""), Kind.WORD, null);
    Check.equal(
        failure("token", new Token("", List.of("", "\udc00"), Kind.WORD, null)),
        illegal
            + "'notes[1]' of the result of demo.ValueKinds.token: lone surrogate U+DC00 at index 0");
    Check.equal(
        failure("index", Map.of("", List.of(fine, new Token("\udc00", List.of(), Kind.WORD, null)))),
        illegal
            + "'[value 0][1].text' of the result of demo.ValueKinds.index: lone surrogate U+DC00 at"
            + " index 0");
    Check.equal(
        failure("duration", Duration.ofSeconds(-1)),
        "java.lang.ArithmeticException: the result of demo.ValueKinds.duration: the value is out of the"
            + " range of std::time::Duration");
    Shape deep = new Circle(0);
    for (int i = 0; i < 1000; i++) {
      deep = new Group(List.of(deep), Optional.empty());
    }
    Check.startsWith(failure("shape", deep), result + "shape: values are nested deeper than the ");
    checkNothingIsKept();
  }

  static void argumentsThatJavaHasNoValueFor() {
    Echo echo = new Echo();
    String refused = SENDER.refused(echo.as(ValueKinds.class));
    Check.equal(refused.replaceAll("deeper than the .* for more", "deeper than …").lines().toList(),
        List.of(
            "java.lang.ArithmeticException: argument 'value' of demo.ValueKinds.duration: the value is out of"
                + " the range of java.time.Duration",
            WIRE + "argument 'value" + KEY_TWICE.formatted("ordered"),
            "java.lang.IllegalArgumentException: argument 'value' of demo.ValueKinds.shape: values are nested"
                + " deeper than …",
            "java.lang.IllegalArgumentException: 0 is not positive",
            "nothing"));
    echo.expect("text", "fine");
    echo.expectNoMore();
    checkNothingIsKept();
  }

  static void objectsThatRustGivesAway() throws InterruptedException {
    ValueKinds adds =
        Echo.by(
            ValueKinds.class,
            (name, a) -> {
              try (Counter one = (Counter) a[1];
                  Counter maybe = (Counter) a[2]) {
                int sum = one.live() + maybe.live();
                for (Object more : (List<?>) a[3]) {
                  sum += ((Counter) more).live();
                  ((Counter) more).close();
                }
                return sum;
              }
            });
    Check.equal(SENDER.give(adds, false), "1111");
    Check.equal(CounterNative.live_(), 0L);
    ValueKinds throwing =
        Echo.by(
            ValueKinds.class,
            (name, a) -> {
              throw new IllegalStateException("after");
            });
    Check.equal(SENDER.give(throwing, false), "java.lang.IllegalStateException: after");
    Check.equal(
        SENDER.give(throwing, true), WIRE + "argument 'map" + KEY_TWICE.formatted("give"));
    Check.eventually("no counter is lost", () -> CounterNative.live_() == 0);
    checkNothingIsKept();
  }

  static void declaredExceptionsAreKnownByTheirTypes() {
    Check.equal(SENDER.known(on -> on + "!"), "né!");
    Check.equal(
        SENDER.known(
            on -> {
              throw new Cancelled("by " + on);
            }),
        "failed: by né");
    Check.equal(
        SENDER.known(
            on -> {
              throw new TimeoutException();
            }),
        "timeout");
    Check.equal(
        SENDER.known(
            on -> {
              throw new FileNotFoundException();
            }),
        "io");
    Check.equal(
        SENDER.known(
            on -> {
              throw new IllegalStateException("none");
            }),
        "java.lang.IllegalStateException: none");
  }
}
