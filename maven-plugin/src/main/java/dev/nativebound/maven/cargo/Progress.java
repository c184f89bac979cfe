package dev.nativebound.maven.cargo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What cargo says on its way: now and then a line for the user, and everything else kept, for when
 * it fails.
 */
public final class Progress {
  private static final Pattern STATE =
      Pattern.compile("(\\w+) \\[[=> ]*\\]\\s+(\\d+/\\d+)(?:: )?(.*)");

  /** What a user waits for without seeing why. */
  private static final Pattern WAIT = Pattern.compile("(Updating|Blocking|Downloaded) .*");

  private static final long SECOND = 1_000_000_000;

  private final Display display;
  private final LongSupplier nanos;
  private final List<String> said = new ArrayList<>();
  private long last;

  /** Where the user looks. */
  public interface Display {
    /** Shows how far cargo is. */
    void state(String text);

    /** Shows something that stays. */
    void line(String text);

    /** Nothing more comes. */
    default void close() {}
  }

  /** Shown once a second. */
  public Progress(Display display, LongSupplier nanos) {
    this.display = display;
    this.nanos = nanos;
    this.last = nanos.getAsLong();
  }

  /** Takes a line, or a state of the one that shows the progress. */
  void take(String raw) {
    String line = raw.stripTrailing();
    String text = line.strip();
    Matcher state = STATE.matcher(text);
    if (state.matches()) {
      show(state.group(1), state.group(2), state.group(3));
    } else if (!text.isEmpty() || !said.isEmpty()) {
      said.add(line);
      if (WAIT.matcher(text).matches()) {
        display.line("cargo: " + text);
      }
    }
  }

  private void show(String verb, String count, String names) {
    long now = nanos.getAsLong();
    if (now - last >= SECOND) {
      last = now;
      String prefix = verb.equals("Building") ? "" : verb + " ";
      display.state("cargo: " + prefix + count + (names.isBlank() ? "" : ": " + names.strip()));
    }
  }

  /** All that was no progress. */
  List<String> said() {
    return List.copyOf(said);
  }
}
