package dev.nativebound.processor.project;

/**
 * The crate that implements the traits: the user's own, or the skeleton.
 *
 * @param packageName what cargo calls it
 * @param rustName what Rust calls it
 * @param directory its folder, from the emitted crate's
 * @param isSkeleton whether it is the emitted one
 * @param usesAnyhow whether it depends on anyhow, whose errors hide their type from who does not
 *     know it
 * @param expected where the user's would be, from the emitted crate's folder
 * @param watched the nearest existing folder above that
 */
public record UserCrate(
    String packageName,
    String rustName,
    String directory,
    boolean isSkeleton,
    boolean usesAnyhow,
    String expected,
    String watched) {

  static UserCrate skeleton(String library, String expected, String watched) {
    return new UserCrate(library, library, "skeleton", true, false, expected, watched);
  }

  static UserCrate own(CrateManifest manifest, String directory) {
    return new UserCrate(
        manifest.packageName(),
        manifest.libraryName(),
        directory,
        false,
        manifest.usesAnyhow(),
        directory,
        directory);
  }
}
