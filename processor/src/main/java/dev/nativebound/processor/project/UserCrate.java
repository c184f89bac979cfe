package dev.nativebound.processor.project;

/**
 * The crate that implements the traits: the user's own, or the skeleton.
 *
 * @param packageName what cargo calls it
 * @param rustName what Rust calls it
 * @param directory its folder, from the emitted crate's
 * @param isSkeleton whether it is the emitted one
 * @param expected where the user's would be, from the emitted crate's folder
 * @param watched the nearest existing folder above that
 */
public record UserCrate(
    String packageName,
    String rustName,
    String directory,
    boolean isSkeleton,
    String expected,
    String watched) {

  static UserCrate skeleton(String library, String expected, String watched) {
    return new UserCrate(library, library, "skeleton", true, expected, watched);
  }

  static UserCrate own(CrateManifest manifest, String directory) {
    return new UserCrate(
        manifest.packageName(), manifest.libraryName(), directory, false, directory, directory);
  }
}
