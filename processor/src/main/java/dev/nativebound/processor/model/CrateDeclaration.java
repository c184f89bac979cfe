package dev.nativebound.processor.model;

import dev.nativebound.processor.origin.Origin;
import java.util.List;

/**
 * A {@code @RustCrate}.
 *
 * @param name what paths and the manifest call it
 * @param packageName what it is called where it comes from; empty where that is the name
 * @param version empty where none is given, like the next ones
 * @param features in the order of the annotation
 * @param path from the project's folder
 * @param isReadable whether a compiler could read it, and has not refused it itself
 * @param place what carries it, {@code demo.Regex} or {@code package demo}
 */
public record CrateDeclaration(
    String name,
    String packageName,
    String version,
    List<String> features,
    boolean defaultFeatures,
    String path,
    String git,
    String rev,
    String tag,
    String branch,
    boolean isReadable,
    String place,
    Origin origin) {

  /** The name of the package. */
  public String packageOrName() {
    return packageName.isEmpty() ? name : packageName;
  }

  /** What Rust calls it. */
  public String rustName() {
    return name.replace('-', '_');
  }
}
