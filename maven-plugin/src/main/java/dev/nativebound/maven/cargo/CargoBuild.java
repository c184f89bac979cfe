package dev.nativebound.maven.cargo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A run of cargo that compiles.
 *
 * @param targetDirectory where its output is, which several modules may share
 * @param arguments {@code build --profile release}
 */
public record CargoBuild(
    String program, Path directory, Path targetDirectory, List<String> arguments) {
  /** As wide as a line of Maven's may be. */
  private static final String WIDTH = "100";

  /**
   * What became of it.
   *
   * @param compiled how many crates were not as they had to be
   * @param libraries what Java can load
   * @param output what a program printed that cargo ran
   */
  public record Outcome(
      int compiled, List<Path> libraries, List<Diagnostic> warnings, List<String> output) {}

  /**
   * Runs it.
   *
   * @throws CargoException with all that the user has to know
   */
  public Outcome run(Progress progress) throws CargoException {
    Messages messages = new Messages();
    List<String> output = new ArrayList<>();
    List<String> words = new ArrayList<>(arguments);
    words.add(1, "--message-format=json");
    int exit =
        new Cargo(program, directory, environment())
            .run(words, line -> take(line, messages, output), progress::take);
    if (exit != 0) {
      throw new CargoException(reason(messages, output, progress, exit));
    }
    return new Outcome(
        messages.compiled(), messages.libraries(), messages.warnings(), List.copyOf(output));
  }

  private static void take(String line, Messages messages, List<String> output) {
    if (!messages.take(line) && !(line.isBlank() && output.isEmpty())) {
      output.add(line);
    }
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new TreeMap<>();
    environment.put("CARGO_TARGET_DIR", targetDirectory.toString());
    environment.put("CARGO_TERM_COLOR", "never");
    environment.put("CARGO_TERM_PROGRESS_WHEN", "always"); // not only on a terminal
    environment.put("CARGO_TERM_PROGRESS_WIDTH", WIDTH);
    return environment;
  }

  private static String reason(
      Messages messages, List<String> output, Progress progress, int exit) {
    List<Diagnostic> errors = messages.errors();
    if (errors.isEmpty()) {
      String printed = String.join("\n", output).strip();
      return CargoFailure.of(progress.said(), exit) + (printed.isEmpty() ? "" : "\n" + printed);
    }
    String count = errors.size() == 1 ? "an error" : errors.size() + " errors";
    return errors.stream()
        .map(Diagnostic::text)
        .collect(Collectors.joining("\n", count + " of rustc:\n", ""));
  }
}
