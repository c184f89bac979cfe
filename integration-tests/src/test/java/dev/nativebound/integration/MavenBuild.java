package dev.nativebound.integration;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code mvn}, of the Maven that runs this build, with this build's jars as if they were published.
 *
 * <p>They are in a local repository of its own, not in the user's, which is read for all else.
 */
final class MavenBuild {
  private static final Path REPOSITORY = Checkout.target().resolve("maven-repository");
  private static final String GROUP = "dev/nativebound";

  private MavenBuild() {}

  /** Skips the test where this build has made no jars: before {@code package} there are folders. */
  static void assumeJars(String what) {
    boolean hasJars = Classpath.ofBuild().values().stream().allMatch(Files::isRegularFile);
    if (!hasJars) {
      Skipped.note(what + ": jars are needed, so run mvn package or verify");
    }
    assumeTrue(hasJars);
  }

  /** Runs a phase in the folder of a project, with more options; only errors are printed. */
  static Outcome run(Project project, String phase, String... options) {
    List<String> words = new ArrayList<>(List.of("-q", phase));
    words.addAll(List.of(options));
    return run(project, words);
  }

  /** Runs Maven in the folder of a project. */
  static Outcome run(Project project, List<String> arguments) {
    return command(project, arguments).run();
  }

  /** Maven in the folder of a project. */
  static Command command(Project project, List<String> arguments) {
    Classpath.ofBuild().forEach(MavenBuild::publish);
    publishParents();
    String outer = Path.of(System.getProperty("localRepository")).toUri().toString();
    Path settings = Checkout.root().resolve("examples/settings.xml");
    List<String> words = new ArrayList<>(List.of(program().toString(), "-B"));
    words.addAll(List.of("--global-settings", settings.toString()));
    words.add("-Douter.repository=" + outer);
    words.add("-Dmaven.repo.local=" + REPOSITORY);
    words.addAll(arguments);
    Map<String, String> environment = new LinkedHashMap<>(CargoBuild.ENVIRONMENT);
    environment.put("CARGO_PROFILE_RELEASE_OPT_LEVEL", CargoBuild.OPT_LEVEL);
    environment.put("CARGO_PROFILE_RELEASE_LTO", "off");
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("MAVEN_ARGS", "");
    return new Command(project.root(), words, environment);
  }

  private static Path program() {
    boolean isWindows = System.getProperty("os.name").startsWith("Windows");
    return Path.of(System.getProperty("maven.home"), "bin", isWindows ? "mvn.cmd" : "mvn");
  }

  /** The one jar of that artifact that the builds have. */
  static Path jar(String group, String artifact) {
    return Project.files(REPOSITORY.resolve(group).resolve(artifact)).stream()
        .filter(file -> file.toString().endsWith(".jar"))
        .reduce((one, later) -> later)
        .orElseThrow();
  }

  private static void publish(String name, Path jar) {
    Project.copy(jar, published(name, "jar"));
    Project.copy(pom(jar), published(name, "pom"));
  }

  private static void publishParents() {
    Path root = Checkout.root();
    Project.copy(root.resolve("pom.xml"), published("nativebound-parent", "pom"));
    Project.copy(root.resolve("archetypes/pom.xml"), published("nativebound-archetypes", "pom"));
  }

  private static Path published(String name, String extension) {
    String version = versionOfThisBuild();
    String file = name + "-" + version + "." + extension;
    return REPOSITORY.resolve(GROUP).resolve(name).resolve(version).resolve(file);
  }

  /**
   * The one that is installed with a jar of this build: a shaded jar has another than its module.
   */
  private static Path pom(Path jar) {
    Path shaded = jar.resolveSibling("dependency-reduced-pom.xml");
    return Files.exists(shaded) ? shaded : jar.getParent().resolveSibling("pom.xml");
  }

  /** A file that a build installed, by its path in a local repository. */
  static Path installed(String path) {
    return REPOSITORY.resolve(path);
  }

  static String versionOfThisBuild() {
    return version("nativebound-parent");
  }

  /** The version of a plugin that this build has, and so the user's repository. */
  static String version(String artifact) {
    return find("<artifactId>" + artifact + "</artifactId>\\s*<version>([^<$]+)<");
  }

  /** A property of this build. */
  static String property(String name) {
    return find("<" + name + ">([^<$]+)<");
  }

  private static String find(String regex) {
    try {
      String pom = Files.readString(Checkout.root().resolve("pom.xml"));
      Matcher found = Pattern.compile(regex).matcher(pom);
      if (!found.find()) {
        throw new AssertionError("no " + regex);
      }
      return found.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
