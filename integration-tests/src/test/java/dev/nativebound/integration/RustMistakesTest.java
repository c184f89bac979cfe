package dev.nativebound.integration;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What rustc says of an implementation that does not fit: on the user's own line. */
final class RustMistakesTest {
  private static final String RUST =
      """
      use nativebound::native_bound;

      nativebound::bindings!();

      pub struct Api;

      #[native_bound]
      impl bindings::Api for Api {
          fn sum(a: i32, b: i64) -> i64 {
              i64::from(a) + b
          }

          fn difference(from: i32, what: i32) -> i32 {
              from - what
          }

          fn name(text: &str) -> String {
              text.to_owned()
          }
      }
      """;

  private static Project project;

  @BeforeAll
  static void compileJava() {
    project =
        Project.named("mistakes")
            .java(
                "demo/Api.java",
                """
                package demo;

                import dev.nativebound.NativeBound;

                @NativeBound
                final class Api {
                  static {
                    ApiNative.load();
                  }

                  private Api() {}

                  static native long sum(int a, long b);

                  static native int difference(int from, int what);

                  static native String name(String text);
                }
                """)
            .rust(RUST);
    Library.build(project);
  }

  /** Builds with one text of the Rust side replaced. */
  private static Outcome with(String from, String to) {
    if (!RUST.contains(from)) {
      throw new AssertionError("no " + from);
    }
    return CargoBuild.of(project.rust(RUST.replace(from, to))).run().expectFailure();
  }

  /** The place of a text of the (unchanged) Rust side, as rustc prints it. */
  private static String at(String text) {
    long line = 1 + RUST.substring(0, RUST.indexOf(text)).chars().filter(c -> c == '\n').count();
    return "--> " + project.rustCrate().resolve("src/lib.rs") + ":" + line + ":";
  }

  @Test
  void theRightOne() {
    CargoBuild.of(project.rust(RUST)).run().expectSuccess();
  }

  @Test
  void aMissingMethod() {
    with("    fn name(text: &str) -> String {\n        text.to_owned()\n    }\n", "")
        .expect("error[E0046]: not all trait items implemented, missing: `name`")
        .expect(at("impl bindings::Api"));
  }

  @Test
  void aMethodTooMany() {
    with("    fn name(", "    fn more() {}\n\n    fn name(")
        .expect("error[E0407]: method `more` is not a member of trait `bindings::Api`")
        .expect(at("fn name("));
  }

  @Test
  void anotherParameterType() {
    with("a: i32, b: i64", "a: i64, b: i64")
        .expect("error[E0053]: method `sum` has an incompatible type for trait")
        .expect(at("fn sum("))
        .expect("expected `i32`, found `i64`");
  }

  @Test
  void anotherResultType() {
    with("-> String", "-> &'static str")
        .expect("error[E0053]: method `name` has an incompatible type for trait")
        .expect(at("fn name("));
  }

  @Test
  void parametersOfOneTypeSwapped() {
    with("from: i32, what: i32", "what: i32, from: i32")
        .expect(
            "parameter 1 of `difference` is `from` in Java (demo.Api#difference):"
                + " name it `from`, `_from` or `_`")
        .expect(
            "parameter 2 of `difference` is `what` in Java (demo.Api#difference):"
                + " name it `what`, `_what` or `_`")
        .expect(at("fn difference("));
  }

  @Test
  void theAttributeForgotten() {
    with("#[native_bound]\n", "\n")
        .expect("error[E0277]: `Api` implements `bindings::Api` without `#[native_bound]`")
        .expect("`#[native_bound]` is missing above this impl")
        .expect(at("impl bindings::Api"))
        .expect("(lib) due to 1 previous error");
  }

  @Test
  void theTypeMissing() {
    with("pub struct Api;", "pub struct Ap;")
        .expect("cannot find type `Api` in the crate root")
        .expect(
            "pub type Api = crate::Api; // your crate's own, without parameters: it implements bindings::Api")
        .expect(at("impl bindings::Api"));
  }

  @Test
  void theTypePrivate() {
    with("pub struct Api;", "struct Api;")
        .expect("error[E0446]: private type `Api` in public interface")
        .expect("`Api` declared as private")
        .expect(at("impl bindings::Api"))
        .expect("(lib) due to 1 previous error");
  }

  @Test
  void theTypePublicInAModuleThatIsNot() {
    String inModule =
        RUST.replace("pub struct Api;", "mod inner { pub struct Api; }\nuse inner::Api;");
    CargoBuild.of(project.rust(inModule)).run().expectSuccess();
  }

  @Test
  void theImplementationMissing() {
    with(RUST.substring(RUST.indexOf("#[native_bound]")), "")
        // Where the type is, rustc says from 1.86 on or so; what is missing, it says in every
        // version.
        .expect("`Api` has no `impl bindings::Api`, the natives of demo.Api")
        .expect("write `#[native_bound] impl bindings::Api for Api`");
  }

  @Test
  void aPanicThatAborts() {
    project.rust(RUST);
    new CargoBuild(
            project.emittedCrate(), List.of("check"), Map.of("CARGO_PROFILE_DEV_PANIC", "abort"))
        .run()
        .expectFailure()
        .expect(
            "error: nativebound needs panic = \"unwind\": with \"abort\" a panic would end the Java"
                + " process; look for it in RUSTFLAGS, CARGO_PROFILE_* and .cargo/config.toml\n")
        .expect("(lib) due to 1 previous error");
  }

  @Test
  void theCrateAloneBeforeJavaWasCompiled() {
    Project alone = Project.named("alone").rust(RUST);
    buildAlone(alone)
        .expect(
            """
            error: no bindings.rs for the crate in `%s`: run `mvn compile` (or your build's Java \
            compilation) first, its annotation processor writes it; looked in `%s`, in rust/*/ of \
            target/generated-sources/annotations, \
            target/generated-test-sources/test-annotations, \
            build/generated/sources/annotationProcessor/java/main, \
            build/generated/sources/annotationProcessor/java/test, \
            .apt_generated, .apt_generated_tests, \
            bin/generated-sources/annotations, bin/generated-test-sources/annotations, \
            target-ide/generated-sources/annotations, \
            target-ide/generated-test-sources/test-annotations, \
            target-eclipse/generated-sources/annotations, \
            target-eclipse/generated-test-sources/test-annotations
             --> src/lib.rs:3:1
            """
                .formatted(alone.rustCrate(), alone.root()));
  }

  @Test
  void theBindingsOfTwoBuilds() {
    String header = "// crate: %ssrc/main/rust\n// abi: 1\n";
    Project two =
        Project.named("two-bindings")
            .rust(RUST)
            .write(".apt_generated/rust/two_bindings/bindings.rs", header.formatted("../../../"))
            .write(
                "target/generated-sources/annotations/rust/two_bindings/bindings.rs",
                header.formatted("../../../../../"));
    buildAlone(two)
        .expect(
            """
            error: several bindings.rs are for this crate: set the environment variable \
            NATIVEBOUND_BINDINGS to one, or delete what is stale
                   `%1$s/.apt_generated/rust/two_bindings/bindings.rs`
                   `%1$s/target/generated-sources/annotations/rust/two_bindings/bindings.rs`
             --> src/lib.rs:3:1
            """
                .formatted(two.root()));
  }

  /** The user's crate by itself, where {@code bindings!()} fails before anything is made. */
  private static Outcome buildAlone(Project project) {
    Path lock = project.rustCrate().resolve("Cargo.lock");
    Project.copy(Checkout.root().resolve("Cargo.lock"), lock);
    return new CargoBuild(project.rustCrate(), List.of("check", "--config", patch()), Map.of())
        .run()
        .expectFailure();
  }

  private static String patch() {
    return "patch.crates-io.nativebound.path='" + Checkout.root().resolve("rust-runtime") + "'";
  }
}
