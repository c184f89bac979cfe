package dev.nativebound.integration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * {@code cargo build} in the emitted crate of a project.
 *
 * <p>All projects share one target directory, so that the {@code nativebound} crate is built once;
 * nothing here runs in parallel.
 *
 * @param directory where cargo runs
 * @param arguments what follows {@code cargo}
 * @param environment what is added to the environment
 */
record CargoBuild(Path directory, List<String> arguments, Map<String, String> environment) {
  /** Cargo's words for a crate that was never downloaded. */
  private static final Pattern NEEDS_NETWORK =
      Pattern.compile("--offline|offline was specified|no matching package named");

  /** A cause that begins with a number of curl's: no answer came. An answer is in other words. */
  private static final Pattern UNREACHABLE =
      Pattern.compile("failed to download from `[^`]*`\\s+Caused by:\\s+\\[\\d+\\] ");

  /** What would make the shared directory build everything again. */
  private static final Map<String, String> OF_THE_OUTER_BUILD =
      Map.of("RUSTFLAGS", "", "CARGO_ENCODED_RUSTFLAGS", "", "CARGO_BUILD_TARGET", "");

  /** The optimiser, which has most of a build's time, works in the examples, and if told to. */
  static final String OPT_LEVEL = System.getProperty("nativebound.tests.optLevel", "0");

  /** For each cargo that builds into the shared directory. */
  static final Map<String, String> ENVIRONMENT = Map.of("CARGO_PROFILE_DEV_OPT_LEVEL", OPT_LEVEL);

  static CargoBuild of(Project project) {
    return new CargoBuild(project.emittedCrate(), List.of("build"), Map.of());
  }

  /** The same with an argument more. */
  CargoBuild with(String argument) {
    List<String> all = new ArrayList<>(arguments);
    all.add(argument);
    return new CargoBuild(directory, all, environment);
  }

  /** The same with a variable of the environment. */
  CargoBuild with(String variable, String value) {
    Map<String, String> all = new LinkedHashMap<>(environment);
    all.put(variable, value);
    return new CargoBuild(directory, arguments, all);
  }

  /** Builds, without the network as long as nothing has to be downloaded. */
  Outcome run() {
    Outcome offline = offline();
    boolean alone = offline.exit() == 0 || !NEEDS_NETWORK.matcher(offline.output()).find();
    return alone ? offline : command(List.of()).run();
  }

  /** Builds without the network, whatever that leads to. */
  Outcome offline() {
    return command(List.of("--offline")).run();
  }

  /** Whether cargo failed since it had no answer from where the crates are. */
  static boolean isUnreachable(Outcome outcome) {
    return outcome.exit() != 0 && UNREACHABLE.matcher(outcome.output()).find();
  }

  /** The folder that all projects build into. */
  static Path targetDirectory() {
    return Checkout.target().resolve("cargo");
  }

  private Command command(List<String> more) {
    List<String> words = new ArrayList<>(List.of("cargo"));
    words.addAll(arguments);
    words.addAll(List.of("--target-dir", targetDirectory().toString(), "--color", "never"));
    words.addAll(more);
    Map<String, String> variables = new LinkedHashMap<>(OF_THE_OUTER_BUILD);
    variables.putAll(ENVIRONMENT);
    variables.put("CARGO_TERM_PROGRESS_WHEN", "never");
    variables.putAll(environment);
    return new Command(directory, words, variables);
  }
}
