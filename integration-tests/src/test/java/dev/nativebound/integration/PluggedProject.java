package dev.nativebound.integration;

import java.util.ArrayList;
import java.util.List;

/** A project as a user of the Maven plugin has it: one dependency, one plugin, and a crate. */
final class PluggedProject {
  static final String JAVA =
      """
      package demo;

      import dev.nativebound.NativeBound;

      @NativeBound
      public final class Sums {
        static {
          SumsNative.load();
        }

        private Sums() {}

        /** The sum of both. */
        public static native int add(int left, int right);

        public static void main(String[] arguments) {
          System.out.println("sum " + add(40, 2));
        }
      }
      """;

  static final String RUST =
      """
      use nativebound::native_bound;

      nativebound::bindings!();

      pub struct Sums;

      #[native_bound]
      impl bindings::Sums for Sums {
          fn add(left: i32, right: i32) -> i32 {
              left + right
          }
      }

      #[cfg(test)]
      mod tests {
          use super::{Sums, bindings::Sums as _};

          #[test]
          fn adds() {
              assert_eq!(Sums::add(1, 2), 3);
          }
      }
      """;

  static final String DEPENDENCY =
      """
          <dependency>
            <groupId>dev.nativebound</groupId>
            <artifactId>nativebound</artifactId>
            <version>%s</version>
          </dependency>
      """
          .formatted(MavenBuild.versionOfThisBuild());

  /** Maven 3.8's own versions are of 2010; of the compiler plugin the user says nothing. */
  private static final List<String> PINNED =
      List.of("clean", "resources", "surefire", "jar", "install");

  private static final String PROFILE =
      """

      # As in emitted crates: what both are made of is compiled once.
      [profile.dev]
      opt-level = 3
      debug = "line-tables-only"
      """;

  private PluggedProject() {}

  /** The project; its name is that of the crate and of the library. */
  static Project named(String name) {
    return in(Project.named(name).write("pom.xml", pom(name, DEPENDENCY)), "");
  }

  /** The sources of one, in a folder of a larger project. */
  static Project in(Project project, String folder) {
    String rust = folder + "src/main/rust/";
    String name = folder.isEmpty() ? project.name() : folder.substring(0, folder.length() - 1);
    Project.copy(
        Checkout.root().resolve("Cargo.lock"), project.root().resolve(rust + "Cargo.native.lock"));
    Project.copy(
        Checkout.root().resolve("Cargo.lock"), project.root().resolve(rust + "Cargo.lock"));
    return project
        .write(folder + "src/main/java/demo/Sums.java", JAVA)
        .write(rust + "src/lib.rs", RUST)
        .write(rust + "Cargo.toml", manifest(name));
  }

  private static String manifest(String name) {
    return """
    [package]
    name = "%s"
    version = "0.1.0"
    edition = "2024"

    [dependencies]
    nativebound = { version = "0.1.0", path = '%s' }
    %s"""
        .formatted(name, Checkout.root().resolve("rust-runtime"), PROFILE);
  }

  /** A pom, with the plugins of the lifecycle at this build's versions. */
  static String pom(String name, String dependencies) {
    return """
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <groupId>demo</groupId>
      <artifactId>%s</artifactId>
      <version>1</version>
      <properties>
        <maven.compiler.release>17</maven.compiler.release>
        <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
      </properties>
      <dependencies>
    %s  </dependencies>
      <build>
        <plugins>
          <plugin>
            <groupId>dev.nativebound</groupId>
            <artifactId>nativebound-maven-plugin</artifactId>
            <version>%s</version>
            <extensions>true</extensions>
          </plugin>
          <plugin>
            <artifactId>maven-jar-plugin</artifactId>
            <configuration>
              <archive><manifest><mainClass>demo.Sums</mainClass></manifest></archive>
            </configuration>
          </plugin>
        </plugins>
        <pluginManagement>
          <plugins>
    %s      </plugins>
        </pluginManagement>
      </build>
    </project>
    """
        .formatted(name, dependencies, MavenBuild.versionOfThisBuild(), pinned());
  }

  private static String pinned() {
    StringBuilder pinned = new StringBuilder();
    for (String plugin : PINNED) {
      String artifact = "maven-" + plugin + "-plugin";
      pinned.append(
          "        <plugin><artifactId>%s</artifactId><version>%s</version></plugin>\n"
              .formatted(artifact, MavenBuild.version(artifact)));
    }
    return pinned.toString();
  }

  /**
   * Gives a project that is not from here the plugins, the runtime and the crates of this build.
   */
  static void pin(Project project) {
    String management =
        "    <pluginManagement>\n      <plugins>\n%s      </plugins>\n    </pluginManagement>\n";
    String runtime = Checkout.root().resolve("rust-runtime").toString();
    project
        .edit("pom.xml", "  <build>\n", "  <build>\n" + management.formatted(pinned()))
        .edit("pom.xml", ">0.1.0<", ">" + MavenBuild.versionOfThisBuild() + "<")
        .edit(
            "src/main/rust/Cargo.toml",
            "nativebound = \"0.1.0\"\n",
            "nativebound = { version = \"0.1.0\", path = '%s' }\n%s".formatted(runtime, PROFILE));
    Project.copy(Checkout.root().resolve("Cargo.lock"), project.rustCrate().resolve("Cargo.lock"));
  }

  /** Runs Maven: debug builds in the folder that all projects share, with this build's crate. */
  static Outcome maven(Project project, String... arguments) {
    Outcome outcome = MavenBuild.run(project, words(arguments));
    String lines = outcome.output().replace("\r\n", "\n");
    return new Outcome(outcome.command(), outcome.exit(), lines, outcome.errors());
  }

  /** Maven's arguments for that. */
  static List<String> words(String... arguments) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "-Dnativebound.profile=dev",
                "-Dnativebound.targetDirectory=" + CargoBuild.targetDirectory(),
                "-Dnativebound.runtime=" + Checkout.root().resolve("rust-runtime")));
    words.addAll(List.of(arguments));
    return words;
  }
}
