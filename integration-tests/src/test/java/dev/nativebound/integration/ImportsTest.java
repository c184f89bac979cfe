package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Java's classes, used from Rust: those of the JDK and the user's own. */
final class ImportsTest {
  @TestFactory
  Stream<DynamicTest> imports() {
    return Checks.of("imports", "ImportsCheck");
  }

  /** The loader of the program knows no class of package demo, and attached threads ask it. */
  @Test
  void importedClassesAreThoseThatTheLoaderOfTheLibrarySees() {
    inLoaders("check.Loaders")
        .expect("ok ImportsCheck.anAttachedThreadSeesTheClassesOfTheLibrary")
        .expect("ok ImportsCheck.aThreadOfRustSeesTheClassesOfTheLibraryAndHasItsLoader");
  }

  @Test
  void aLoaderWhoseImportsWereUsedIsCollected() {
    inLoaders("check.Unloading").expect("collected");
  }

  private static Outcome inLoaders(String program) {
    Project project = Project.ofFolder("imports");
    Library library = Library.build(project);
    Path parent = project.root().resolve("target/parent-classes");
    for (Path file : Project.files(project.classes().resolve("check"))) {
      Project.copy(file, parent.resolve("check").resolve(file.getFileName().toString()));
    }
    return ChildJvm.of(Jdk.ofThisBuild(), project)
        .with(library.option())
        .withClasspath(parent, Classpath.runtime())
        .run(program, project.classes().toUri().toString(), "ImportsCheck")
        .expectNot("failed ")
        .expectSuccess();
  }

  @Test
  void aMemberOrClassThatIsGoneIsAnErrorThatNamesIt() {
    Project project =
        Project.named("gone")
            .java("demo/Part.java", part("public int width(String of) { return 1; }", "int depth;"))
            .java(
                "demo/Main.java",
                """
                package demo;

                import dev.nativebound.*;

                @NativeBound
                @NativeImport(Part.class)
                final class Main {
                  static { MainNative.load(); }

                  @WithEnv static native int kept() throws RuntimeException;

                  @WithEnv static native int width() throws RuntimeException;

                  @WithEnv static native int depth() throws RuntimeException;

                  public static void main(String[] arguments) {
                    report("kept", Main::kept);
                    report("width", Main::width);
                    report("depth", Main::depth);
                  }

                  private static void report(String name, java.util.function.IntSupplier member) {
                    try {
                      System.out.println(name + " " + member.getAsInt());
                    } catch (LinkageError e) {
                      System.out.println(e);
                    }
                  }
                }
                """)
            .rust(
                """
                use bindings::java;
                use nativebound::jni::Env;
                use nativebound::jni::errors::{Error, Result};

                nativebound::bindings!();

                pub struct Main;

                #[nativebound::native_bound]
                impl bindings::Main for Main {
                    type Error = Error;

                    fn kept<'l>(env: &mut Env<'l>) -> Result<i32> {
                        java::Part::new(env)?.kept(env)
                    }

                    fn width<'l>(env: &mut Env<'l>) -> Result<i32> {
                        java::Part::new(env)?.width(env, "x")
                    }

                    fn depth<'l>(env: &mut Env<'l>) -> Result<i32> {
                        java::Part::new(env)?.depth(env)
                    }
                }
                """);
    Library library = Library.build(project);
    project.java("demo/Part.java", part("", ""));
    JavaCompilation.of(project).run().expectSuccess();
    ChildJvm.of(Jdk.ofThisBuild(), project)
        .with(library.option())
        .run("demo.Main")
        .expectSuccess()
        .expect("kept 3")
        .expect(
            "java.lang.NoSuchMethodError: demo.Part.width(Ljava/lang/String;)I, which Rust was compiled with")
        .expect("java.lang.NoSuchFieldError: demo.Part.depth I, which Rust was compiled with");
    project.remove("target/classes/demo/Part.class");
    Outcome without =
        ChildJvm.of(Jdk.ofThisBuild(), project).with(library.option()).run("demo.Main");
    without.expectSuccess();
    assertThat(without.lines())
        .containsExactlyElementsIn(
            Collections.nCopies(3, "java.lang.NoClassDefFoundError: demo.Part"));
  }

  private static String part(String method, String field) {
    return "package demo; public class Part { public int kept() { return 3; } "
        + method
        + (field.isEmpty() ? "" : " public " + field)
        + " }";
  }
}
