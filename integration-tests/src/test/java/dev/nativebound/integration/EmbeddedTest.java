package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Natives that are linked into the program which starts the JVM. */
final class EmbeddedTest {
  private static final String MUST = "-Dnativebound.builtin=linked";

  private static final String LOADERS =
      """
      package demo;

      import java.io.File;
      import java.net.URL;
      import java.net.URLClassLoader;
      import java.nio.file.Path;
      import java.util.ArrayList;
      import java.util.List;

      final class Loaders {
        private static final List<ClassLoader> KEPT = new ArrayList<>();

        public static void main(String[] arguments) throws Exception {
          List<URL> path = new ArrayList<>();
          for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            path.add(Path.of(entry).toUri().toURL());
          }
          ClassLoader parent = ClassLoader.getPlatformClassLoader();
          for (int i = 0; i < 2; i++) {
            KEPT.add(new URLClassLoader(path.toArray(new URL[0]), parent));
            Class<?> main = KEPT.get(i).loadClass("demo.Main");
            main.getMethod("main", String[].class).invoke(null, (Object) arguments);
          }
        }
      }
      """;

  private static Versions versions;
  private static EmbeddingProgram program;

  @BeforeAll
  static void build() {
    versions = Versions.first("linked");
    versions.project().java("demo/Loaders.java", LOADERS);
    program = EmbeddingProgram.build(versions.java().project());
  }

  @BeforeEach
  void java() {
    versions.java();
  }

  @TestFactory
  Stream<DynamicTest> nativesOfTheProgram() {
    return Jdk.all().stream()
        .map(
            jdk ->
                DynamicTest.dynamicTest(
                    jdk.name(),
                    () -> {
                      Outcome outcome = program.run(jdk, "demo.Main", MUST).expectSuccess();
                      assertThat(outcome.output()).isEqualTo("answer 42\nloaded\n");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> aStaleClassIsNamed() {
    String difference =
        """
        dev.nativebound.runtime.NativeContractError: demo.Api and linked (linked into the program) were \
        built from different declarations:
          sum differs
            Java has:        static int sum(int a, double b)
            the library has: static int sum(int a, long b)
        one of the two is older (which one, nothing tells): run the build of the program, after that of \
        its Java classes
        """;
    return Jdk.all().stream()
        .map(
            jdk ->
                DynamicTest.dynamicTest(
                    jdk.name(),
                    () -> {
                      versions.java("sum(int a, long b)", "sum(int a, double b)");
                      program.run(jdk, "demo.Main").expect(difference).expectNot("answer");
                    }));
  }

  @Test
  void theProgramGoesBeforeFiles() {
    Library newer = versions.java("int a, long b", "int a, int b").library("b: i64", "b: i32");
    program
        .run(Jdk.ofThisBuild(), "demo.Main", newer.option())
        .expect("demo.Api and linked (linked into the program) were built from different")
        .expect("the library has: static int sum(int a, long b)\n");
  }

  @Test
  void whatIsNotExportedIsNotFound() {
    EmbeddingProgram silent = EmbeddingProgram.withoutExports(versions.project());
    silent
        .run(Jdk.ofThisBuild(), "demo.Main", MUST, versions.library().option())
        .expect(
            "dev.nativebound.runtime.NativeLibraryError: the native library linked of demo.Api is not"
                + " linked into the program, and nativebound.builtin says that it is: the program"
                + " exports no JNI_OnLoad_linked; its main.rs needs `extern crate` of the emitted"
                + " crate, and its build script nativebound::embed::link_args()\n")
        .expectNot("answer");
    silent
        .run(Jdk.ofThisBuild(), "demo.Main", versions.library().option())
        .expect("answer 42\nloaded\n");
  }

  @Test
  void oneClassLoaderHasIt() {
    program
        .run(Jdk.ofThisBuild(), "demo.Loaders", MUST)
        .expect(
            "answer 42\nloaded\n"
                + "dev.nativebound.runtime.NativeLibraryError: the native library linked of demo.Api is"
                + " linked into the program, and another class loader has it: of such a library there"
                + " is one, so its classes must come from one class loader\n");
  }

  /** rustc's own choice is one of them: since 1.90 lld, which it brings along. */
  @TestFactory
  Stream<DynamicTest> otherLinkers() {
    return List.of("bfd", "gold").stream()
        .filter(EmbeddedTest::isHere)
        .map(
            linker ->
                DynamicTest.dynamicTest(
                    linker,
                    () ->
                        EmbeddingProgram.linkedBy(linker, versions.project())
                            .run(Jdk.ofThisBuild(), "demo.Main", MUST)
                            .expect("answer 42\nloaded\n")));
  }

  private static boolean isHere(String linker) {
    boolean isHere = Command.isOnPath("ld." + linker);
    if (!isHere) {
      Skipped.note("a program linked by " + linker + ": it is not installed");
    }
    return isHere;
  }
}
