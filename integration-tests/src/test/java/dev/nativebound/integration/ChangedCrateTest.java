package dev.nativebound.integration;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The user's crate is not, or no longer, what the Java compilation needs or saw. */
final class ChangedCrateTest {
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

        static native int answer();
      }
      """;

  private static final String RUST =
      """
      nativebound::bindings!();

      pub struct Api;

      #[nativebound::native_bound]
      impl bindings::Api for Api {
          fn answer() -> i32 {
              42
          }
      }
      """;

  @Test
  void aCrateThatMakesACdylibAlone() {
    Project project =
        Project.named("only-cdylib")
            .java("demo/Api.java", JAVA)
            .rust(RUST)
            .cargo("\n[lib]\ncrate-type = [\"cdylib\"]\n");
    JavaCompilation.of(project)
        .run()
        .expectFailure()
        .expect(
            "error: [NB0205] the emitted crate cannot depend on '"
                + project.rustCrate().resolve("Cargo.toml")
                + "': its [lib] has crate-type [cdylib]; add \"rlib\" to the list, or remove the line,"
                + " since it is the emitted crate that makes the library\n");
    project.cargo("\n[lib]\ncrate-type = [\"cdylib\", \"rlib\"]\n");
    JavaCompilation.of(project).run().expectSuccess();
  }

  @Test
  void renamedAfterJavaWasCompiled() {
    Project project = Project.named("renamed").java("demo/Api.java", JAVA).rust(RUST);
    Library.build(project);
    project.edit("src/main/rust/Cargo.toml", "\"renamed\"", "\"other-name\"");
    // Cargo stops before the emitted build script could say more.
    CargoBuild.of(project)
        .run()
        .expectFailure()
        .expect("no matching package named `renamed` found")
        .expect("location searched: " + project.rustCrate());
  }

  @Test
  void turnedIntoACdylibAloneAfterJavaWasCompiled() {
    Project project = Project.named("turned").java("demo/Api.java", JAVA).rust(RUST);
    Library.build(project);
    project.cargo("\n[lib]\ncrate-type = [\"cdylib\"]\n");
    CargoBuild.of(project)
        .run()
        .expectFailure()
        .expect(
            "error: turned-jni@0.0.0: no crate can depend on ../../../../../src/main/rust/Cargo.toml:"
                + " add \"rlib\" to the crate-type of its [lib], or remove the line, since it is this"
                + " crate that makes the library for Java\n")
        .expectNot("unresolved import");
  }

  @Test
  void itsLibraryRenamedAfterJavaWasCompiled() {
    Project project = Project.named("relabelled").java("demo/Api.java", JAVA).rust(RUST);
    Library.build(project);
    project.cargo("\n[lib]\nname = \"other\"\n");
    CargoBuild.of(project)
        .run()
        .expectFailure()
        .expect(
            "error: relabelled-jni@0.0.0: the library of ../../../../../src/main/rust/Cargo.toml was"
                + " called relabelled when the Java sources were compiled: run `mvn clean compile`"
                + " (or your build's clean compilation)\n");
  }

  @Test
  void addedAfterJavaWasCompiled() {
    Project project = Project.named("added").java("demo/Api.java", JAVA);
    project.remove("src/main/rust");
    JavaCompilation.of(project).run().expectSuccess();
    project
        .write("src/main/rust/Cargo.toml", "[package]\nname = \"added\"\nversion = \"0.1.0\"\n")
        .rust(RUST);
    withSkeleton(project)
        .run()
        .expectFailure()
        .expect(
            "error: demo-jni@0.0.0: ../../../../../src/main/rust has a crate that was not there when"
                + " the Java sources were compiled: run `mvn clean compile` (or your build's clean"
                + " compilation)\n");
  }

  @Test
  void noneAtAllIsASkeletonThatBuilds() {
    Project project = Project.named("skeleton").java("demo/Api.java", JAVA);
    project.remove("src/main/rust");
    JavaCompilation.of(project).run().expectSuccess();
    withSkeleton(project).run().expectSuccess();
  }

  @ParameterizedTest
  @ValueSource(strings = {"stateless", "owned", "values", "connections", "callbacks"})
  void aSkeletonOfTypesThatRustImplements(String folder) {
    Project project = Project.named("skeleton-" + folder).with("common").with(folder);
    project.remove("src/main/rust");
    JavaCompilation.of(project).run().expectSuccess();
    withSkeleton(project).run().expectSuccess();
  }

  @Test
  void theSkeletonByItselfHasTheRuntimeThatTheOptionNames() {
    Project project = Project.named("skeleton-alone").java("demo/Api.java", JAVA);
    project.remove("src/main/rust");
    JavaCompilation.of(project).run().expectSuccess();
    Path skeleton = project.generatedSources().resolve("rust/demo/skeleton");
    Project.copy(Checkout.root().resolve("Cargo.lock"), skeleton.resolve("Cargo.lock"));
    new CargoBuild(skeleton, List.of("check", "--message-format", "short", "-v"), Map.of())
        .run()
        .expectSuccess()
        .expect("nativebound v0.1.0 (" + Checkout.root().resolve("rust-runtime") + ")");
  }

  @Test
  void aSkeletonOfClassesWhoseNamesAreAlike() {
    Project project = Project.named("alike");
    List<String> names =
        List.of("HTTPServer", "Http_Server", "Bindings", "Nativebound", "Type", "Lib", "aB", "a_b");
    for (String name : names) {
      project.java("demo/" + name + ".java", JAVA.replace("Api", name));
    }
    project.remove("src/main/rust");
    JavaCompilation.of(project).run().expectSuccess();
    withSkeleton(project).run().expectSuccess();
  }

  /** A build of what is emitted without a crate, and so without its lock file. */
  private static CargoBuild withSkeleton(Project project) {
    Path emitted = project.generatedSources().resolve("rust/demo");
    Project.copy(Checkout.root().resolve("Cargo.lock"), emitted.resolve("Cargo.lock"));
    return new CargoBuild(emitted, List.of("build"), Map.of());
  }
}
