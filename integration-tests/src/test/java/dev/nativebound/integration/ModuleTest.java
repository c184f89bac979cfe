package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A project that is a module (JLS 7.7). */
final class ModuleTest {
  private static final String MODULE =
      """
      module demo.module {
        requires static dev.nativebound.annotations;
        requires dev.nativebound.runtime;
      }
      """;

  private static final String JAVA =
      """
      package demo;

      import dev.nativebound.NativeBound;

      @NativeBound
      final class Api {
        enum Kind {
          ONE,
          TWO
        }

        static {
          ApiNative.load();
        }

        private Api() {}

        static native String name(Kind kind);

        public static void main(String[] arguments) {
          System.out.println(Api.class.getModule() + " " + name(Kind.TWO));
        }
      }
      """;

  private static final String RUST =
      """
      use nativebound::native_bound;

      nativebound::bindings!();

      pub struct Api;

      #[native_bound]
      impl bindings::Api for Api {
          fn name(kind: bindings::Kind) -> String {
              format!("{kind:?}")
          }
      }
      """;

  private static Project project() {
    return Project.named("module")
        .java("module-info.java", MODULE)
        .java("demo/Api.java", JAVA)
        .rust(RUST);
  }

  @TestFactory
  Stream<DynamicTest> compilesAndRunsAsAModule() {
    return Jdk.compilers().stream()
        .map(jdk -> DynamicTest.dynamicTest(jdk.name(), () -> compileAndRun(jdk)));
  }

  private static void compileAndRun(Jdk jdk) {
    Project project = project();
    JavacCommand.of(jdk, project).onModulePath().run().expectSuccess().expectNot("warning");
    Library library = Library.cargo(project);
    boolean restricts = jdk.options().contains("--enable-native-access=ALL-UNNAMED");
    List<String> words = new ArrayList<>(List.of(jdk.java().toString(), "-Xcheck:jni"));
    if (restricts) {
      words.add("--enable-native-access=demo.module");
      words.add("--illegal-native-access=deny");
    }
    words.add(library.option());
    words.add("--module-path");
    words.add(project.classes() + File.pathSeparator + Classpath.runtime());
    words.addAll(List.of("--module", "demo.module/demo.Api"));
    Outcome outcome = new Command(project.root(), words, Map.of()).run().expectSuccess();
    assertThat(outcome.expectCleanJni().output()).isEqualTo("module demo.module Two\n");
    assertThat(outcome.errors()).isEmpty();
  }

  /** A module sees its own resources alone, and its loader those of all. */
  @Test
  void theLibraryMayBeInAJarForItsPlatform() throws IOException {
    Jdk jdk = Jdk.ofThisBuild();
    Project project = project();
    JavacCommand.of(jdk, project).onModulePath().run().expectSuccess();
    Library library = Library.cargo(project);
    String path = project.classes() + File.pathSeparator + Classpath.runtime();
    Outcome missing = run(jdk, project, "--module-path", path).expectFailure();
    Path natives = LibraryJar.ofPlatform(project, library, LibraryJar.platformIn(missing));
    String both = path + File.pathSeparator + natives;

    Outcome found = run(jdk, project, "--module-path", both, "--add-modules", "natives");

    assertThat(found.expectSuccess().output()).isEqualTo("module demo.module Two\n");
  }

  private static Outcome run(Jdk jdk, Project project, String... options) {
    List<String> words = new ArrayList<>(List.of(jdk.java().toString(), "-Xcheck:jni"));
    if (jdk.options().contains("--enable-native-access=ALL-UNNAMED")) {
      words.add("--enable-native-access=demo.module");
    }
    words.addAll(List.of(options));
    words.addAll(List.of("--module", "demo.module/demo.Api"));
    return new Command(project.root(), words, Map.of()).run().expectCleanJni();
  }

  /** A limit of that compiler: in a module it does not see what processors write. */
  @Test
  void eclipsesCompilerCannotCompileIt() {
    Project project = project();
    List<Path> files = Project.files(project.javaSources());
    new EclipseCompilation(project, "ecj", files)
        .onModulePath()
        .run()
        .expectFailure()
        .expectNot("NativeBound cannot be resolved")
        .expect("ApiNative cannot be resolved");
  }
}
