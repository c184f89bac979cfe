package demo;

import check.Check;
import java.util.List;
import java.util.logging.Level;

/** For a class loader that goes: the loggers have handlers of its classes. */
final class UnloadingCheck {
  private UnloadingCheck() {}

  static void recordsOnThisThread() {
    Captured captured = Captured.at("logging", Level.INFO);
    Direct.logEach("here");
    Check.equal(captured.lines().size(), 3);
  }

  static void recordsOnAThreadThatStays() {
    Captured captured = Captured.at("logging", Level.INFO);
    Direct.infoFromPool("there");
    Check.equal(captured.lines(), List.of("logging INFO there"));
  }
}
