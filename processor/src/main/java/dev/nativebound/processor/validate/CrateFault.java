package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.CrateDeclaration;
import dev.nativebound.processor.names.RustIdentifier;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why cargo would not take a declared crate.
 *
 * @param member what of the annotation is wrong
 */
record CrateFault(String member, String reason, String wayOut) {
  /** The packages that crates.io takes. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");

  private static final String NAMES = "use ASCII letters, digits, '-' and '_', a letter first";

  private static final Pattern FEATURE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_+.?/-]*");

  /** The Cargo book, "Specifying Dependencies". */
  private static final Pattern VERSIONS =
      Pattern.compile("COMPARATOR( *, *COMPARATOR)*".replace("COMPARATOR", comparator()));

  /** What no text of TOML has as it is. */
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private static String comparator() {
    String number = "(0|[1-9][0-9]*)";
    String rest = "(\\.([*xX]|" + number + "(\\.([*xX]|" + number + ")" + suffix() + ")?))?";
    return "((=|>|>=|<|<=|~|\\^)? *" + number + rest + "|\\*)";
  }

  /** Of a pre-release and of a build (Semantic Versioning 2.0). */
  private static String suffix() {
    return "(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?";
  }

  /**
   * The first there is.
   *
   * @param project the package name of the project's crate, where it has one
   */
  static Optional<CrateFault> of(CrateDeclaration crate, Optional<String> project) {
    if (project.filter(crate.packageOrName()::equals).isPresent()) {
      return found("name", "is that of the project", "remove it, and write 'crate' in paths");
    }
    return Stream.of(name(crate), source(crate), version(crate), features(crate), texts(crate))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<CrateFault> name(CrateDeclaration crate) {
    if (crate.name().equals("nativebound")) {
      return found("name", "is there anyway", "remove it");
    }
    if (CrateNames.GIVEN.contains(crate.name()) || !RustIdentifier.isValid(crate.rustName())) {
      String other = "give it another, name = \"my_%s\", packageName = \"%s\"";
      return NAME.matcher(crate.name()).matches()
          ? found(
              "name",
              "has the name of a crate or keyword of Rust's own",
              other.formatted(crate.rustName(), crate.packageOrName()))
          : found("name", "has no name of a package", NAMES);
    }
    return unless(NAME.matcher(crate.name()).matches(), "name", "has no name of a package", NAMES)
        .or(
            () ->
                unless(
                    NAME.matcher(crate.packageOrName()).matches(),
                    "packageName",
                    "has package \"" + crate.packageName() + "\", which is no name of one",
                    NAMES));
  }

  private static Optional<CrateFault> source(CrateDeclaration crate) {
    List<String> which =
        Stream.of(crate.rev(), crate.tag(), crate.branch()).filter(one -> !one.isEmpty()).toList();
    if (crate.version().isEmpty() && crate.path().isEmpty() && crate.git().isEmpty()) {
      return found("name", "has no source", "add version = \"...\", or a path or git repository");
    }
    if (!crate.path().isEmpty() && !crate.git().isEmpty()) {
      return found("path", "is in a folder and in a git repository", "remove one of the two");
    }
    if (crate.git().isEmpty() && !which.isEmpty()) {
      return found("name", "has a rev, tag or branch of no repository", "add git = \"...\"");
    }
    return unless(
        which.size() <= 1, "git", "has several of rev, tag and branch", "leave one of them");
  }

  private static Optional<CrateFault> version(CrateDeclaration crate) {
    return unless(
        crate.version().isEmpty() || VERSIONS.matcher(crate.version()).matches(),
        "version",
        "has version \"" + crate.version() + "\", which cargo does not read",
        "write it like \"1.4\", \"=1.4.2\" or \">=1.2, <3\"");
  }

  private static Optional<CrateFault> features(CrateDeclaration crate) {
    return crate.features().stream()
        .filter(feature -> !FEATURE.matcher(feature).matches())
        .findFirst()
        .flatMap(
            feature ->
                found(
                    "features",
                    "has feature \"" + feature + "\", which is no name of one",
                    "write one name for each feature"));
  }

  private static Optional<CrateFault> texts(CrateDeclaration crate) {
    boolean isClean =
        Stream.of(crate.path(), crate.git(), crate.rev(), crate.tag(), crate.branch())
            .noneMatch(text -> CONTROL.matcher(text).find());
    return unless(isClean, "name", "has a control character in its source", "remove it");
  }

  private static Optional<CrateFault> unless(
      boolean isRight, String member, String reason, String wayOut) {
    return isRight ? Optional.empty() : found(member, reason, wayOut);
  }

  private static Optional<CrateFault> found(String member, String reason, String wayOut) {
    return Optional.of(new CrateFault(member, reason, wayOut));
  }
}
