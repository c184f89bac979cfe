package dev.nativebound.maven;

import dev.nativebound.maven.cargo.Progress;
import java.io.Console;
import java.io.PrintStream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;

/** On a terminal: a state takes the place of the one before. */
record TerminalDisplay(Log log, PrintStream terminal) implements Progress.Display {
  private static final String START_OF_EMPTY_LINE = "\r\033[2K";

  /**
   * What fits this build: lines, unless somebody looks at a terminal that nothing else writes on.
   */
  static Progress.Display of(Log log, MavenSession session) {
    boolean isAlone =
        session.getRequest().isInteractiveMode()
            && session.getRequest().getDegreeOfConcurrency() <= 1
            && log.isInfoEnabled()
            && System.getenv("TERM") != null;
    return isAlone && isTerminal() ? new TerminalDisplay(log, System.out) : new LogDisplay(log);
  }

  /** Since JDK 22 there is a console without a terminal too, which says so. */
  @SuppressWarnings("SystemConsoleNull") // it is asked below
  static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true; // JDK 21 and earlier
    }
  }

  @Override
  public void state(String text) {
    terminal.print(START_OF_EMPTY_LINE + text);
    terminal.flush();
  }

  @Override
  public void line(String text) {
    close();
    log.info(text);
  }

  /** Takes the last state away. */
  @Override
  public void close() {
    terminal.print(START_OF_EMPTY_LINE);
    terminal.flush();
  }
}
