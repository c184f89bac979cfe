package dev.nativebound.maven.dev;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * The program, in a JVM of its own, one at a time. Its output goes where Maven's goes, as it is; it
 * has no input.
 */
public final class Child {
  private static final int PATIENCE_SECONDS = 5;

  private final Path directory;
  private final Map<String, String> environment;
  private BiConsumer<Long, Integer> ended = (run, exit) -> {};
  private Process process;
  private long run;
  private boolean isClosed;

  /** A program that runs in that folder, with more in its environment. */
  public Child(Path directory, Map<String, String> environment) {
    this.directory = directory;
    this.environment = environment;
  }

  /** Who is told when it ends by itself: the number of the run, and the exit code. */
  synchronized void onEnd(BiConsumer<Long, Integer> listener) {
    ended = listener;
  }

  /** Starts it, after the one of before has stopped. */
  public synchronized void start(List<String> command) throws IOException {
    stop();
    if (isClosed) {
      return;
    }
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().putAll(environment);
    builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    process = builder.start();
    process.getOutputStream().close();
    run++;
    wait(process, run, ended);
  }

  private static void wait(Process process, long run, BiConsumer<Long, Integer> ended) {
    Thread thread =
        new Thread(
            () -> ended.accept(run, process.onExit().join().exitValue()), "nativebound:dev child");
    thread.setDaemon(true);
    thread.start();
  }

  /** Stops it: it may put its things in order first, but not for long. */
  synchronized void stop() {
    if (process == null) {
      return;
    }
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    process = null;
  }

  /** Stops it, and starts none any more. */
  public synchronized void close() {
    isClosed = true;
    stop();
  }

  /** Whether it runs. */
  synchronized boolean isRunning() {
    return process != null && process.isAlive();
  }

  /** Whether it ended by itself, and was not stopped or started anew since. */
  synchronized boolean hasEnded(long number) {
    return process != null && run == number;
  }
}
