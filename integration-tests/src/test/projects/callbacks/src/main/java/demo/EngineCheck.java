package demo;

import check.Check;
import demo.Engine.Labels;
import demo.Engine.Listener;
import demo.Engine.OnEvent;
import demo.OnError.Level;
import dev.nativebound.runtime.wire.NullValueException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

final class EngineCheck {
  private static final OnError SILENT = (line, number, level) -> {};

  private EngineCheck() {}

  static void scalars() {
    try (Engine engine = Engine.open(SILENT)) {
      Check.equal(engine.apply(20, x -> 2 * x + 2), 42);
      int[] captured = {7};
      Check.equal(engine.apply(1, x -> captured[0] += x), 8);
      Check.equal(engine.apply(-3, Math::abs), 3);
      IntUnaryOperator nested = x -> x == 0 ? 0 : 1 + engine.apply(x - 1, this_ -> this_);
      Check.equal(engine.apply(5, nested), 5);
    }
  }

  static void texts() {
    List<Object> seen = new ArrayList<>();
    try (Engine engine = Engine.open(SILENT)) {
      engine.each(List.of("", "né\0😀", "x".repeat(100_000)), seen::add);
    }
    Check.equal(seen, List.of("", "né\0😀", "x".repeat(100_000)));
  }

  static void kept() {
    List<String> seen = new ArrayList<>();
    OnError onError =
        new OnError() {
          @Override
          public void onError(String line, int number, Level level) {
            seen.add(number + ":" + line + ":" + level);
          }

          @Override
          public boolean wants(Level level) {
            return level == Level.ERROR;
          }
        };
    try (Engine engine = Engine.open(onError)) {
      Check.equal(engine.check(List.of("1", "x", "", "41")), 42);
    }
    Check.equal(seen, List.of("1:x:ERROR"));
  }

  static void defaults() {
    List<String> seen = new ArrayList<>();
    try (Engine engine = Engine.open((line, number, level) -> seen.add(line + level))) {
      Check.equal(engine.check(List.of("x", "")), 0);
    }
    Check.equal(seen, List.of("xERROR", "WARNING"));
  }

  static void nullable() {
    int[] count = {0};
    Runnable runnable = () -> count[0]++;
    try (Engine engine = Engine.open(SILENT)) {
      Check.equal(engine.maybe(null, Optional.empty()), false);
      Check.equal(engine.maybe(runnable, Optional.empty()), true);
      Check.equal(engine.maybe(null, Optional.of(runnable)), true);
      Check.equal(engine.maybe(runnable, Optional.of(runnable)), true);
      Check.equal(count[0], 4);
      Check.raises(
          NullValueException.class, "argument 'operator' is null", () -> engine.apply(1, null));
      Check.raises(NullValueException.class, "argument 'onError' is null", () -> Engine.open(null));
    }
  }

  private static OnEvent adding(int amount) {
    return new OnEvent() {
      @Override
      public int handle(int code) {
        return amount + code;
      }

      @Override
      public int handle(int code, String text) {
        return amount + code + text.length();
      }

      @Override
      public String rename(String event) {
        return event.isEmpty() ? null : event + "!";
      }
    };
  }

  static void inRecordsAndArrays() throws InterruptedException {
    try (Engine engine = Engine.open(SILENT)) {
      engine.keep(new Listener("a", adding(1), null));
      engine.keepAll(
          new Listener[] {
            new Listener("b", adding(10), SILENT), new Listener("c", adding(100), null)
          });
      engine.keepAll(new Listener[0]);
      Check.equal(engine.fire("four"), 3 * (1 + 10 + 100) + 111 + 3 * 5);
      Check.equal(engine.fire(""), 2 * 111);
      Check.equal(EngineNative.liveCallbacks().get("demo.Engine.OnEvent"), 3L);
      Check.equal(EngineNative.liveCallbacks().get("demo.OnError"), 2L);
      engine.forget();
      Check.equal(EngineNative.liveCallbacks().get("demo.Engine.OnEvent"), 0L);
      Check.raises(
          NullValueException.class,
          "argument 'listeners[1].onEvent' is null",
          () ->
              engine.keepAll(
                  new Listener[] {new Listener("b", adding(1), null), new Listener("", null, null)}));
      Check.equal(EngineNative.liveCallbacks().get("demo.Engine.OnEvent"), 0L);
    }
    Check.eventually(
        "all callbacks are let go",
        () -> EngineNative.liveCallbacks().values().stream().allMatch(live -> live == 0));
  }

  static void ownedObjects() {
    List<Counter> kept = new ArrayList<>();
    try (Engine engine = Engine.open(SILENT)) {
      engine.open(kept::add, 40);
      engine.open(Counter::close, 1);
      Check.equal(EngineNative.live(), 1L);
    }
    Check.equal(EngineNative.live(), 0L);
    try (Counter counter = kept.get(0)) {
      Check.equal(counter.live(), 40);
      Check.equal(counter.add(x -> x + 2), 42);
      Check.equal(CounterNative.live_(), 1L);
    }
    Check.equal(CounterNative.live_(), 0L);
  }

  /** The constructor of the first throws, and Java never comes to the second. */
  static void objectsThatJavaDoesNotTakeAreDropped() throws Exception {
    try (Engine engine = Engine.open(SILENT)) {
      Brittle.breaks = true;
      Check.raises(
          ArithmeticException.class,
          "brittle",
          () ->
              engine.openBoth(
                  (brittle, counter) -> {
                    throw new AssertionError("called");
                  },
                  1));
    } finally {
      Brittle.breaks = false;
    }
    Check.equal(CounterNative.live_(), 0L);
    Check.eventually("the first is dropped", () -> BrittleNative.live() == 0);
  }

  static void objectsThatJavaHasTakenAreItsOwnAlsoWhenItThrows() throws Exception {
    List<Counter> kept = new ArrayList<>();
    try (Engine engine = Engine.open(SILENT)) {
      IllegalStateException thrown = new IllegalStateException("mine");
      Check.same(
          Check.raises(
              IllegalStateException.class,
              () ->
                  engine.openBoth(
                      (brittle, counter) -> {
                        Check.equal(brittle.strength(), 40);
                        kept.add(counter);
                        throw thrown;
                      },
                      40)),
          thrown);
    }
    Check.equal(kept.get(0).live(), 40);
    kept.get(0).close();
    Check.equal(CounterNative.live_(), 0L);
    Check.eventually("the other is dropped", () -> BrittleNative.live() == 0);
  }

  static void callbacksOfCallbacks() {
    try (Engine engine = Engine.open(SILENT)) {
      Labels two = () -> "two";
      Check.equal(engine.label(2, number -> number == 2 ? two : null), "two");
      Check.raises(
          NullValueException.class,
          "the result of Function.apply is null",
          () -> engine.label(3, number -> number == 2 ? two : null));
      Check.raises(
          NullValueException.class,
          "the result of Labels.label is null",
          () -> engine.label(3, number -> () -> null));
    }
  }

  static void exceptions() {
    try (Engine engine = Engine.open(SILENT)) {
      RuntimeException expected = new UncheckedIOException(new java.io.IOException("disk"));
      Check.same(
          Check.raises(
              UncheckedIOException.class,
              () ->
                  engine.apply(
                      1,
                      x -> {
                        throw expected;
                      })),
          expected);
      Check.raises(
          IllegalStateException.class,
          () -> engine.alone(() -> engine.apply(1, x -> x)));
      Check.equal(engine.apply(1, x -> x), 1);
    }
  }

  static void counts() {
    Map<String, Long> live = EngineNative.liveCallbacks();
    Check.equal(
        List.copyOf(live.keySet()),
        List.of(
            "demo.Engine.Labels",
            "demo.Engine.OnEvent",
            "demo.OnError",
            "java.lang.Runnable",
            "java.util.function.BiConsumer<demo.Brittle, demo.Counter>",
            "java.util.function.Consumer<demo.Counter>",
            "java.util.function.Consumer<java.lang.String>",
            "java.util.function.Function<java.lang.Integer, demo.Engine.Labels>",
            "java.util.function.IntUnaryOperator"));
  }
}
