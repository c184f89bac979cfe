package dev.nativebound.maven.cargo;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * {@code cargo}, run in a folder.
 *
 * @param program its name on PATH, or its path
 * @param environment what is added to this process's own
 */
public record Cargo(String program, Path directory, Map<String, String> environment) {
  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  /** With nothing of its own. */
  public static Cargo named(String program, Path directory) {
    return new Cargo(program, directory, Map.of());
  }

  /**
   * Runs it to its end.
   *
   * @param output gets each line of the standard output
   * @param progress gets each line of the standard error, and each state of a line that is
   *     rewritten
   * @return the exit code
   * @throws CargoException when there is no cargo
   */
  public int run(List<String> arguments, Consumer<String> output, Consumer<String> progress)
      throws CargoException {
    Process process = start(arguments);
    try {
      FutureTask<Void> errors = new FutureTask<>(() -> read(process.errorReader(UTF_8), progress));
      Thread thread = new Thread(errors, "cargo's errors");
      thread.setDaemon(true);
      thread.start();
      process.getOutputStream().close();
      read(process.inputReader(UTF_8), output);
      errors.get();
      return process.waitFor();
    } catch (IOException | ExecutionException e) {
      throw new CargoException("what cargo says could not be read: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CargoException("the build was interrupted while cargo was at work");
    } finally {
      process.descendants().forEach(ProcessHandle::destroy); // compilers, when we do not wait
      process.destroy();
    }
  }

  private Process start(List<String> arguments) throws CargoException {
    List<String> words = new ArrayList<>(List.of(program));
    words.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(words).directory(directory.toFile());
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new CargoException(missing());
    }
  }

  private String missing() {
    boolean isName = !program.contains("/") && !program.contains("\\");
    return (isName ? program + " was not found on PATH" : "there is no " + program)
        + ": install Rust "
        + CargoVersion.LEAST
        + " or newer from https://rustup.rs, then run again";
  }

  /** Lines, which a return ends too: cargo rewrites the one that shows its progress. */
  private static Void read(Reader reader, Consumer<String> lines) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      if (c == '\n' || c == '\r') {
        lines.accept(line.toString());
        line.setLength(0);
      } else {
        line.append((char) c);
      }
    }
    lines.accept(line.toString());
    return null;
  }
}
