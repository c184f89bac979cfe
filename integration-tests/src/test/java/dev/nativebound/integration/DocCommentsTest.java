package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random doc comments, from a seed ({@code -Dnativebound.seed}), in HTML and in Markdown: rustc,
 * rustdoc and clippy find nothing in them, in a crate whose author has asked for every lint.
 */
final class DocCommentsTest {
  private static final long SEED = Long.getLong("nativebound.seed", 20260101);
  private static final int METHODS = 120;
  private static final List<String> TYPES = List.of("Html", "Markdown");

  private static final String CRATE =
      """
      //! Whoever writes this documents it.
      #![warn(clippy::pedantic, missing_docs)]

      nativebound::bindings!();
      """;

  private static Project project;

  @BeforeAll
  static void build() {
    System.out.println("nativebound.seed=" + SEED);
    RandomComments comments = new RandomComments(SEED);
    project =
        Project.named("doc-comments")
            .java("demo/Html.java", java("Html", comments::html))
            .java("demo/Markdown.java", java("Markdown", comments::markdown))
            .rust(CRATE + TYPES.stream().map(DocCommentsTest::rust).collect(Collectors.joining()));
    Optional<Jdk> jdk25 = Jdk.jdk25();
    JavacCommand.of(jdk25.orElseGet(Jdk::ofThisBuild), project).run().expectSuccess();
    long kept =
        Project.texts(project.emittedCrate())
            .get("bindings.rs")
            .lines()
            .filter(line -> line.strip().startsWith("///") && line.contains("word"))
            .count();
    assertThat(kept).isAtLeast(jdk25.isPresent() ? 2 * METHODS : METHODS);
  }

  private static String java(String name, Supplier<String> comments) {
    String methods =
        IntStream.range(0, METHODS)
            .mapToObj(i -> comments.get() + "int f" + i + "(int x);\n")
            .collect(Collectors.joining());
    return "package demo;\n"
        + comments.get()
        + "@dev.nativebound.NativeBound public interface %s {\n".formatted(name)
        + methods
        + comments.get()
        + "enum %sKind { A, B }\n".formatted(name)
        + comments.get()
        + "record %sPair(int a, String b) {}\n".formatted(name)
        + comments.get()
        + "@dev.nativebound.NativeCallback interface %sCall {\n".formatted(name)
        + comments.get()
        + "void call(String text); }\n"
        + "void all(%1$sKind kind, %1$sPair pair, %1$sCall call);\n}\n".formatted(name);
  }

  private static String rust(String name) {
    String functions =
        IntStream.range(0, METHODS)
            .mapToObj(i -> "    fn f" + i + "(x: i32) -> i32 { x }\n")
            .collect(Collectors.joining());
    return """

    /// Implements it.
    pub struct %1$s;

    #[nativebound::native_bound]
    impl bindings::%1$s for %1$s {
        fn all(_kind: bindings::%1$sKind, _pair: bindings::%1$sPair, _call: Box<dyn bindings::%1$sCall>) {}
    %2$s}
    """
        .formatted(name, functions);
  }

  private static CargoBuild cargo(String... words) {
    return new CargoBuild(project.emittedCrate(), List.of(words), Map.of())
        .with("--package")
        .with(project.name());
  }

  @Test
  void nothingOfThemIsCompiledOrRun() {
    cargo("test", "--doc").run().expectSuccess().expect("running 0 tests").expectNot("warning");
  }

  @Test
  void rustdocFindsNothingInThem() {
    cargo("doc", "--no-deps")
        .with("RUSTDOCFLAGS", "-D warnings -D rustdoc::unescaped_backticks")
        .run()
        .expectSuccess()
        .expectNot("warning");
  }

  @Test
  void clippyFindsNothingInThem() {
    if (!Command.isOnPath("cargo-clippy")) {
      Skipped.note("lints of doc comments: cargo clippy is not installed");
      return;
    }
    cargo("clippy").run().expectSuccess().expectNot("warning");
  }
}
