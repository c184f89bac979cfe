package dev.nativebound.processor.plan.contract;

import java.util.List;
import java.util.Optional;

/**
 * A crate that the emitted one depends on.
 *
 * @param name what paths call it
 * @param packageName what cargo calls it, where that is another name
 * @param features sorted, each once
 * @param path from the project's folder
 * @param places what declares it, sorted: {@code demo.Regex}, {@code package demo}
 */
public record CratePlan(
    String name,
    Optional<String> packageName,
    Optional<String> version,
    List<String> features,
    boolean defaultFeatures,
    Optional<String> path,
    Optional<Git> git,
    List<String> places) {

  /**
   * A repository.
   *
   * @param key {@code rev}, {@code tag} or {@code branch}; empty where none is asked for, which
   *     means the default branch
   */
  public record Git(String url, Optional<String> key, String value) {}
}
