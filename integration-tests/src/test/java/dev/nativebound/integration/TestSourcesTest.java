package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Bound classes among the test sources have a library of their own, beside that of the main ones.
 */
final class TestSourcesTest {
  private static final String JAVA =
      """
      package demo;

      import dev.nativebound.NativeBound;

      @NativeBound
      final class NAME {
        static {
          NAMENative.load();
        }

        private NAME() {}

        static native int answer();
      }
      """;

  private static final String MAIN =
      """
      package demo;

      final class Main {
        public static void main(String[] arguments) {
          System.out.println(Api.answer() + " " + ForTests.answer());
        }
      }
      """;

  private static final String RUST =
      """
      nativebound::bindings!();

      pub struct NAME;

      #[nativebound::native_bound]
      impl bindings::NAME for NAME {
          fn answer() -> i32 {
              ANSWER
          }
      }
      """;

  private static String rust(String name, int answer) {
    return RUST.replace("NAME", name).replace("ANSWER", String.valueOf(answer));
  }

  @Test
  void bothLibrariesAreLoadedInOneJvm() {
    Project project =
        Project.named("test-sources")
            .java("demo/Api.java", JAVA.replace("NAME", "Api"))
            .rust(rust("Api", 1))
            .write("src/test/java/demo/ForTests.java", JAVA.replace("NAME", "ForTests"))
            .write("src/test/java/demo/Main.java", MAIN)
            .write("src/test/rust/src/lib.rs", rust("ForTests", 2));
    Path manifest = project.rustCrate().resolve("Cargo.toml");
    Project.copy(manifest, project.root().resolve("src/test/rust/Cargo.toml"));
    project.edit("src/test/rust/Cargo.toml", "test-sources", "only-for-tests");
    Path lock = project.rustCrate().resolve("Cargo.native.lock");
    Project.copy(lock, project.root().resolve("src/test/rust/Cargo.native.lock"));
    Library main = Library.build(project);
    Path test = buildTests(project);
    Project.copy(test, main.file().resolveSibling(test.getFileName()));
    Outcome outcome =
        ChildJvm.of(Jdk.ofThisBuild(), project)
            .with(main.option())
            .withClasspath(testClasses(project), project.classes(), Classpath.runtime())
            .run("demo.Main");
    assertThat(outcome.expectSuccess().output()).isEqualTo("1 2\n");
  }

  private static Path testClasses(Project project) {
    return project.root().resolve("target/test-classes");
  }

  /** As Maven compiles them. */
  private static Path buildTests(Project project) {
    Path generated = project.root().resolve("target/generated-test-sources/test-annotations");
    project.write("target/generated-test-sources/test-annotations/.keep", "");
    List<String> words = new ArrayList<>();
    words.add(Jdk.ofThisBuild().home().resolve("bin/javac").toString());
    words.addAll(List.of("--release", "17", "-Xlint:all", "-Werror"));
    words.add("-classpath");
    words.add(project.classes() + File.pathSeparator + Classpath.ofUser());
    words.addAll(List.of("-processorpath", Classpath.ofProcessor(), "-s", generated.toString()));
    words.addAll(List.of("-d", testClasses(project).toString()));
    words.add("-Anativebound.runtime=" + Checkout.root().resolve("rust-runtime"));
    Path sources = project.root().resolve("src/test/java");
    Project.files(sources).forEach(file -> words.add(file.toString()));
    new Command(project.root(), words, Map.of()).run().expectSuccess();
    Path crate = generated.resolve("rust/test_sources_test");
    new CargoBuild(crate, List.of("build"), Map.of()).run().expectSuccess().expectNot("warning:");
    return CargoBuild.targetDirectory()
        .resolve("debug")
        .resolve(System.mapLibraryName("test_sources_test"));
  }
}
