package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What cargo says of crates that Java declares, and that it cannot have. */
final class CrateResolutionTest {
  private static final String STRANGER = "name = \"stranger\", path = \"stranger\"";

  /** What the runtime itself needs is asked of the network here, if ever. */
  @BeforeAll
  static void fillTheCache() {
    Outcome outcome = Stranger.check(declaring("crates-warm", STRANGER)).run();
    if (CargoBuild.isUnreachable(outcome)) {
      Skipped.note("crates that cargo cannot have: cargo has no cache and no network");
      assumeTrue(false, outcome::toString);
    }
    outcome.expectSuccess();
  }

  /** Of all failures only this one is a reason to skip. */
  @Test
  void noNetwork() {
    Project project = declaring("crate-no-network", STRANGER);
    Path home = project.root().resolve("cargo-home");
    Outcome outcome =
        Stranger.check(project)
            .with("CARGO_HOME", home.toString())
            .with("CARGO_HTTP_PROXY", "http://127.0.0.1:1")
            .with("CARGO_NET_RETRY", "0")
            .run()
            .expectFailure()
            .expect("failed to download from `https://");
    assertWithMessage("%s", outcome).that(CargoBuild.isUnreachable(outcome)).isTrue();
  }

  @Test
  void aFaultIsNoLackOfNetwork() {
    Project project = declaring("crate-fault", STRANGER);
    project.write("stranger/src/lib.rs", "pub fn count(text: &str) -> usize { text.size() }\n");
    Outcome outcome = Stranger.check(project).run().expectFailure();
    assertWithMessage("%s", outcome).that(CargoBuild.isUnreachable(outcome)).isFalse();
  }

  /** A project, compiled by javac, with one class that declares a crate and binds a function. */
  private static Project declaring(String name, String crate) {
    Project project = Stranger.project(name).java("demo/Words.java", words("Words", crate));
    Stranger.javac(project).expectSuccess();
    return project;
  }

  private static String words(String type, String crate) {
    String path = crate.replaceFirst("name = \"([^\"]*)\".*", "$1").replace('-', '_');
    return """
    package demo;

    @dev.nativebound.RustCrate(%s)
    @dev.nativebound.NativeBound(rust = "%s")
    interface %s {
      int count(String text);
    }
    """
        .formatted(crate, path, type);
  }

  /** The error, which names the emitted crate, in whose manifest the line names the Java class. */
  private static Outcome failure(Project project, String line) throws IOException {
    String manifest = Files.readString(project.emittedCrate().resolve("Cargo.toml"));
    assertThat(manifest.lines().toList()).contains(line);
    return Stranger.check(project)
        .offline()
        .expectFailure()
        .expect(
            "required by package `%s-jni v0.0.0 (%s)`"
                .formatted(project.library(), project.emittedCrate()));
  }

  @Test
  void aCrateThatThereIsNot() throws IOException {
    Project project =
        declaring("crate-unknown", "name = \"no-such-crate-at-all\", version = \"1\"");
    failure(project, "no-such-crate-at-all = { version = \"1\" } # demo.Words")
        .expect("error: no matching package named `no-such-crate-at-all` found");
  }

  @Test
  void aVersionThatIsNotInTheIndex() throws IOException {
    Project project = declaring("crate-version", "name = \"jni\", version = \"99\"");
    failure(project, "jni = { version = \"99\" } # demo.Words")
        .expect("error: failed to select a version for the requirement `jni = \"^99\"`\n")
        .expect("candidate versions found which didn't match: 0.");
  }

  @Test
  void aVersionThatTheFolderIsNot() throws IOException {
    Project project = declaring("crate-path-version", STRANGER + ", version = \"2\"");
    String path = "../../../../../stranger";
    failure(project, "stranger = { version = \"2\", path = \"%s\" } # demo.Words".formatted(path))
        .expect("error: failed to select a version for the requirement `stranger = \"^2\"`\n")
        .expect("candidate versions found which didn't match: 0.1.0\n")
        .expect("location searched: " + project.root().resolve("stranger") + "\n");
  }

  @Test
  void aCrateThatNeedsANewerRust() {
    Project project = declaring("crate-newer-rust", STRANGER);
    Stranger.withCrate(project, "stranger", "rust-version = \"1.99\"\n");
    Stranger.check(project)
        .offline()
        .expectFailure()
        .expect("is not supported by the following package:\n")
        .expect("  stranger@0.1.0 requires rustc 1.99\n");
  }

  @Test
  void twoVersionsInTwoClasses() {
    Project project =
        Stranger.project("crate-twice")
            .java("demo/Words.java", words("Words", "name = \"text\", version = \"1\""))
            .java("demo/Lines.java", words("Lines", "name = \"text\", version = \"2\""));
    Outcome outcome =
        Stranger.javac(project)
            .expectFailure()
            .expect("error: [NB0504] crate 'text' has version ")
            .expect("version \"1\" in demo.Words")
            .expect("version \"2\" in demo.Lines");
    assertThat(outcome.lines().stream().filter(line -> line.contains("error: "))).hasSize(1);
  }

  @Test
  void aWarmCacheNeedsNoNetwork() {
    Stranger.check(declaring("crate-offline", STRANGER)).offline().expectSuccess();
  }

  @Test
  void aLockFileThatIsNotOfTheseCrates() {
    Project project = declaring("crate-locked", STRANGER);
    CargoBuild locked = Stranger.check(project).with("--locked");
    Stranger.check(project).offline().expectSuccess();
    locked.offline().expectSuccess();
    Stranger.withCrate(project, "another", "")
        .write("another/src/lib.rs", "pub fn count(text: &str) -> usize { text.len() }\n")
        .java("demo/More.java", words("More", "name = \"another\", path = \"another\""));
    Stranger.javac(project).expectSuccess();
    locked
        .offline()
        .expectFailure()
        .expect(project.emittedCrate().resolve("Cargo.lock").toString())
        .expect("--locked was passed to prevent this");
    Stranger.check(project).offline().expectSuccess();
  }
}
