package dev.nativebound.maven.dev;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.function.Consumer;

/**
 * What is typed, line for line: a terminal gives no single key to a JVM without another library.
 *
 * @param isTerminal whether somebody can type; the end of another input means nothing
 */
record Keys(InputStream input, boolean isTerminal) {
  static final String HELP = "r restarts, t runs the tests, q quits, each with Enter";

  /** Reads in a thread of its own. */
  void start(Consumer<Event> events) {
    Thread thread = new Thread(() -> read(events), "nativebound:dev keys");
    thread.setDaemon(true);
    thread.start();
  }

  void read(Consumer<Event> events) {
    try {
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(input, Charset.defaultCharset()));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        events.accept(new Event.Typed(line.strip()));
      }
    } catch (IOException e) {
      return; // it was closed
    }
    if (isTerminal) {
      events.accept(new Event.Closed());
    }
  }
}
