package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Builds of projects that have the Maven plugin, from the class to the jar. */
final class MavenPluginTest {
  private static final String LIBRARY = System.mapLibraryName("plugged");

  /** What Maven 4 says of itself, of repositories and of folders. */
  private static final List<String> MAVENS_OWN =
      List.of(
          "/.meta/prefixes.txt",
          "The top project",
          "Version not locked",
          "SLF4J(W)",
          "deprecated option use in CLI", // Maven 4 has another name for --global-settings
          "--global-settings is deprecated");

  @BeforeAll
  static void jarsOfThisBuild() {
    MavenBuild.assumeJars("The Maven plugin");
  }

  /** No stack of Maven's or of a compiler's, and no exit code in place of a reason. */
  private static Outcome expectPlain(Outcome failed) {
    return failed
        .expectFailure()
        .expectNot("\tat ")
        .expectNot("Exception:")
        .expectNot("exit status")
        .expectNot("exit code");
  }

  private static boolean isWarning(String line) {
    return line.startsWith("[WARNING]") && MAVENS_OWN.stream().noneMatch(line::contains);
  }

  @Test
  void aBuildFromNothingThenAnotherThenAMistake() throws IOException {
    Project project = PluggedProject.named("plugged");
    Outcome first =
        PluggedProject.maven(project, "install")
            .expectSuccess()
            .expect("[INFO] cargo: plugged, ")
            .expect(" compiled, ")
            .expect("[INFO] cargo test result: ok. 1 passed; 0 failed");
    assertThat(first.lines().stream().filter(MavenPluginTest::isWarning).toList()).isEmpty();
    assertJar(project.root().resolve("target/plugged-1.jar"));
    assertRuns(project);
    String pom = Files.readString(MavenBuild.installed("demo/plugged/1/plugged-1.pom"));
    assertThat(pom).contains("<artifactId>nativebound</artifactId>");

    PluggedProject.maven(project, "-o", "-DskipTests", "package")
        .expectSuccess()
        .expect("[INFO] cargo: plugged, nothing to compile, ")
        .expectNot("cargo test result");

    project
        .edit("src/main/rust/src/lib.rs", "right: i32) -> i32", "right: i32) -> i64")
        .edit("src/main/rust/src/lib.rs", "left + right", "i64::from(left + right)");
    Path source = project.rustCrate().resolve("src/lib.rs");
    expectPlain(PluggedProject.maven(project, "-o", "package"))
        .expect("an error of rustc:\n[ERROR] " + source + ":[9,38] error[E0053]: ")
        .expect(
            "[ERROR]   Java declares: static native int add(int left, int right) (demo.Sums#add)");
  }

  private static void assertJar(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      Manifest manifest = jar.getManifest();
      assertThat(manifest.getMainAttributes().getValue("Enable-Native-Access"))
          .isEqualTo("ALL-UNNAMED");
      String index =
          jar.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.startsWith("META-INF/native/plugged/"))
              .filter(name -> name.endsWith("/index.properties"))
              .findFirst()
              .orElseThrow();
      Properties properties = new Properties();
      properties.load(jar.getInputStream(jar.getEntry(index)));
      assertThat(properties.getProperty("file")).isEqualTo(LIBRARY);
      assertThat(properties.getProperty("contract")).matches("[0-9a-f]{16}");
      assertThat(properties.getProperty("target")).contains("-");
      byte[] library =
          jar.getInputStream(jar.getEntry(index.replace("index.properties", LIBRARY)))
              .readAllBytes();
      assertThat(properties.getProperty("size")).isEqualTo(Integer.toString(library.length));
      byte[] licenses =
          jar.getInputStream(jar.getEntry(index.replace("index.properties", "licenses.txt")))
              .readAllBytes();
      assertThat(new String(licenses, UTF_8)).contains("\njni 0.");
      byte[] bom =
          jar.getInputStream(jar.getEntry(index.replace("index.properties", "bom.cdx.json")))
              .readAllBytes();
      assertThat(new String(bom, UTF_8)).contains("\"purl\": \"pkg:cargo/jni@0.");
    }
  }

  /**
   * From the folder of classes, and from the jar where there is neither that folder nor cargo's.
   */
  private static void assertRuns(Project project) {
    Path elsewhere =
        Project.copy(
            project.root().resolve("target/plugged-1.jar"),
            Checkout.target().resolve("projects/plugged-elsewhere/plugged.jar"));
    for (Jdk jdk : Jdk.all()) {
      ChildJvm jvm = ChildJvm.of(jdk, project);
      jvm.run("demo.Sums").expectSuccess().expect("sum 42\n");
      jvm.withClasspath(elsewhere, Classpath.runtime())
          .run("demo.Sums")
          .expectSuccess()
          .expect("sum 42\n");
    }
  }

  @Test
  void modulesShareOneTargetDirectoryAtOnce() {
    Project project =
        Project.named("plugged-modules")
            .remove("src")
            .write(
                "pom.xml",
                """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>demo</groupId>
                  <artifactId>modules</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <modules><module>plugged-one</module><module>plugged-two</module></modules>
                </project>
                """);
    for (String module : new String[] {"plugged-one", "plugged-two"}) {
      PluggedProject.in(project, module + "/")
          .write(module + "/pom.xml", PluggedProject.pom(module, PluggedProject.DEPENDENCY));
    }
    PluggedProject.maven(project, "-T2", "-DskipTests", "package").expectSuccess();
    for (String module : new String[] {"plugged_one", "plugged_two"}) {
      Path folder = project.root().resolve(module.replace('_', '-')).resolve("target/cargo/debug");
      assertThat(Files.exists(folder.resolve(System.mapLibraryName(module)))).isTrue();
    }
  }

  @Test
  void withoutCargoItIsOneSentence() {
    Project project = PluggedProject.named("plugged-cargo");
    expectPlain(PluggedProject.maven(project, "-Dnativebound.cargo=no-such-cargo", "package"))
        .expect(
            ": no-such-cargo was not found on PATH: install Rust 1.85 or newer from"
                + " https://rustup.rs, then run again");
  }

  @Test
  void withoutTheDependencyItSaysWhatToPaste() {
    Project project =
        PluggedProject.named("plugged-alone")
            .write("pom.xml", PluggedProject.pom("plugged-alone", ""));
    expectPlain(PluggedProject.maven(project, "package"))
        .expect("add to its <dependencies>:\n[ERROR]   <dependency>\n")
        .expect("[ERROR]     <artifactId>nativebound</artifactId>\n");
  }

  @Test
  void aCompilerPluginOfTheUsersThatIsTooOldIsNamed() {
    String compiler =
        "<plugin><artifactId>maven-compiler-plugin</artifactId><version>3.1</version></plugin>";
    Project project = PluggedProject.named("plugged-old");
    project.edit("pom.xml", "<plugins>\n      <plugin>", "<plugins>\n" + compiler + "<plugin>");
    expectPlain(PluggedProject.maven(project, "package"))
        .expect(
            "the pom asks for maven-compiler-plugin 3.1, which knows no annotationProcessorPaths");
  }

  @Test
  void aProcessorOnTheClassPathIsNotLost() {
    assumeTrue(Runtime.version().feature() < 23, "javac runs none of the class path by itself");
    String auto =
        PluggedProject.DEPENDENCY
            .replace("dev.nativebound", "com.google.auto.value")
            .replace("nativebound", "auto-value")
            .replaceFirst("<version>.*</version>", "<version>1.11.1</version>");
    Project project =
        PluggedProject.named("plugged-lost")
            .write("pom.xml", PluggedProject.pom("plugged-lost", PluggedProject.DEPENDENCY + auto));
    expectPlain(PluggedProject.maven(project, "package"))
        .expect("[ERROR]   <annotationProcessorPaths>\n")
        .expect("[ERROR]       <artifactId>auto-value</artifactId>\n");
  }
}
