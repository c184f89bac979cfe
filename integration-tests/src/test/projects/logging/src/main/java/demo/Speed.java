package demo;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What a record costs that is not logged, for docs/logging.md: run by hand, with a release build. */
final class Speed {
  private static final Logger LOGGER = Logger.getLogger("logging");

  private Speed() {}

  public static void main(String[] arguments) {
    LOGGER.setLevel(Level.INFO);
    for (int threads : new int[] {1, 2}) {
      for (String most : new String[] {"ALL", "INFO"}) {
        Direct.setMaxLevel(most);
        for (int i = 0; i < 3; i++) {
          System.out.printf(
              "%d threads, %s: %.1f ns%n", threads, most, Direct.nanosOfDebug(threads, 10_000_000));
        }
      }
    }
  }
}
