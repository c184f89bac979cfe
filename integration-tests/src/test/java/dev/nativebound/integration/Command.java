package dev.nativebound.integration;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program to run.
 *
 * @param directory where
 * @param words the program and its arguments
 * @param environment what is added to this process's own; an empty value removes a variable
 */
record Command(Path directory, List<String> words, Map<String, String> environment) {
  /** No step takes longer, on a slow machine with a cold cache; a release build may. */
  private static final long MOST_MINUTES = Long.getLong("nativebound.step.minutes", 10);

  /** Whether there is such a program. */
  static boolean isOnPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** Runs it to its end. */
  Outcome run() {
    ProcessBuilder builder = new ProcessBuilder(words).directory(directory.toFile());
    environment.forEach(
        (name, value) -> {
          if (value.isEmpty()) {
            builder.environment().remove(name);
          } else {
            builder.environment().put(name, value);
          }
        });
    try {
      Process process = builder.start();
      FutureTask<String> errors = reading(process.getErrorStream());
      FutureTask<String> output = reading(process.getInputStream());
      process.getOutputStream().close();
      if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly); // a compiler would go on
        process.destroyForcibly().waitFor();
      }
      return new Outcome(
          this.toString(), process.exitValue(), output.get() + errors.get(), errors.get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(this.toString(), e);
    }
  }

  private static FutureTask<String> reading(InputStream stream) {
    FutureTask<String> text =
        new FutureTask<>(() -> new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    Thread thread = new Thread(text, "output");
    thread.setDaemon(true);
    thread.start();
    return text;
  }

  @Override
  public String toString() {
    return String.join(" ", words) + "   (in " + directory + ")";
  }
}
