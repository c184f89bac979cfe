package dev.nativebound.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.RunnerException;

/** Measures rows and prints a table; {@code run.sh} builds what this needs and starts it. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    try {
      run(Arguments.parse(args));
    } catch (IllegalArgumentException | IllegalStateException e) {
      fail(e.getMessage());
    } catch (IOException | RunnerException | ReflectiveOperationException e) {
      fail(e.toString());
    }
  }

  private static void run(Arguments arguments)
      throws IOException, RunnerException, ReflectiveOperationException {
    List<Row> rows = Rows.matching(arguments.rows());
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("no row matches " + arguments.rows());
    }
    if (arguments.check()) {
      Conversions.check();
      RoundTrips.check();
      for (Row row : rows) {
        Agreement.check(row);
      }
      return;
    }
    measure(rows, arguments);
  }

  private static void measure(List<Row> rows, Arguments arguments)
      throws IOException, RunnerException {
    List<Jdk> jdks = new ArrayList<>();
    for (Path home : arguments.jdks()) {
      jdks.add(Jdk.at(home));
    }
    double before = load();
    List<Results> results = new Experiment(rows, jdks, arguments.effort()).runAlone();
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    out.println(Markdown.of(results));
    out.println(legend(arguments.effort()));
    out.println(conditions(jdks, before));
    if (arguments.json().isPresent()) {
      Files.writeString(arguments.json().get(), Json.of(results));
    }
  }

  private static String legend(Effort effort) {
    String samples =
        effort.perIteration()
            ? "iterations of one fork, which say nothing of how forks differ"
            : "forks in rounds, each the median of its iterations";
    return String.format(
        Locale.ROOT,
        """
        Times: the median of %d samples (%s) ± half its interval. In parentheses: the ratio to c.
        Ratios: the median of those of the samples. [low–high]: its interval, which covers %.0f %%.
        A target counts as met when the interval touches it, within noise when the median does not reach it.""",
        effort.samples(),
        samples,
        100 * Estimate.coverage(effort.samples()));
  }

  private static String conditions(List<Jdk> jdks, double before) {
    return String.format(
        Locale.ROOT,
        "JDK %s. Load average %.1f before and %.1f after; the run itself adds 1.",
        jdks.stream().map(Jdk::version).collect(Collectors.joining(" and ")),
        before,
        load());
  }

  /** Of the last minute. */
  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static void fail(String message) {
    System.err.println(message);
    System.exit(1);
  }
}
