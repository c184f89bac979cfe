package dev.nativebound.processor.validate;

import dev.nativebound.processor.origin.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the mistakes of a model: a check adds and goes on, so that two mistakes give two
 * messages.
 */
public final class ValidationReport {
  private final List<Finding> findings = new ArrayList<>();

  void add(Origin origin, Message message, Object... arguments) {
    add(Finding.at(origin, message, arguments));
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  /** Whether nothing was found. */
  public boolean isClean() {
    return findings.isEmpty();
  }

  /** What was found, in the order of the checks. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }
}
