package dev.nativebound.integration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code mvn nativebound:dev} at work: a program that does not end, and what it prints. */
final class DevSession implements AutoCloseable {
  /** No step takes longer, on a slow machine with a cold cache. */
  private static final long MOST_NANOS = TimeUnit.MINUTES.toNanos(2);

  private final Process process;
  private final Writer keys;
  private final StringBuilder output = new StringBuilder();
  private int read;

  private DevSession(Process process) {
    this.process = process;
    this.keys = process.outputWriter(StandardCharsets.UTF_8);
    Thread thread = new Thread(this::read, "output of nativebound:dev");
    thread.setDaemon(true);
    thread.start();
  }

  /** Starts it in a project. */
  static DevSession start(Project project, String... arguments) {
    List<String> words = new ArrayList<>(PluggedProject.words(arguments));
    words.add("nativebound:dev");
    Command command = MavenBuild.command(project, words);
    ProcessBuilder builder = new ProcessBuilder(command.words());
    builder.directory(command.directory().toFile()).redirectErrorStream(true);
    builder.environment().putAll(command.environment());
    try {
      return new DevSession(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        add(line);
      }
    } catch (IOException e) {
      add("what it prints cannot be read: " + e);
    }
  }

  private synchronized void add(String line) {
    output.append(line).append('\n');
    notifyAll();
  }

  /** Waits until it prints that, after what was waited for before. */
  synchronized DevSession expect(String text) {
    long end = System.nanoTime() + MOST_NANOS;
    try {
      for (int at = output.indexOf(text, read); ; at = output.indexOf(text, read)) {
        if (at >= 0) {
          read = at + text.length();
          return this;
        }
        if (!process.isAlive() || System.nanoTime() > end) {
          throw new AssertionError("must print\n" + text + "\nafter\n" + output);
        }
        wait(200);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Types a line. */
  DevSession type(String line) {
    try {
      keys.write(line + "\n");
      keys.flush();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The JVMs of the program that run. */
  List<ProcessHandle> programs() {
    return process
        .descendants()
        .filter(one -> one.info().commandLine().orElse("").contains("nativebound-dev"))
        .toList();
  }

  /** Waits for its end. */
  int exit() {
    try {
      boolean isOver = process.waitFor(30, TimeUnit.SECONDS);
      return isOver ? process.exitValue() : -1;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public synchronized String toString() {
    return output.toString();
  }

  /** Leaves nothing behind, whatever went wrong. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
