package dev.nativebound.integration;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Values that changed while a compiler was given one of the two classes that use them: the other
 * class has the old codec, and the library, which has one type a value, the new one.
 */
final class StaleValuesTest {
  private static final String HEAD = "package demo; import dev.nativebound.NativeBound;\n";
  private static final String MAIN =
      """
      package demo;

      public final class Main {
        public static void main(String[] arguments) {
          tell("fresh", () -> Fresh.INSTANCE.of(Kind.A));
          tell("stale", () -> Stale.INSTANCE.of(new Outer(new Token("x"), Kind.A, new Node.Leaf(1, 2))));
        }

        private static void tell(String name, java.util.function.IntSupplier call) {
          try {
            System.out.println(name + " " + call.getAsInt());
          } catch (ExceptionInInitializerError | dev.nativebound.runtime.NativeContractError e) {
            Throwable error = e.getCause() == null ? e : e.getCause();
            System.out.println(name + ": " + error.getClass().getName() + ": " + error.getMessage());
          }
        }
      }
      """;
  private static final String RUST =
      """
      nativebound::bindings!();

      pub struct Fresh;

      #[nativebound::native_bound]
      impl bindings::Fresh for Fresh {
          fn of(kind: bindings::Kind) -> i32 {
              kind as i32
          }

          fn all(outer: Vec<bindings::Outer>) -> i32 {
              outer.len() as i32
          }
      }

      pub struct Stale;

      #[nativebound::native_bound]
      impl bindings::Stale for Stale {
          fn of(outer: bindings::Outer) -> i32 {
              2 + outer.kind as i32
          }
      }
      """;

  private final Project project =
      Project.named("stale-values")
          .java(
              "demo/Fresh.java",
              HEAD
                  + "@NativeBound public interface Fresh { Fresh INSTANCE = FreshNative.INSTANCE;"
                  + " int of(Kind kind); int all(java.util.List<Outer> outer); }")
          .java(
              "demo/Stale.java",
              HEAD
                  + "@NativeBound public interface Stale { Stale INSTANCE = StaleNative.INSTANCE;"
                  + " int of(Outer outer); }")
          .java(
              "demo/Outer.java",
              "package demo;" + " public record Outer(Token token, Kind kind, Node node) {}")
          .java("demo/Token.java", "package demo; public record Token(String text) {}")
          .java("demo/Kind.java", "package demo; public enum Kind { A }")
          .java(
              "demo/Node.java",
              "package demo; public sealed interface Node {"
                  + " record Leaf(int from, int to) implements Node {} }")
          .java(
              "demo/Nullable.java",
              "package demo; @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)"
                  + " public @interface Nullable {}")
          .java("demo/Main.java", MAIN)
          .rust(RUST);

  private Outcome run() {
    return ChildJvm.of(Jdk.ofThisBuild(), project)
        .with(Library.cargo(project).option())
        .run("demo.Main");
  }

  private void compile(String... files) {
    List<Path> paths = Stream.of(files).map(project.javaSources()::resolve).toList();
    JavaCompilation.ofFiles(project, paths).run().expectSuccess();
  }

  @Test
  void aClassThatHasTheOldCodecIsRefusedAndEachValueNamed() {
    JavaCompilation.of(project).run().expectSuccess();
    run().expectSuccess().expect("fresh 0\nstale 2\n");

    project
        .edit("src/main/java/demo/Token.java", "String text", "@Nullable String text")
        .edit("src/main/java/demo/Node.java", "int from, int to", "int to, int from");
    compile("demo/Fresh.java", "demo/Outer.java", "demo/Token.java", "demo/Node.java");
    run()
        .expectSuccess()
        .expect("fresh 0\n")
        .expect("stale: dev.nativebound.runtime.NativeContractError: demo.Stale and ")
        .expect(
            """
            were built from different declarations:
              demo.Node differs
                Java has:        sealed demo.Node {demo.Node.Leaf(int from, int to)}
                the library has: sealed demo.Node {demo.Node.Leaf(int to, int from)}
              demo.Token differs
                Java has:        record demo.Token(java.lang.String text)
                the library has: record demo.Token(@Nullable java.lang.String text)
            one of the two is older""");
  }
}
