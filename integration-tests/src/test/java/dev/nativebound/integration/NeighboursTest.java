package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Other processors on the path of ours: what they write is there when natives mention it. */
final class NeighboursTest {
  private static final List<String> JARS = List.of("lombok", "auto-value");

  /**
   * Its natives mention a class that AutoValue writes; Lombok gives it a logger, an accessor and a
   * builder.
   */
  private static final String BOUND =
      """
      package demo;

      import dev.nativebound.AsObject;
      import dev.nativebound.NativeBound;
      import lombok.Builder;
      import lombok.Getter;
      import lombok.SneakyThrows;

      @NativeBound
      @Builder
      @Getter
      public final class Bound {
        static {
          BoundNative.load();
        }

        private final int weight;

        /** The class is AutoValue's. */
        static native int length(AutoValue_Point point, String text) throws Failure;

        native AutoValue_Point same(@AsObject AutoValue_Point point);

        @SneakyThrows
        static int lengthOf(String text) {
          return length((AutoValue_Point) Point.of(1, 2), text);
        }
      }
      """;

  private static final String POINT =
      """
      package demo;

      import com.google.auto.value.AutoValue;

      @AutoValue
      abstract class Point {
        abstract int x();

        abstract int y();

        static Point of(int x, int y) {
          return new AutoValue_Point(x, y);
        }
      }
      """;

  /** Lombok writes the constructors that the library looks for. */
  private static final String FAILURE =
      """
      package demo;

      import lombok.experimental.StandardException;

      @StandardException
      public final class Failure extends Exception {
        private static final long serialVersionUID = 1;
      }
      """;

  private static final String MAIN =
      """
      package demo;

      public final class Main {
        public static void main(String[] arguments) {
          Point point = Point.of(1, 2);
          Bound bound = Bound.builder().weight(3).build();
          System.out.println(Bound.lengthOf("four") + bound.getWeight());
          System.out.println(bound.same((AutoValue_Point) point) == point);
          try {
            Bound.length((AutoValue_Point) point, "");
          } catch (Failure e) {
            System.out.println(e);
          }
        }
      }
      """;

  private static final String RUST =
      """
      use nativebound::jni::Env;
      use nativebound::jni::objects::JObject;
      use nativebound::native_bound;

      nativebound::bindings!();

      pub struct Bound;

      #[native_bound]
      impl bindings::Bound for Bound {
          type Error = String;

          fn length<'l>(_env: &mut Env<'l>, _point: JObject<'l>, text: &str) -> Result<i32, Self::Error> {
              if text.is_empty() { Err("empty".to_owned()) } else { Ok(text.len() as i32) }
          }

          fn same<'l>(_env: &mut Env<'l>, _this: JObject<'l>, point: JObject<'l>) -> JObject<'l> {
              point
          }
      }
      """;

  private static Map<String, String> emittedFirst;
  private static Library library;

  private static Project project() {
    return Project.named("neighbours")
        .java("demo/Bound.java", BOUND)
        .java("demo/Point.java", POINT)
        .java("demo/Failure.java", FAILURE)
        .java("demo/Main.java", MAIN)
        .rust(RUST);
  }

  private static List<Path> jars() {
    return Stream.of("lombok", "auto-value", "auto-value-annotations").map(Tools::jar).toList();
  }

  /** In each order of the processors: which runs first is the order of the path. */
  @TestFactory
  Stream<DynamicTest> compileAndRunTogether() {
    return Jdk.compilers().stream()
        .flatMap(
            jdk ->
                Stream.of(true, false)
                    .map(
                        first ->
                            DynamicTest.dynamicTest(
                                jdk.name() + (first ? ", ours first" : ", ours last"),
                                () -> compileAndRun(jdk, first))));
  }

  private static void compileAndRun(Jdk jdk, boolean first) {
    Project project = project();
    JavacCommand.of(jdk, project)
        .withClasspath(jars())
        .withProcessors(first, JARS.stream().map(Tools::jar).toList())
        .run()
        .expectSuccess()
        .expectNot("warning");
    Library library = library(project);
    Outcome outcome = ChildJvm.of(jdk, project).with(library.option()).run("demo.Main");
    assertThat(outcome.expectSuccess().output()).isEqualTo("7\ntrue\ndemo.Failure: empty\n");
  }

  /** All emit the same Rust, so that the first one's library is everyone's. */
  private static Library library(Project project) {
    Map<String, String> emitted = Project.texts(project.emittedCrate());
    if (library == null) {
      Library built = Library.cargo(project);
      Path kept = Checkout.target().resolve("neighbours").resolve(built.file().getFileName());
      library = new Library(Project.copy(built.file(), kept));
      emittedFirst = emitted;
    }
    assertThat(emitted).isEqualTo(emittedFirst);
    return library;
  }

  /** Said by the compiler, and by nobody else. */
  @Test
  void aTypeThatNobodyWritesIsSaidOnce() {
    Project project = project().remove("src/main/java/demo/Point.java");
    project.remove("src/main/java/demo/Main.java");
    project.edit("src/main/java/demo/Bound.java", "(AutoValue_Point) Point.of(1, 2)", "null");
    project.edit("src/main/java/demo/Bound.java", "native AutoValue_Point same", "native int same");
    project.edit("src/main/java/demo/Bound.java", "(@AsObject AutoValue_Point point)", "()");
    Outcome outcome =
        JavacCommand.of(Jdk.ofThisBuild(), project)
            .withClasspath(jars())
            .withProcessors(true, JARS.stream().map(Tools::jar).toList())
            .run()
            .expectFailure();
    List<String> errors =
        outcome.lines().stream().filter(line -> line.contains(": error:")).toList();
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0)).contains("Bound.java:20: error: cannot find symbol");
    outcome.expectNot("[NB");
  }
}
