package demo;

import check.Check;
import java.util.List;

/** How often Java is asked, by {@link CountingFinder}. */
final class FinderCheck {
  private FinderCheck() {}

  static void eachLevelOfJava() {
    for (System.Logger.Level level : System.Logger.Level.values()) {
      CountingFinder.level = level;
      CountingFinder.logged.clear();
      Direct.refresh();
      Direct.logEach("text");
      List<String> all = List.of("ERROR", "WARNING", "INFO", "DEBUG", "TRACE");
      int most = switch (level) {
        case OFF -> 0;
        case ERROR -> 1;
        case WARNING -> 2;
        case INFO -> 3;
        case DEBUG -> 4;
        case TRACE, ALL -> 5;
      };
      Check.equal(
          CountingFinder.logged,
          all.stream().limit(most).map(name -> "logging " + name + " text").toList());
    }
    CountingFinder.level = System.Logger.Level.INFO;
  }

  static void whatIsNotLoggedIsAskedForOnceASecond() {
    Direct.refresh();
    CountingFinder.asked.set(0);
    CountingFinder.logged.clear();
    long start = System.nanoTime();
    for (int i = 0; i < 100; i++) {
      Direct.allocationsOfDebug(100);
    }
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    // TRACE, DEBUG and INFO each time.
    Check.equal(CountingFinder.asked.get() <= 3 * (1 + seconds), true);
    Check.equal(CountingFinder.asked.get() >= 3, true);
    Check.equal(CountingFinder.logged, List.of());
  }

  /** More than are kept. */
  static void targetsThatAreMadeUp() {
    CountingFinder.logged.clear();
    for (int i = 0; i < 5_000; i++) {
      Direct.info("made::up" + i, "text");
    }
    Check.equal(CountingFinder.logged.size(), 5_000);
    Check.equal(CountingFinder.logged.get(4_999), "made.up4999 INFO text");
  }

  static void aLoggerThatCannotBeAskedLogsNothing() {
    CountingFinder.logged.clear();
    Direct.info("broken", "lost");
    Direct.info("logging", "next");
    Check.equal(CountingFinder.logged, List.of("logging INFO next"));
  }
}
