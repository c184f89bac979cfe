package dev.nativebound.maven.cargo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code cargo -vV} says.
 *
 * @param release {@code 1.95.0}
 * @param host the platform that it builds for when it is told none
 */
public record CargoVersion(String release, String host) {
  /** The oldest that builds what is emitted. */
  static final String LEAST = "1.85";

  private static final Pattern NUMBER = Pattern.compile("(\\d+)\\.(\\d+)");

  /**
   * Asks.
   *
   * @throws CargoException when there is none, or an older one
   */
  public static CargoVersion of(String program, Path directory) throws CargoException {
    List<String> output = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    int exit = Cargo.named(program, directory).run(List.of("-vV"), output::add, errors::add);
    if (exit != 0) {
      throw new CargoException(
          program + " -vV failed: " + String.join("\n", errors).strip()); // rustup has no toolchain
    }
    CargoVersion version =
        new CargoVersion(
            value(output, "release").orElse("of no known version"),
            value(output, "host").orElse(""));
    if (!version.isNewEnough()) {
      throw new CargoException(
          "cargo "
              + version.release()
              + " is too old: install Rust "
              + LEAST
              + " or newer (rustup update), then run again");
    }
    return version;
  }

  boolean isNewEnough() {
    Matcher is = NUMBER.matcher(release);
    Matcher least = NUMBER.matcher(LEAST);
    return is.lookingAt() && least.lookingAt() && number(is) >= number(least);
  }

  private static int number(Matcher version) {
    return Integer.parseInt(version.group(1)) * 1000 + Integer.parseInt(version.group(2));
  }

  private static Optional<String> value(List<String> lines, String key) {
    return lines.stream()
        .filter(line -> line.startsWith(key + ": "))
        .map(line -> line.substring(key.length() + 2).strip())
        .findFirst();
  }
}
