package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of values when a run compiles a part of the sources. */
class ValueRoundsTest {
  private static final String HEAD =
      "package demo; import dev.nativebound.*; import java.util.*;"
          + " import org.jspecify.annotations.Nullable;\n";
  private static final String BOUND =
      HEAD + "@NativeBound public interface Bound { List<Node> f(Map<String, Token> x); }";
  private static final String OTHER = HEAD + "@NativeBound public interface Other { Token g(); }";
  private static final String TOKEN =
      HEAD + "/** A part. */ public record Token(int start, Kind kind, List<String> texts) {}";
  private static final String KIND = HEAD + "public enum Kind { B, A }";
  private static final String NODE =
      HEAD
          + "public sealed interface Node { record Leaf(Token token) implements Node {}"
          + " record Fork(List<Node> both, Optional<Node> more) implements Node {} }";
  private static final Map<String, String> ALL =
      Map.of(
          "demo.Bound",
          BOUND,
          "demo.Other",
          OTHER,
          "demo.Token",
          TOKEN,
          "demo.Kind",
          KIND,
          "demo.Node",
          NODE);

  @TempDir Path project;

  @BeforeEach
  void buildFile() throws IOException {
    Files.createFile(project.resolve("pom.xml"));
  }

  private CompiledSources compile(Map<String, String> sources) {
    CompiledSources compiled =
        CompiledSources.in(project, sources, "-Anativebound.library=both", "-Xlint:-processing");
    assertThat(compiled.errors()).isEmpty();
    return compiled;
  }

  private String everything(CompiledSources compiled) {
    return compiled.rust("both", "bindings.rs")
        + compiled.rust("both", "src/demo_Bound.rs")
        + compiled.rust("both", "src/demo_Other.rs")
        + compiled.java("demo/BoundNative.java");
  }

  @Test
  void a_run_that_sees_the_bound_type_alone_makes_the_same() {
    String first = everything(compile(ALL));
    assertThat(first).contains("A part.");
    assertThat(everything(compile(Map.of("demo.Bound", BOUND)))).isEqualTo(first);
  }

  @Test
  void a_run_that_sees_the_values_alone_writes_nothing() {
    String first = everything(compile(ALL));
    CompiledSources values = compile(Map.of("demo.Token", TOKEN, "demo.Node", NODE));
    assertThat(everything(values)).isEqualTo(first);
  }

  @Test
  void a_value_that_is_gone_loses_its_type() throws IOException {
    compile(ALL);
    Files.delete(project.resolve("target/classes/demo/Bound.class"));
    Files.delete(project.resolve("target/classes/demo/Node.class"));
    assertThat(compile(Map.of("demo.Other", OTHER)).rust("both", "bindings.rs"))
        .doesNotContain("Node");
  }

  @Test
  void a_value_that_changed_is_in_what_mentions_it() {
    compile(ALL);
    String changed = TOKEN.replace("int start", "long start");
    CompiledSources compiled =
        compile(Map.of("demo.Bound", BOUND, "demo.Other", OTHER, "demo.Token", changed));
    assertThat(compiled.rust("both", "bindings.rs")).contains("pub start: i64");
  }

  /** Its module takes the line of each value from beside the value's type. */
  @Test
  void a_class_that_a_run_does_not_see_keeps_its_half_of_java_alone() {
    CompiledSources all = compile(ALL);
    String module = all.rust("both", "src/demo_Other.rs");
    String line =
        "record demo.Token(int start, demo.Kind kind, java.util.List<java.lang.String> texts)";
    assertThat(all.java("demo/OtherNative.java")).contains(line);
    assertThat(module)
        .contains("&[Declaration::of::<bindings::Kind>(), Declaration::of::<bindings::Token>()],");
    assertThat(module).doesNotContain(line);

    String changed = TOKEN.replace("Kind kind", "@Nullable Kind kind");
    CompiledSources part = compile(Map.of("demo.Bound", BOUND, "demo.Token", changed));
    String now = line.replace("demo.Kind kind", "@Nullable demo.Kind kind");
    assertThat(part.rust("both", "src/demo_Other.rs")).isEqualTo(module);
    assertThat(part.rust("both", "bindings.rs").replaceAll("\\\\\n *", ""))
        .contains("\"" + now + "\",\n");
    assertThat(part.java("demo/BoundNative.java")).contains(now);
    assertThat(part.java("demo/OtherNative.java")).contains(line);
  }

  private static final String MARKED =
      HEAD
          + "public record Marked(List<@Nullable String> a, @Unsigned int b, @Nullable String c,"
          + " @Ordered Set<String> d) {}";

  /**
   * Before Java 22 javac has them from sources alone: nothing may be made as if there were none.
   */
  @ParameterizedTest
  @ValueSource(strings = {"void f(Marked »x);", "List<Around> »f();", "void f(Sum »x);"})
  void annotations_of_a_record_in_a_class_file_are_read_or_missed(String method) {
    String bound = HEAD + "@NativeBound public interface Bound { " + method + " }";
    Map<String, String> all =
        Map.of(
            "demo.Bound",
            bound.replace("»", ""),
            "demo.Marked",
            MARKED,
            "demo.Around",
            HEAD + "public record Around(int x, Marked marked) {}",
            "demo.Sum",
            HEAD
                + "public sealed interface Sum { record In(@Nullable String s) implements Sum {} }");
    String first = compile(all).rust("both", "bindings.rs");
    CompiledSources again =
        CompiledSources.in(
            project, Map.of("demo.Bound", all.get("demo.Bound")), "-Anativebound.library=both");
    if (Runtime.version().feature() >= 22) {
      assertThat(again.errors()).isEmpty();
      assertThat(again.rust("both", "bindings.rs")).isEqualTo(first);
    } else {
      assertThat(again.errors()).hasSize(1);
      assertThat(again.errors().get(0))
          .startsWith(
              "Bound.java:2:" + (bound.lines().toList().get(1).indexOf("»") + 1) + " [NB0103] ");
      assertThat(again.errors().get(0))
          .endsWith(
              "it is in a class file with annotations on types, which this compiler does not show; use the"
                  + " compiler of Java 22 or later (--release 17 is fine), or compile its source along");
    }
  }
}
