package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cargo compiles again after an edit, by its own words. */
final class IncrementalBuildTest {
  private static final Pattern COMPILING = Pattern.compile(" *Compiling (\\S+)");
  private static final String API = "demo/Api.java";
  private static final String JAVA =
      """
      package demo;

      import dev.nativebound.NativeBound;

      @NativeBound
      final class Api {
        static {
          ApiNative.load();
        }

        private Api() {}

        static int twice(int number) {
          return 2 * number;
        }

        /** Adds. */
        static native int sum(int a, int b);
      }
      """;
  private static final String OTHER =
      """
      package demo;

      import dev.nativebound.NativeBound;

      @NativeBound
      final class Other {
        static {
          OtherNative.load();
        }

        private Other() {}

        static native int answer();
      }
      """;
  private static final String RUST =
      """
      use nativebound::native_bound;

      nativebound::bindings!();

      pub struct Api;

      #[native_bound]
      impl bindings::Api for Api {
          fn sum(a: i32, b: i32) -> i32 {
              a + b
          }
      }

      pub struct Other;

      #[native_bound]
      impl bindings::Other for Other {
          fn answer() -> i32 {
              42
          }
      }
      """;

  private Project project;

  @BeforeEach
  void build() {
    project =
        Project.named("incremental").java(API, JAVA).java("demo/Other.java", OTHER).rust(RUST);
    Library.build(project);
  }

  /** The crates that a build compiles. */
  private List<String> compiled() {
    return CargoBuild.of(project).run().expectSuccess().lines().stream()
        .map(COMPILING::matcher)
        .filter(Matcher::lookingAt)
        .map(line -> line.group(1))
        .sorted()
        .toList();
  }

  /** As Maven compiles after an edit: everything generated and compiled is removed first. */
  private void compileJavaAnew() {
    project.remove("target/generated-sources").remove("target/classes");
    JavaCompilation.of(project).run().expectSuccess();
  }

  @Test
  void nothingAfterNoEdit() {
    assertThat(compiled()).isEmpty();
  }

  @Test
  void nothingAfterAJavaCompilationWithoutAnEdit() {
    compileJavaAnew();
    assertThat(compiled()).isEmpty();
  }

  @Test
  void nothingAfterAJavaEditThatChangesNoBinding() {
    project.java(API, JAVA.replace("return 2 * number;", "return number + number;"));
    compileJavaAnew();
    assertThat(compiled()).isEmpty();
    project.java(API, JAVA.replace("static int twice", "static int doubled"));
    compileJavaAnew();
    assertThat(compiled()).isEmpty();
  }

  @Test
  void theTwoCratesOfTheProjectAfterAChangedBinding() {
    project.java(API, JAVA.replace("int sum(int a, int b)", "int sum(int a, int b, int c)"));
    project.rust(RUST.replace("a: i32, b: i32", "a: i32, b: i32, _c: i32"));
    compileJavaAnew();
    assertThat(compiled()).containsExactly("incremental", "incremental-jni");
    assertThat(compiled()).isEmpty();
  }

  @Test
  void theTwoCratesOfTheProjectAfterARustEdit() {
    project.rust(RUST.replace("a + b", "b + a"));
    assertThat(compiled()).containsExactly("incremental", "incremental-jni");
    assertThat(compiled()).isEmpty();
  }

  @Test
  void aBindingThatChangesBackIsBuiltAgain() {
    project.java(API, JAVA.replace("int sum(int a, int b)", "long sum(int a, int b)"));
    compileJavaAnew();
    CargoBuild.of(project).run().expectFailure().expect("error[E0053]");
    project.java(API, JAVA);
    compileJavaAnew();
    CargoBuild.of(project).run().expectSuccess();
    assertThat(compiled()).isEmpty();
  }
}
