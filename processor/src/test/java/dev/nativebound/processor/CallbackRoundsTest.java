package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of callbacks when a run compiles a part of the sources. */
class CallbackRoundsTest {
  private static final String HEAD =
      "package demo; import dev.nativebound.*; import java.util.*; import java.util.function.*;"
          + " import org.jspecify.annotations.Nullable;\n";
  private static final String ON_TOKEN =
      HEAD
          + """
          /** Sees tokens. */
          @NativeCallback public interface OnToken extends Named<String> {
            /** One was seen. */
            void seen(Token theToken, List<Token> thoseThatWereSeenBefore, int count, Kind its) throws Broken;
            /** How bad. */
            default Kind kindOf(long veryLongNameOfAParameter, Map<String, Token> anotherLongOne) { return Kind.A; }
            default Object kept() { return this; }
          }
          """;
  private static final Map<String, String> ALL =
      Map.of(
          "demo.Bound",
          HEAD
              + "@NativeBound public interface Bound { void f(OnToken on, Task<List<Token>, Late> task,"
              + " Consumer<Map<String, @Nullable Token>> all, @Nullable Function<int[], Kind> of); }",
          "demo.Other",
          HEAD
              + "@NativeBound public interface Other { int g(List<OnToken> on, Supplier<Token> more,"
              + " Listener listener); }",
          "demo.OnToken",
          ON_TOKEN,
          "demo.Named",
          HEAD
              + "public interface Named<T> { /** By which it is known. */ T nameOf(T something); }",
          "demo.Task",
          HEAD
              + "@NativeCallback public interface Task<T, E extends Exception>"
              + " { T run(int howOften, boolean again) throws E; }",
          "demo.Listener",
          HEAD + "public record Listener(String name, OnToken onToken, Runnable atEnd) {}",
          "demo.Token",
          HEAD + "public record Token(int start, Kind kind) {}",
          "demo.Kind",
          HEAD + "public enum Kind { B, A }",
          "demo.Broken",
          HEAD
              + "public class Broken extends Exception { static final long serialVersionUID = 1;"
              + " public Broken(int at) {} }",
          "demo.Late",
          HEAD
              + "public abstract class Late extends Exception { static final long serialVersionUID = 1; }");

  @TempDir Path project;

  @BeforeEach
  void buildFile() throws IOException {
    Files.createFile(project.resolve("pom.xml"));
  }

  private CompiledSources run(Map<String, String> sources) {
    return CompiledSources.in(project, sources, "-Anativebound.library=both", "-Xlint:-processing");
  }

  private CompiledSources compile(Map<String, String> sources) {
    CompiledSources compiled = run(sources);
    assertThat(compiled.errors()).isEmpty();
    return compiled;
  }

  private static String everything(CompiledSources compiled) {
    return compiled.rust("both", "bindings.rs")
        + compiled.rust("both", "src/demo_Bound.rs")
        + compiled.rust("both", "src/demo_Other.rs")
        + contract(compiled.java("demo/BoundNative.java"))
        + contract(compiled.java("demo/OtherNative.java"));
  }

  /** Names of parameters are lost, and matter to nobody there. */
  private static List<String> contract(String companion) {
    return companion.lines().filter(line -> line.matches("      (0x|\").*")).toList();
  }

  @Test
  void a_run_that_sees_one_file_makes_the_same() {
    String first = everything(compile(ALL));
    assertThat(first).contains("How bad.");
    assertThat(first).contains("By which it is known.");
    assertThat(first).contains("those_that_were_seen_before: Vec<Token>");
    assertThat(first).contains("pub trait TaskOfListOfTokenAndLate");
    for (String file : ALL.keySet()) {
      CompiledSources again = compile(Map.of(file, ALL.get(file)));
      assertWithMessage(file).that(everything(again)).isEqualTo(first);
    }
  }

  @Test
  void a_callback_that_changed_is_in_what_mentions_it() {
    compile(ALL);
    String changed =
        ON_TOKEN.replace("int count", "long count").replace("throws Broken", "throws Late");
    CompiledSources compiled =
        compile(Map.of("demo.OnToken", changed, "demo.Bound", ALL.get("demo.Bound")));
    String bindings = compiled.rust("both", "bindings.rs");
    assertThat(bindings).contains("count: i64");
    assertThat(compiled.java("demo/BoundNative.java")).contains("void seen(long count, int its,");
    assertThat(compiled.java("demo/OtherNative.java")).contains("void seen(int count, int its,");
    assertThat(compiled.rust("both", "src/demo_Other.rs"))
        .contains("of::<dyn bindings::OnToken>()");
  }

  @Test
  void a_callback_that_changed_since_its_source_was_seen_is_not_kept() throws IOException {
    compile(ALL);
    String changed = ON_TOKEN.replace("int count", "long count");
    compile(Map.of("demo.OnToken", changed));
    String bindings =
        compile(Map.of("demo.Bound", ALL.get("demo.Bound"))).rust("both", "bindings.rs");
    assertThat(bindings).contains("arg2: i64");
    assertThat(bindings).doesNotContain("theToken");
  }

  @Test
  void a_callback_or_exception_that_is_gone_loses_its_type() throws IOException {
    compile(ALL);
    for (String gone : List.of("Bound", "Task", "Late")) {
      Files.delete(project.resolve("target/classes/demo/" + gone + ".class"));
    }
    String bindings =
        compile(Map.of("demo.Other", ALL.get("demo.Other"))).rust("both", "bindings.rs");
    assertThat(bindings).contains("trait SupplierOfToken");
    assertThat(bindings).contains("struct Broken");
    assertThat(bindings).doesNotContain("Task");
    assertThat(bindings).doesNotContain("Late");
  }

  /** Before Java 22 javac has them from sources alone. */
  @Test
  void annotations_of_a_callback_in_a_class_file_are_read_or_missed() {
    Map<String, String> all =
        Map.of(
            "demo.Bound",
            HEAD + "@NativeBound public interface Bound { void f(Marked x, List<Below> y); }",
            "demo.Marked",
            HEAD
                + "@NativeCallback public interface Marked { @Nullable String f(@Unsigned int x); }",
            "demo.Below",
            HEAD + "@NativeCallback public interface Below extends Marked { int g(); }");
    String first = compile(all).rust("both", "bindings.rs");
    CompiledSources again = run(Map.of("demo.Bound", all.get("demo.Bound")));
    if (Runtime.version().feature() >= 22) {
      assertThat(again.errors()).isEmpty();
      assertThat(again.rust("both", "bindings.rs")).isEqualTo(first);
    } else {
      String reason =
          "it is in a class file with annotations on types, which this compiler does not show; use the"
              + " compiler of Java 22 or later (--release 17 is fine), or compile its source along";
      assertThat(again.errors()).hasSize(2);
      assertThat(again.errors().get(0)).endsWith("has type Marked, and " + reason);
      assertThat(again.errors().get(1))
          .endsWith("has type List<Below>, and in list element → Below: " + reason);
    }
  }
}
