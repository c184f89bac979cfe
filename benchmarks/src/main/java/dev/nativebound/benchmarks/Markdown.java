package dev.nativebound.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Results for people: a table with a line for each row and JDK. */
final class Markdown {
  private Markdown() {}

  static String of(List<Results> all) {
    List<String> implementations = implementations(all);
    StringBuilder table = new StringBuilder();
    line(table, "row", "JDK", cells(implementations, name -> name), "nativebound / c", "target");
    line(table, "---", "--:", cells(implementations, name -> "--:"), "--:", "---");
    for (Results results : all) {
      line(
          table,
          results.row().name(),
          String.valueOf(results.jdk().feature()),
          cells(implementations, name -> time(results, name)),
          ratio(results.ratio(Row.NATIVEBOUND, Row.C)),
          verdicts(results));
    }
    return table.toString();
  }

  private static List<String> implementations(List<Results> all) {
    return all.stream()
        .flatMap(results -> results.row().implementations().stream())
        .distinct()
        .sorted(Row.byOrder())
        .toList();
  }

  private static String cells(List<String> names, UnaryOperator<String> cell) {
    return names.stream().map(cell).collect(Collectors.joining(" | "));
  }

  private static void line(StringBuilder table, String... cells) {
    table.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** The time and what multiple of C's it is. */
  private static String time(Results results, String implementation) {
    if (!results.has(implementation)) {
      return "–";
    }
    String time = Nanos.format(results.nanos(implementation));
    if (implementation.equals(Row.C)) {
      return time;
    }
    return time
        + String.format(Locale.ROOT, " (%.2f)", results.ratio(implementation, Row.C).median());
  }

  private static String ratio(Estimate ratio) {
    return String.format(
        Locale.ROOT, "%.2f [%.2f–%.2f]", ratio.median(), ratio.low(), ratio.high());
  }

  private static String verdicts(Results results) {
    return results.row().targets().stream()
        .map(target -> verdict(results, target))
        .collect(Collectors.joining("; "));
  }

  private static String verdict(Results results, Target target) {
    Estimate ratio = results.ratio(Row.NATIVEBOUND, target.peer());
    if (!target.isMetBy(ratio)) {
      return target + ": **unmet**";
    }
    return target + (ratio.median() <= target.limit() ? ": met" : ": met within noise");
  }
}
