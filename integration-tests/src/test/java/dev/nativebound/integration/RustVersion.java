package dev.nativebound.integration;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which rustc is on PATH. */
final class RustVersion {
  private static final Pattern MINOR = Pattern.compile("^rustc 1\\.(\\d+)\\.");

  private RustVersion() {}

  /** Whether it is older than 1.{@code minor}. */
  static boolean isBefore(int minor) {
    Outcome outcome =
        new Command(Checkout.root(), List.of("rustc", "--version"), Map.of()).run().expectSuccess();
    Matcher version = MINOR.matcher(outcome.output());
    return version.find() && Integer.parseInt(version.group(1)) < minor;
  }
}
