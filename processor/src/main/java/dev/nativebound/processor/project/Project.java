package dev.nativebound.processor.project;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The surroundings of an emitted crate.
 *
 * @param library the name of the library and of the emitted crate's folder
 * @param root the folder with the build file, from the emitted crate's
 * @param assumedRoot the same folder where there is no build file, so that it may be another
 * @param runtimeCrate the folder of the {@code nativebound} crate from the emitted one's, when an
 *     option names it
 * @param targetDirectory cargo's target directory, from the emitted crate's folder
 * @param lock the content of the {@code Cargo.lock} to start from
 * @param memory a folder in the build folder that is kept when generated sources are wiped; empty
 *     without a file system
 */
public record Project(
    String library,
    String root,
    Optional<Path> assumedRoot,
    UserCrate crate,
    Optional<String> runtimeCrate,
    String targetDirectory,
    Optional<String> lock,
    Optional<Path> memory) {

  /** The same, without a skeleton. */
  public Project withoutSkeleton() {
    return crate.isSkeleton()
        ? new Project(
            library, root, assumedRoot, crate.none(), runtimeCrate, targetDirectory, lock, memory)
        : this;
  }
}
