package demo;

import static check.Check.equal;
import static check.Check.raises;
import static check.Check.startsWith;

import dev.nativebound.runtime.NativePanicException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.stream.IntStream;

/** What comes out where Java logs. */
final class LoggingCheck {
  private LoggingCheck() {}

  static void eachLevelOfLog() {
    try (Captured captured = Captured.at("logging", Level.ALL)) {
      Direct.logEach("text");
      equal(
          captured.lines(),
          List.of(
              "logging SEVERE text",
              "logging WARNING text",
              "logging INFO text",
              "logging FINE text",
              "logging FINER text"));
      equal(captured.records.get(0).getSourceClassName(), Direct.class.getName());
    }
  }

  static void eachLevelOfTracing() {
    try (Captured captured = Captured.at("logging", Level.ALL)) {
      Direct.traceEach("text");
      equal(
          captured.lines(),
          List.of(
              "logging.traced SEVERE outer{number=7 more=added}:inner: text",
              "logging.traced WARNING outer{number=7 more=added}:inner: text",
              "logging.traced INFO outer{number=7 more=added}:inner: text",
              "logging.traced FINE outer{number=7 more=added}:inner: text",
              "logging.traced FINER outer{number=7 more=added}:inner: text"));
    }
  }

  static void textsOfAllKinds() {
    try (Captured captured = Captured.at("logging", Level.INFO)) {
      String text = "{0} {} %s 漢 \uD83D\uDE00 \0 " + "long ".repeat(1000);
      Direct.info("logging::kinds", text);
      equal(captured.lines(), List.of("logging.kinds INFO " + text));
    }
  }

  static void fields() {
    try (Captured captured = Captured.at("logging", Level.ALL)) {
      Direct.fields();
      equal(
          captured.lines(),
          List.of(
              "logging INFO by log number=1 text=plain quoted=\"two words\" debugged=Some(2)",
              "logging INFO by tracing number=1 text=plain quoted=\"two words\" debugged=Some(2)"
                  + " shown=1.5 type=true error=\"no file\"",
              "logging INFO alone=1"));
    }
  }

  static void whatJavaDoesNotLogIsNotAskedForTwice() {
    try (Captured captured = Captured.at("logging", Level.WARNING)) {
      Direct.logEach("quiet");
      Direct.traceEach("quiet");
      equal(captured.lines().size(), 4);
      captured.level(Level.FINE);
      Direct.logEach("loud");
      Direct.traceEach("loud");
      equal(captured.lines().size(), 4 + 8);
      captured.level(Level.OFF);
      Direct.logEach("off");
      equal(captured.lines().size(), 12);
    }
  }

  static void aChangeOfLevelIsSeenWithinASecond() throws Exception {
    try (Captured captured = Captured.at("logging", Level.WARNING)) {
      Direct.info("logging::changed", "first");
      captured.logger.setLevel(Level.INFO);
      Direct.info("logging::changed", "too soon");
      equal(captured.lines(), List.of());
      Thread.sleep(1_050);
      Direct.info("logging::changed", "second");
      equal(captured.lines(), List.of("logging.changed INFO second"));
    }
  }

  static void whatIsMoreDetailedThanRustAllowsIsDropped() {
    try (Captured captured = Captured.at("logging", Level.ALL)) {
      Direct.setMaxLevel("WARNING");
      Direct.logEach("text");
      Direct.traceEach("text");
      equal(captured.lines().size(), 4);
      Direct.setMaxLevel("OFF");
      Direct.logEach("text");
      Direct.traceEach("text");
      equal(captured.lines().size(), 4);
      raises(
          IllegalArgumentException.class,
          "no level is named 'FINE'; there are OFF, ERROR, WARNING, INFO, DEBUG, TRACE and ALL",
          () -> Direct.setMaxLevel("FINE"));
    } finally {
      Direct.setMaxLevel("ALL");
    }
    try (Captured captured = Captured.at("logging", Level.ALL)) {
      Direct.logEach("text");
      Direct.traceEach("text");
      equal(captured.lines().size(), 10);
    }
  }

  static void aThreadOfRust() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    Set<ClassLoader> loaders = ConcurrentHashMap.newKeySet();
    try (Captured captured = Captured.at("logging", Level.INFO)) {
      captured.action =
          () -> {
            threads.add(Thread.currentThread());
            loaders.add(Thread.currentThread().getContextClassLoader());
          };
      Direct.infoFromThread("worker-é", "from a thread");
      equal(captured.lines(), List.of("logging INFO from a thread"));
    }
    Thread thread = threads.iterator().next();
    equal(thread.getName(), "worker-é");
    equal(thread.isDaemon(), true);
    equal(loaders, Set.of(LoggingCheck.class.getClassLoader()));
  }

  static void eightThreadsAtOnce() throws Exception {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    try (Captured captured = Captured.at("logging", Level.INFO)) {
      captured.action = () -> threads.add(Thread.currentThread());
      Direct.infoFromThreads(8, 500);
      List<String> expected =
          IntStream.range(0, 8 * 500)
              .mapToObj(i -> "logging.threads" + i / 500 + " INFO record " + i % 500)
              .sorted()
              .toList();
      equal(captured.lines().stream().sorted().toList(), expected);
    }
    equal(threads.size(), 8);
    check.Check.eventually(
        "the threads are gone", () -> threads.stream().noneMatch(Thread::isAlive));
  }

  static void anExceptionOfALoggerIsDropped() {
    try (Captured captured = Captured.at("logging", Level.INFO)) {
      captured.action =
          () -> {
            throw new IllegalStateException("the disk of logs is full");
          };
      Direct.logEach("here");
      Direct.traceEach("here");
      Direct.infoFromThread("worker", "there");
      equal(captured.lines().size(), 7);
      captured.action =
          () -> {
            throw new StackOverflowError();
          };
      Direct.logEach("here");
      equal(captured.lines().size(), 10);
    }
  }

  static void aLoggerThatLogsByRustIsNotCalledByItself() {
    try (Captured captured = Captured.at("logging", Level.INFO)) {
      captured.action = () -> Direct.logEach("inside");
      Direct.info("logging", "outside");
      captured.action =
          () -> {
            captured.action = () -> {};
            Direct.infoFromThread("worker", "by another thread");
          };
      Direct.info("logging", "outside");
      equal(
          captured.lines(),
          List.of(
              "logging INFO outside", "logging INFO outside", "logging INFO by another thread"));
    }
  }

  static void aPanicOfWhatFormatsIsInTheText() {
    try (Captured captured = Captured.at("logging", Level.INFO)) {
      Direct.panicInFormatting();
      List<String> lines = captured.lines();
      equal(lines.size(), 2);
      for (String line : lines) {
        String text = line.replaceAll("at [^ ]*lib.rs:[0-9]+:[0-9]+", "HERE");
        startsWith(text, "logging INFO before");
        equal(text.endsWith(" [formatting panicked HERE: no text]"), true);
      }
    }
  }

  static void aNativeThatLogsAndFails() {
    try (Captured captured = Captured.at("logging", Level.INFO)) {
      raises(IllegalStateException.class, "first", () -> Direct.logAndFail("first"));
      startsWith(
          raises(NativePanicException.class, () -> Direct.logAndPanic("second")).getMessage(),
          "second");
      // The last by the destructor of what the panic drops.
      equal(
          captured.lines(),
          List.of("logging INFO first", "logging INFO second", "logging INFO dropped"));
      captured.action =
          () -> {
            throw new IllegalArgumentException("of the logger");
          };
      raises(IllegalStateException.class, "third", () -> Direct.logAndFail("third"));
      raises(NativePanicException.class, () -> Direct.logAndPanic("fourth"));
    }
  }

  static void anExceptionThatIsPendingStaysSo() {
    try (Captured captured = Captured.at("logging", Level.INFO)) {
      raises(IllegalStateException.class, "pending", () -> Direct.throwAndLog("pending"));
      equal(captured.lines(), List.of("logging INFO while one is pending"));
      captured.action =
          () -> {
            throw new IllegalArgumentException("of the logger");
          };
      raises(IllegalStateException.class, "pending", () -> Direct.throwAndLog("pending"));
    }
  }

  static void anotherLoggerIsAnError() {
    equal(Direct.another(), "log: true, tracing: true, init: Ok(())");
  }

  static void aRecordThatIsNotLoggedTakesNoMemory() {
    try (Captured captured = Captured.at("logging", Level.INFO)) {
      Direct.allocationsOfDebug(1);
      equal(Direct.allocationsOfDebug(1000), 0L);
      equal(captured.lines(), List.of());
    }
  }

  static void aThreadWhoseStackIsTooSmallForJavaLogsNothing() {
    try (Captured captured = Captured.at("logging", Level.INFO)) {
      Direct.infoOnStackOf(16, "small");
      Direct.infoOnStackOf(64, "small");
      Direct.infoOnStackOf(512, "large");
      equal(captured.lines(), List.of("logging INFO large"));
    }
  }
}
