package dev.nativebound.integration;

import java.nio.file.Path;

/**
 * A small project of which Java and library can be of different versions.
 *
 * <p>{@code demo.Main} calls two of its natives and prints what they return, or else the exception.
 */
final class Versions {
  private static final String API = "demo/Api.java";

  private static final String JAVA =
      """
      package demo;

      import dev.nativebound.NativeBound;
      import dev.nativebound.Unsigned;

      @NativeBound
      public final class Api {
        static {
          ApiNative.load();
        }

        public enum Kind {
          WORD,
          NUMBER
        }

        static @Unsigned int unused;

        private Api() {}

        public static native int sum(int a, long b);

        public static native int difference(int from, int what);

        public static native String name(Kind kind);

        public static native int answer();
      }
      """;

  private static final String MAIN =
      """
      package demo;

      public final class Main {
        public static void main(String[] arguments) throws Exception {
          try {
            Class<?> api = Class.forName("demo.Api");
            System.out.println("answer " + api.getMethod("answer").invoke(null));
            System.out.println("loaded");
          } catch (Error e) {
            System.out.println(e.getClass().getName() + ": " + e.getMessage());
            for (Throwable t = e.getCause(); t != null; t = t.getCause()) {
              System.out.println("caused by " + t);
            }
          }
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
          fn sum(a: i32, b: i64) -> i32 {
              a + b as i32
          }

          fn difference(from: i32, what: i32) -> i32 {
              from - what
          }

          fn name(kind: bindings::Kind) -> String {
              format!("{kind:?}")
          }

          fn answer() -> i32 {
              42
          }
      }
      """;

  private final Project project;
  private final Library library;

  private Versions(Project project, Library library) {
    this.project = project;
    this.library = library;
  }

  /** Both halves of the first version, built. */
  static Versions first(String name) {
    Project project = Project.named(name).java(API, JAVA).java("demo/Main.java", MAIN).rust(RUST);
    return new Versions(project, Library.build(project));
  }

  Project project() {
    return project;
  }

  Library library() {
    return library;
  }

  /** The present Java classes with the library of the first version. */
  ChildJvm jvm() {
    return ChildJvm.of(Jdk.ofThisBuild(), project).with(library.option());
  }

  /** Runs {@code demo.Main} with the library of the first version. */
  Outcome run() {
    return jvm().run("demo.Main");
  }

  /** The Java half as it was first. */
  Versions java() {
    return compiled(JAVA);
  }

  /** The Java half as it was first, with one text replaced. */
  Versions java(String from, String to) {
    if (!JAVA.contains(from)) {
      throw new AssertionError("no " + from);
    }
    return compiled(JAVA.replace(from, to));
  }

  /** Builds the library of the present Java half, in Rust with one text replaced. */
  Library library(String from, String to) {
    project.rust(RUST.replace(from, to));
    Path first = project.root().resolve("target/first").resolve(library.file().getFileName());
    Project.copy(library.file(), first);
    Library second = Library.cargo(project);
    Path moved = project.root().resolve("target/second").resolve(library.file().getFileName());
    Project.copy(second.file(), moved);
    Project.copy(first, library.file());
    project.rust(RUST);
    return new Library(moved);
  }

  private Versions compiled(String text) {
    project.remove("target/classes").java(API, text);
    JavaCompilation.of(project).run().expectSuccess();
    return this;
  }
}
