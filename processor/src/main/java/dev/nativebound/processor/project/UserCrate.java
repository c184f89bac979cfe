package dev.nativebound.processor.project;

/**
 * The crate that implements the traits: the user's own, or the skeleton, or none where there is
 * nothing to implement.
 *
 * @param packageName what cargo calls it
 * @param rustName what Rust calls it
 * @param directory its folder, from the emitted crate's
 * @param kind who writes it
 * @param usesAnyhow whether it depends on anyhow, whose errors hide their type from who does not
 *     know it
 * @param usesTokio whether it depends on tokio, whose runtime runs its futures then
 * @param expected where the user's would be, from the emitted crate's folder
 * @param watched the nearest existing folder above that
 */
public record UserCrate(
    String packageName,
    String rustName,
    String directory,
    Kind kind,
    boolean usesAnyhow,
    boolean usesTokio,
    String expected,
    String watched) {

  static UserCrate skeleton(String library, String expected, String watched) {
    return new UserCrate(
        library, library, "skeleton", Kind.SKELETON, false, false, expected, watched);
  }

  /** In place of a skeleton without functions. */
  UserCrate none() {
    return new UserCrate(packageName, rustName, ".", Kind.NONE, false, false, expected, watched);
  }

  static UserCrate own(CrateManifest manifest, String directory) {
    return new UserCrate(
        manifest.packageName(),
        manifest.libraryName(),
        directory,
        Kind.OWN,
        manifest.usesAnyhow(),
        manifest.usesTokio(),
        directory,
        directory);
  }

  /** Who writes a crate. */
  public enum Kind {
    /** The user. */
    OWN,
    /** It is emitted, to be copied and filled in. */
    SKELETON,
    /** Nobody: all natives are items of other crates. */
    NONE
  }

  /** Whether it is the user's. */
  public boolean isOwn() {
    return kind == Kind.OWN;
  }

  /** Whether it is the emitted one. */
  public boolean isSkeleton() {
    return kind == Kind.SKELETON;
  }

  /** Whether there is one. */
  public boolean isThere() {
    return kind != Kind.NONE;
  }
}
