package com.example.quickstart;

import com.example.quickstart.Comparison.Timed;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/** Results in columns. */
record Table(PrintStream out) {
  void title(Path file, int bytes) {
    out.printf(Locale.ROOT, "%s: %,d bytes%n%n", file, bytes);
    row("", "Rust", "Java", "Rust ms", "Java ms", "");
  }

  /** A row with two numbers. */
  void count(Comparison row) {
    row(row, "%,d");
  }

  /** A row with two checksums. */
  void checksum(Comparison row) {
    row(row, "%08x");
  }

  void conclusion(boolean agree) {
    out.printf(
        """

        %s
        Times: the median of %d calls or more, after as many that were not measured. Every call crosses
        with the whole text or all bytes; one that counts compiles its pattern first, on both sides.
        """,
        agree ? "Rust and Java agree." : "RUST AND JAVA DISAGREE.", Timed.FEWEST_CALLS);
  }

  private void row(Comparison row, String format) {
    row(
        row.what(),
        String.format(Locale.ROOT, format, row.rust().result()),
        String.format(Locale.ROOT, format, row.java().result()),
        String.format(Locale.ROOT, "%.2f", row.rust().millis()),
        String.format(Locale.ROOT, "%.2f", row.java().millis()),
        row.agrees() ? "" : "  <- differ");
  }

  private void row(Object... cells) {
    out.printf("%-34s %9s %9s  %9s %9s%s%n", cells);
  }
}
