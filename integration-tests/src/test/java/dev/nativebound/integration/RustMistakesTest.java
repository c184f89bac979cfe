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
    with("#[native_bound]\n", "\n").expect("`#[native_bound]`").expect(at("impl bindings::Api"));
  }

  @Test
  void theTypeMissing() {
    with("pub struct Api;", "pub struct Ap;")
        .expect("error[E0432]: unresolved import `crate::Api`")
        .expect(at("impl bindings::Api"));
  }

  @Test
  void theTypePrivate() {
    with("pub struct Api;", "struct Api;")
        .expect("error[E0364]: `Api` is only public within the crate")
        .expect("pub use crate::Api; // implements bindings::Api (demo.Api)");
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
    String message = "nativebound needs panic = \"unwind\"";
    new CargoBuild(
            project.emittedCrate(), List.of("check"), Map.of("CARGO_PROFILE_DEV_PANIC", "abort"))
        .run()
        .expectFailure()
        .expect(message);
  }

  @Test
  void theCrateAloneBeforeJavaWasCompiled() {
    Project alone = Project.named("alone").rust(RUST);
    Path lock = alone.rustCrate().resolve("Cargo.lock");
    Project.copy(Checkout.root().resolve("Cargo.lock"), lock);
    new CargoBuild(alone.rustCrate(), List.of("build", "--config", patch()), Map.of())
        .run()
        .expectFailure()
        .expect("no bindings.rs for the crate in `" + alone.rustCrate() + "`: run `mvn compile`")
        .expect("--> src/lib.rs:3:1");
  }

  private static String patch() {
    return "patch.crates-io.nativebound.path='" + Checkout.root().resolve("rust-runtime") + "'";
  }
}
