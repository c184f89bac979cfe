package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A program and its library in an image of {@code jlink}, where classes are in no folder. */
final class JlinkTest {
  private static final String MODULE =
      """
      module demo.app {
        requires static dev.nativebound.annotations;
        requires dev.nativebound.runtime;
      }
      """;

  private static final String JAVA =
      """
      package demo;

      import dev.nativebound.NativeBound;

      public final class App {
        @NativeBound
        public interface Adder {
          int add(int a, int b);
        }

        private App() {}

        public static void main(String[] arguments) {
          System.out.println(App_AdderNative.INSTANCE.add(1, 2));
        }
      }
      """;

  private static final String RUST =
      """
      use nativebound::native_bound;

      nativebound::bindings!();

      pub struct Adder;

      #[native_bound]
      impl bindings::Adder for Adder {
          fn add(a: i32, b: i32) -> i32 {
              a + b
          }
      }
      """;

  @TestFactory
  Stream<DynamicTest> aProgramInAnImage() throws IOException {
    Project project =
        Project.named("image")
            .java("module-info.java", MODULE)
            .java("demo/App.java", JAVA)
            .rust(RUST);
    JavacCommand.of(Jdk.ofThisBuild(), project).onModulePath().run().expectSuccess();
    Library library = Library.cargo(project);
    List<DynamicTest> tests = new ArrayList<>();
    for (Jdk jdk : Jdk.all()) {
      if (canLink(jdk)) {
        tests.add(DynamicTest.dynamicTest(jdk.name(), () -> linkAndRun(jdk, project, library)));
      } else {
        Skipped.note("an image of " + jdk.name() + ": it has no jmods, and jlink takes no others");
      }
    }
    return tests.stream();
  }

  private static void linkAndRun(Jdk jdk, Project project, Library library) throws IOException {
    Files.createDirectories(project.remove("target/home").root().resolve("target/home"));
    Path without = link(jdk, project, project.classes(), "without");
    Outcome missing = run(jdk, project, without).expectFailure();
    missing
        .expect("(none: the class is in no folder, but from jrt:/demo.app)\n")
        .expect("into what the class comes from; or name the folder it is in");
    run(jdk, project, without, library.option()).expectSuccess().expect("3\n");

    String platform = LibraryJar.platformIn(missing);
    Path with = link(jdk, project, LibraryJar.indexed(project, library, platform), "with");
    assertThat(run(jdk, project, with).expectSuccess().output()).isEqualTo("3\n");
    assertThat(Project.files(home(project)))
        .containsExactly(
            home(project)
                .resolve(".cache/nativebound")
                .resolve(LibraryJar.sha256(library.file()))
                .resolve(library.file().getFileName()));
  }

  private static Path link(Jdk jdk, Project project, Path module, String name) {
    project.remove("target/" + name);
    Path image = project.root().resolve("target").resolve(name);
    List<String> words =
        List.of(
            jlink(jdk).toString(),
            "--module-path",
            module + File.pathSeparator + Classpath.runtime(),
            "--add-modules",
            "demo.app",
            "--output",
            image.toString());
    new Command(project.root(), words, Map.of()).run().expectSuccess();
    return image;
  }

  private static Outcome run(Jdk jdk, Project project, Path image, String... options) {
    List<String> words = new ArrayList<>(List.of(image.resolve("bin/java").toString()));
    words.add("-Xcheck:jni");
    words.addAll(List.of(options));
    if (jdk.options().contains("--enable-native-access=ALL-UNNAMED")) {
      words.add("--enable-native-access=demo.app");
    }
    words.addAll(List.of("--module", "demo.app/demo.App"));
    Map<String, String> environment =
        Map.of("HOME", home(project).toString(), "XDG_CACHE_HOME", "");
    return new Command(project.root(), words, environment).run().expectCleanJni();
  }

  private static Path home(Project project) {
    return project.root().resolve("target/home");
  }

  private static Path jlink(Jdk jdk) {
    return jdk.home().resolve("bin").resolve("jlink");
  }

  private static boolean canLink(Jdk jdk) {
    return Files.isDirectory(jdk.home().resolve("jmods"))
        || new Command(jdk.home(), List.of(jlink(jdk).toString(), "--help"), Map.of())
            .run()
            .output()
            .contains("Linking from run-time image enabled");
  }
}
