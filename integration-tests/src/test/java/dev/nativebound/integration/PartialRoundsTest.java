package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A compiler that is given one file, as an IDE gives it, and finds the other classes as class
 * files: what it makes is what it would make of all.
 */
final class PartialRoundsTest {
  /** The library's name, the Rust names and the enum depend on more than one file. */
  private static final Map<String, String> SOURCES =
      Map.of(
          "a/package-info.java",
          "@dev.nativebound.NativeLibrary(\"from_a\")\npackage a;\n",
          "a/Outer.java",
          """
          package a;

          import dev.nativebound.NativeBound;

          /** Is not bound. */
          public final class Outer {
            /** The inner one. */
            @NativeBound
            public static final class Inner {
              /** Sorts. */
              public static native Kind sort(Kind firstKind, String @Nullable [] names);
            }

            private Outer() {}
          }
          """,
          "a/Kind.java",
          """
          package a;

          /** Kinds, not in the order of the alphabet. */
          public enum Kind {
            WORD,
            NUMBER,
            ALPHA
          }
          """,
          "a/Nullable.java",
          """
          package a;

          import java.lang.annotation.ElementType;
          import java.lang.annotation.Target;

          @Target(ElementType.TYPE_USE)
          public @interface Nullable {}
          """,
          "b/Inner.java",
          """
          package b;

          import dev.nativebound.NativeBound;

          @NativeBound
          final class Inner {
            /** Counts. */
            native @a.Nullable Integer count(a.Kind what, long howMany) throws b.OwnException;
          }
          """,
          "b/OwnException.java",
          """
          package b;

          final class OwnException extends Exception {
            private static final long serialVersionUID = 1;

            OwnException(String message, Throwable cause) {
              super(message, cause);
            }
          }
          """,
          "b/$Odd$1.java",
          """
          package b;

          import dev.nativebound.NativeBound;

          @NativeBound
          final class $Odd$1 {
            static native void f();
          }
          """);

  private static final Map<String, String> COMPANIONS =
      Map.of(
          "a/Outer.java", "a/Outer_InnerNative",
          "b/Inner.java", "b/InnerNative",
          "b/$Odd$1.java", "b/$Odd$1Native");

  /** A compiler of some files of a project. */
  private interface Compiler {
    Outcome compile(Project project, List<Path> files);
  }

  private static Map<String, Compiler> compilers() {
    return Map.of(
        "javac",
        (project, files) -> JavaCompilation.ofFiles(project, files).run(),
        "ecj",
        (project, files) -> new EclipseCompilation(project, "ecj", files).run());
  }

  private static Project project() {
    Project project = Project.named("partial");
    SOURCES.forEach(project::java);
    return project.remove("src/main/rust");
  }

  /** Compiles some files; as an IDE does, removes first what was generated for them. */
  private static void compile(Project project, Compiler compiler, String... files) {
    for (String file : files) {
      Path companion = Path.of(COMPANIONS.getOrDefault(file, "none"));
      project.remove("target/generated-sources/annotations/" + companion + ".java");
      project.remove("target/classes/" + companion + ".class");
    }
    List<Path> paths = Stream.of(files).map(project.javaSources()::resolve).toList();
    compiler.compile(project, paths).expectSuccess();
  }

  private static Map<String, String> all(Project project, Compiler compiler) {
    project.remove("target");
    compiler.compile(project, Project.files(project.javaSources())).expectSuccess();
    return Project.texts(project.generatedSources());
  }

  @TestFactory
  Stream<DynamicTest> oneFileMakesNoDifference() {
    return compilers().entrySet().stream()
        .map(
            compiler ->
                dynamicTest(compiler.getKey(), () -> assertNoDifference(compiler.getValue())));
  }

  private static void assertNoDifference(Compiler compiler) {
    Project project = project();
    Map<String, String> full = all(project, compiler);
    assertThat(full.keySet())
        .containsAtLeast(
            "rust/from_a/src/a_Outer_00024Inner.rs",
            "rust/from_a/src/b_Inner.rs",
            "rust/from_a/src/b__00024Odd_000241.rs");
    for (String file : List.of("a/Kind.java", "a/Outer.java", "b/Inner.java", "b/$Odd$1.java")) {
      compile(project, compiler, file);
      Map<String, String> after = Project.texts(project.generatedSources());
      full.forEach(
          (name, text) ->
              assertWithMessage(file + ": " + name).that(after.get(name)).isEqualTo(text));
      assertWithMessage(file).that(after.keySet()).isEqualTo(full.keySet());
    }
  }

  @TestFactory
  Stream<DynamicTest> aClassThatIsDeletedLosesItsOwnAlone() {
    return compilers().entrySet().stream()
        .map(compiler -> dynamicTest(compiler.getKey(), () -> assertDeleted(compiler.getValue())));
  }

  private static void assertDeleted(Compiler compiler) {
    Project project = project();
    all(project, compiler);
    project.remove("src/main/java/b/$Odd$1.java").remove("target/classes/b/$Odd$1.class");
    project.remove("target/classes/b/$Odd$1Native.class");
    project.remove("target/generated-sources/annotations/b/$Odd$1Native.java");
    compile(project, compiler, "b/Inner.java");
    Map<String, String> after = Project.texts(project.generatedSources());
    assertThat(after).isEqualTo(all(project, compiler));
    assertThat(after.toString()).doesNotContain("Odd");
  }

  /** The enum's declarations, its comment and its order are those of its source. */
  @TestFactory
  Stream<DynamicTest> anEditOfAnEnumIsSeen() {
    return compilers().entrySet().stream()
        .map(compiler -> dynamicTest(compiler.getKey(), () -> assertEdited(compiler.getValue())));
  }

  private static void assertEdited(Compiler compiler) {
    Project project = project();
    all(project, compiler);
    project.edit("src/main/java/a/Kind.java", "  ALPHA\n", "  ALPHA,\n  EXTRA\n");
    compile(project, compiler, "a/Kind.java");
    compile(project, compiler, "a/Outer.java", "b/Inner.java");
    Map<String, String> after = Project.texts(project.generatedSources());
    assertThat(after.get("rust/from_a/bindings.rs")).contains("Extra");
    assertThat(contracts(after)).isEqualTo(contracts(all(project, compiler)));
  }

  private static List<String> contracts(Map<String, String> files) {
    return files.values().stream()
        .flatMap(String::lines)
        .filter(line -> line.contains("0x") || line.contains("enum a.Kind"))
        .toList();
  }
}
