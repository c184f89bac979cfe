package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code mvn nativebound:dev}: a program that runs again as it was saved. */
final class DevTest {
  private static final String JAVA = "src/main/java/demo/Sums.java";
  private static final String RUST = "src/main/rust/src/lib.rs";

  @BeforeAll
  static void jarsOfThisBuild() {
    MavenBuild.assumeJars("mvn nativebound:dev");
  }

  /** A program that says something, has a resource in it, and stays. */
  private static Project waiting(String name) {
    return PluggedProject.named(name)
        .write("src/main/resources/word.txt", "sum")
        .edit(
            JAVA,
            "System.out.println(\"sum \" + add(40, 2));",
            """
            try (var word = Sums.class.getResourceAsStream("/word.txt")) {
                  System.out.println(new String(word.readAllBytes()) + " " + add(40, 2));
                  if (arguments.length > 0) System.exit(Integer.parseInt(arguments[0]));
                  Later.waitForEver();
                } catch (java.io.IOException e) {
                  throw new AssertionError(e);
                }""")
        .java(
            "demo/Later.java",
            """
            package demo;

            /** Is loaded after whatever is built meanwhile. */
            final class Later {
              static void waitForEver() {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("bye")));
                try {
                  Thread.sleep(Long.MAX_VALUE);
                } catch (InterruptedException e) {
                  throw new AssertionError(e);
                }
              }
            }
            """);
  }

  @Test
  void whatIsSavedRuns() {
    Project project = waiting("plugged-dev");
    try (DevSession dev = DevSession.start(project)) {
      dev.expect("[INFO] watching for edits; r restarts, t runs the tests, q quits")
          .expect("sum 42");

      project.edit(RUST, "left + right\n", "left - right\n");
      dev.expect("[INFO] cargo: plugged_dev, 2 crates compiled, ").expect("bye").expect("sum 38");

      project.edit(JAVA, "+ \" \" +", "+ \" of java \" +");
      dev.expect("cargo: plugged_dev, nothing to compile, ").expect("sum of java 38");

      project.write("src/main/resources/word.txt", "total");
      dev.expect("total of java 38");
      anErrorOfRustcThenMended(project, dev);
      anErrorOfJavacThenMended(project, dev);

      dev.type("q").expect("bye");
      assertThat(dev.exit()).isEqualTo(0);
      assertThat(dev.programs()).isEmpty();
      assertThat(Files.exists(project.root().resolve("target/nativebound-dev"))).isFalse();
      assertThat(dev.toString()).doesNotContain("\tat ");
    }
    try (DevSession dev = DevSession.start(project, "-o")) {
      dev.expect("cargo: plugged_dev, nothing to compile, ")
          .expect("total of mended java 42")
          .type("q");
      assertThat(dev.exit()).isEqualTo(0);
    }
  }

  private static void anErrorOfRustcThenMended(Project project, DevSession dev) {
    List<ProcessHandle> before = dev.programs();
    assertThat(before).hasSize(1);
    project.edit(RUST, "right: i32) -> i32", "right: i32) -> i64");
    dev.expect("[ERROR] 2 errors of rustc:\n[ERROR] " + project.rustCrate().resolve("src/lib.rs"))
        .expect(":[9,38] error[E0053]: ")
        .expect("Java declares: static native int add(int left, int right) (demo.Sums#add)")
        .expect("[INFO] the program runs on as it was");
    assertThat(dev.programs()).isEqualTo(before);
    project.edit(RUST, "right: i32) -> i64", "right: i32) -> i32");
    dev.expect("total of java 38");
    assertThat(dev.programs()).hasSize(1);
    assertThat(dev.programs()).isNotEqualTo(before);
  }

  /** Rust was edited in between: javac is what has to run again. */
  private static void anErrorOfJavacThenMended(Project project, DevSession dev) {
    List<ProcessHandle> before = dev.programs();
    project.edit(JAVA, "+ \" of java \" +", "+ \" of no java \" + nothing +");
    dev.expect("Sums.java:[")
        .expect("symbol:   variable nothing")
        .expect("[INFO] the program runs on as it was");
    project.edit(RUST, "left - right\n", "left + right\n");
    dev.expect("symbol:   variable nothing").expect("[INFO] the program runs on as it was");
    assertThat(dev.programs()).isEqualTo(before);
    project.edit(JAVA, "no java \" + nothing +", "mended java \" +");
    dev.expect("total of mended java 42");
  }

  @Test
  void aProgramThatEndsWaitsForAnEditOrAKey() {
    Project project = waiting("plugged-dev-ends");
    try (DevSession dev = DevSession.start(project, "-Dnativebound.args=3")) {
      dev.expect("sum 42")
          .expect("[INFO] the program ended with exit code 3; an edit starts it again")
          .type("r")
          .expect("sum 42")
          .expect("ended with exit code 3");
      project.edit(JAVA, "int add(int left, int right)", "long add(int left, int right)");
      dev.expect("error[E0053]").expect("[INFO] waiting for an edit");
      project.edit(
          RUST, "-> i32 {\n        left + right", "-> i64 {\n        i64::from(left + right)");
      dev.expect("sum 42")
          .type("t")
          .expect("cargo test result: ok. 1 passed; 0 failed")
          .expect("[INFO] tests passed")
          .type("q");
      assertThat(dev.exit()).isEqualTo(0);
    }
  }

  @Test
  void severalMainClassesAreNamed() {
    Project project =
        waiting("plugged-dev-mains")
            .edit("pom.xml", "<mainClass>demo.Sums</mainClass>", "")
            .java(
                "demo/Other.java",
                "package demo; class Other { public static void main(String[] arguments) {} }");
    PluggedProject.maven(project, "nativebound:dev")
        .expectFailure()
        .expect("several classes have a main method: demo.Other, demo.Sums; say which to start: ")
        .expect("-Dnativebound.mainClass=")
        .expectNot("\tat ");
  }
}
