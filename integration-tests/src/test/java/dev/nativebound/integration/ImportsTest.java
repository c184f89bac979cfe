package dev.nativebound.integration;

import java.nio.file.Path;
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
    Project project = Project.ofFolder("imports");
    Library library = Library.build(project);
    Path parent = project.root().resolve("target/parent-classes");
    for (Path file : Project.files(project.classes().resolve("check"))) {
      Project.copy(file, parent.resolve("check").resolve(file.getFileName().toString()));
    }
    ChildJvm.of(Jdk.ofThisBuild(), project)
        .with(library.option())
        .withClasspath(parent, Classpath.runtime())
        .run("check.Loaders", project.classes().toUri().toString(), "ImportsCheck")
        .expectSuccess()
        .expect("ok ImportsCheck.anAttachedThreadSeesTheClassesOfTheLibrary")
        .expectNot("failed ");
  }

  @Test
  void aMemberThatIsGoneIsAnErrorThatNamesIt() {
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
                    System.out.println("kept " + kept());
                    try {
                      System.out.println("width " + width());
                    } catch (NoSuchMethodError e) {
                      System.out.println(e.getMessage());
                    }
                    try {
                      System.out.println("depth " + depth());
                    } catch (NoSuchFieldError e) {
                      System.out.println(e.getMessage());
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
        .expect("demo.Part.width(Ljava/lang/String;)I, which Rust was compiled with")
        .expect("demo.Part.depth I, which Rust was compiled with");
  }

  private static String part(String method, String field) {
    return "package demo; public class Part { public int kept() { return 3; } "
        + method
        + (field.isEmpty() ? "" : " public " + field)
        + " }";
  }
}
