package dev.nativebound.processor.project;

import dev.nativebound.processor.model.LibraryDeclaration;
import dev.nativebound.processor.origin.Origin;
import dev.nativebound.processor.project.CrateManifest.UnusableException;
import dev.nativebound.processor.validate.Finding;
import dev.nativebound.processor.validate.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks around in the project. Mistakes of the build are findings; what it returns then is as good
 * as can be had.
 */
public final class ProjectReader {
  /** The name in place of one that cannot be, so that nothing else is wrong. */
  private static final String STAND_IN = "native";

  private final Options options;
  private final Optional<ProjectLayout> layout;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * A reader.
   *
   * @param sourceOutput the folder of generated sources; empty when it is not in a file system
   */
  public ProjectReader(Options options, Optional<Path> sourceOutput) {
    this.options = options;
    this.layout = sourceOutput.map(path -> ProjectLayout.of(path.toAbsolutePath().normalize()));
  }

  /** What {@link #read} found wrong. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /**
   * Reads the project.
   *
   * @param declared what {@code @NativeLibrary} says
   * @param packageName the Java package of the first class, which names the library when nothing
   *     else does
   * @param home where that class is
   */
  public Project read(Optional<LibraryDeclaration> declared, String packageName, Origin home) {
    Optional<Path> crate = layout.flatMap(this::crateFolder);
    Optional<CrateManifest> manifest = crate.flatMap(this::manifest);
    String library = libraryName(declared, manifest, packageName, home);
    if (layout.isEmpty()) {
      UserCrate skeleton = UserCrate.skeleton(library, "src/main/rust", ".");
      return new Project(
          library,
          ".",
          Optional.empty(),
          skeleton,
          Optional.empty(),
          "target",
          Optional.empty(),
          Optional.empty());
    }
    return read(layout.get(), library, crate, manifest);
  }

  private Project read(
      ProjectLayout folders,
      String library,
      Optional<Path> crate,
      Optional<CrateManifest> manifest) {
    Path emitted = folders.emittedCrate(library);
    UserCrate user =
        manifest
            .map(found -> UserCrate.own(found, relative(emitted, crate.orElseThrow())))
            .orElseGet(() -> skeleton(folders, emitted, library));
    return new Project(
        library,
        relative(emitted, folders.root()),
        Optional.of(folders.root()).filter(root -> !folders.hasBuildFile()),
        user,
        runtimeCrate(folders).map(path -> relative(emitted, path)),
        relative(emitted, folders.cargoTarget()),
        crate
            .map(path -> CrateLock.of(path, folders.root()))
            .orElseGet(() -> CrateLock.kept(folders.defaultCrate()))
            .map(ProjectReader::read),
        Optional.of(folders.cargoTarget().resolve(".nativebound").resolve(library)));
  }

  private static UserCrate skeleton(ProjectLayout folders, Path emitted, String library) {
    Path expected = folders.defaultCrate();
    Path watched = expected;
    while (!Files.exists(watched)) {
      watched = watched.getParent();
    }
    return UserCrate.skeleton(library, relative(emitted, expected), relative(emitted, watched));
  }

  private Optional<Path> crateFolder(ProjectLayout folders) {
    Optional<Path> named = options.get(Options.CRATE).map(folders.root()::resolve);
    if (named.isPresent()) {
      return named.map(Path::normalize).filter(path -> isCrate(path, Options.CRATE));
    }
    return Optional.of(folders.defaultCrate()).filter(ProjectReader::hasManifest);
  }

  private Optional<Path> runtimeCrate(ProjectLayout folders) {
    return options
        .get(Options.RUNTIME)
        .map(value -> folders.root().resolve(value).normalize())
        .filter(path -> isCrate(path, Options.RUNTIME));
  }

  private boolean isCrate(Path folder, String option) {
    if (!hasManifest(folder)) {
      findings.add(
          Finding.ofBuild(
              Message.CRATE_NOT_FOUND,
              option,
              options.get(option).orElse(""),
              folder.resolve("Cargo.toml")));
      return false;
    }
    return true;
  }

  private static boolean hasManifest(Path folder) {
    return Files.isRegularFile(folder.resolve("Cargo.toml"));
  }

  private Optional<CrateManifest> manifest(Path crate) {
    Path file = crate.resolve("Cargo.toml");
    try {
      CrateManifest manifest = CrateManifest.read(crate);
      if (!manifest.hasLibrary()) {
        findings.add(unusable(file, "the crate has no library: add src/lib.rs"));
      } else if (!manifest.makesRlib()) {
        findings.add(Finding.ofBuild(Message.CRATE_NOT_RLIB, file, manifest.crateTypes()));
      }
      TakenNames.reason(manifest.libraryName())
          .map(reason -> "its library is called '" + manifest.libraryName() + "', and " + reason)
          .ifPresent(reason -> findings.add(unusable(file, reason + "; rename it")));
      return Optional.of(manifest);
    } catch (UnusableException e) {
      findings.add(unusable(file, e.getMessage()));
      return Optional.empty();
    }
  }

  private static Finding unusable(Path file, String reason) {
    return Finding.ofBuild(Message.CRATE_UNREADABLE, file, reason);
  }

  private String libraryName(
      Optional<LibraryDeclaration> declared,
      Optional<CrateManifest> manifest,
      String packageName,
      Origin home) {
    LibraryName name =
        LibraryName.choose(
            options.get(Options.LIBRARY),
            declared,
            layout
                .flatMap(ProjectReader::mainPackage)
                .or(() -> manifest.map(CrateManifest::packageName)),
            packageName,
            home);
    boolean isSaid = name.isOfCrate() && !findings.isEmpty();
    Optional<Finding> fault = name.fault();
    fault.filter(one -> !isSaid).ifPresent(findings::add);
    boolean isTest = layout.map(ProjectLayout::isTest).orElse(false);
    return (fault.isPresent() ? STAND_IN : name.value()) + (isTest ? "_test" : "");
  }

  private static Optional<String> mainPackage(ProjectLayout folders) {
    try {
      return hasManifest(folders.mainCrate())
          ? Optional.of(CrateManifest.read(folders.mainCrate()).packageName())
          : Optional.empty();
    } catch (UnusableException e) {
      return Optional.empty();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * With {@code /} on every platform; absolute where no relative path exists (another drive on
   * Windows).
   */
  private static String relative(Path from, Path to) {
    boolean sameRoot = from.getRoot() == null || from.getRoot().equals(to.getRoot());
    Path path = sameRoot ? from.relativize(to) : to;
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
