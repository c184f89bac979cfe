package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Crates that a module declares (JLS 7.7), for the types in it. */
final class CratesOfModuleTest {
  private static final String MODULE =
      """
      import dev.nativebound.RustCrate;

      @RustCrate(name = "stranger", path = "stranger", features = "words")
      module demo.words {
        requires static dev.nativebound.annotations;
        requires dev.nativebound.runtime;
      }
      """;

  private static final String WORDS =
      """
      package demo;

      import dev.nativebound.NativeBound;

      @NativeBound(rust = "stranger")
      interface Words {
        int count(String text);
      }
      """;

  private static final String LINES =
      """
      package demo;

      import dev.nativebound.NativeBound;
      import dev.nativebound.RustCrate;

      @RustCrate(name = "stranger", path = "stranger", features = "lines")
      @NativeBound(rust = "stranger::lines")
      interface Lines {
        int count(String text);
      }
      """;

  private static final String MAIN =
      """
      package demo;

      final class Main {
        private Main() {}

        public static void main(String[] arguments) {
          String text = "one two\\nthree";
          System.out.println(
              Main.class.getModule()
                  + " "
                  + WordsNative.INSTANCE.count(text)
                  + " "
                  + LinesNative.INSTANCE.count(text));
        }
      }
      """;

  private static final String CRATE =
      """
      #[cfg(feature = "words")]
      pub fn count(text: &str) -> usize { text.split_whitespace().count() }

      #[cfg(feature = "lines")]
      pub mod lines {
          pub fn count(text: &str) -> usize { text.lines().count() }
      }
      """;

  private static final String LINE =
      "stranger = { path = \"../../../../../stranger\", features = [\"lines\", \"words\"] }"
          + " # demo.Lines, module demo.words";

  /** With a crate whose features have the functions. */
  private static Project project(String name) {
    Project project = Stranger.project(name);
    Stranger.withCrate(project, "stranger", "[features]\nwords = []\nlines = []\n");
    return project
        .write("stranger/src/lib.rs", CRATE)
        .java("module-info.java", MODULE)
        .java(
            "demo/package-info.java",
            "@dev.nativebound.NativeLibrary(\"" + project.library() + "\")\npackage demo;\n")
        .java("demo/Words.java", WORDS)
        .java("demo/Lines.java", LINES);
  }

  private static List<String> manifest(Project project) throws IOException {
    return Files.readAllLines(project.emittedCrate().resolve("Cargo.toml"));
  }

  @TestFactory
  Stream<DynamicTest> reachCargoTogetherWithThoseOfTypes() {
    return Jdk.compilers().stream()
        .map(jdk -> DynamicTest.dynamicTest(jdk.name(), () -> compileAndRun(jdk)));
  }

  private static void compileAndRun(Jdk jdk) throws IOException {
    Project project = project("crate-module").java("demo/Main.java", MAIN);
    JavacCommand.of(jdk, project).onModulePath().run().expectSuccess().expectNot("warning");
    assertThat(manifest(project)).contains(LINE);
    Library library = Library.cargo(project);
    List<String> words = new ArrayList<>(List.of(jdk.java().toString(), "-Xcheck:jni"));
    if (jdk.options().contains("--enable-native-access=ALL-UNNAMED")) {
      words.addAll(List.of("--enable-native-access=demo.words", "--illegal-native-access=deny"));
    }
    words.addAll(List.of(library.option(), "--module-path"));
    words.add(project.classes() + File.pathSeparator + Classpath.runtime());
    words.addAll(List.of("--module", "demo.words/demo.Main"));
    Outcome outcome = new Command(project.root(), words, Map.of()).run().expectSuccess();
    assertThat(outcome.expectCleanJni().output()).isEqualTo("module demo.words 3 2\n");
    assertThat(outcome.errors()).isEmpty();
  }

  private static final String DIFFER =
      "[NB0504] crate 'stranger' has path \"stranger\" in module demo.words and path \"other\" in"
          + " demo.Lines, and what is compiled together makes one library; declare it the same,"
          + " best once, on the package or module";

  private static Project conflict(String name) {
    return project(name)
        .edit("src/main/java/demo/Lines.java", "path = \"stranger\"", "path = \"other\"");
  }

  @Test
  void aModuleAndATypeThatDiffer() {
    Project project = conflict("crate-module-differs");
    Outcome outcome =
        JavacCommand.of(Jdk.ofThisBuild(), project).onModulePath().run().expectFailure();
    assertThat(outcome.output())
        .isEqualTo(
            project.javaSources().resolve("module-info.java")
                + ":3: error: "
                + DIFFER
                + "\n@RustCrate(name = \"stranger\", path = \"stranger\", features = \"words\")\n"
                + " ".repeat(37)
                + "^\n1 error\n");
  }

  /** It sees no class that is generated in a module; what the processor does is as with javac. */
  @TestFactory
  Stream<DynamicTest> eclipsesCompilerReadsThem() {
    return EclipseCompilation.VERSIONS.stream()
        .map(version -> DynamicTest.dynamicTest(version, () -> compileAsEclipse(version)));
  }

  private static void compileAsEclipse(String version) throws IOException {
    Project sound = project("crate-module-" + version);
    assertThat(eclipse(sound, version).expectFailure().output()).doesNotContain("[NB");
    assertThat(manifest(sound)).contains(LINE);
    Outcome outcome = eclipse(conflict("crate-module-differs-" + version), version);
    String place = "module-info.java (at line 3)\n\t@RustCrate(";
    int error = outcome.expectFailure().expect(DIFFER).output().indexOf(DIFFER);
    assertThat(outcome.output().lastIndexOf("ERROR in", error))
        .isLessThan(outcome.output().lastIndexOf(place, error));
    assertThat(outcome.lines().stream().filter(line -> line.contains("[NB"))).hasSize(1);
  }

  private static Outcome eclipse(Project project, String version) {
    return new EclipseCompilation(project, version, Project.files(project.javaSources()))
        .onModulePath()
        .run();
  }
}
