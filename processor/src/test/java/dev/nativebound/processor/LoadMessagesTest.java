package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;
import static dev.nativebound.processor.validate.Message.NOT_LOADED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The warning about a class whose library nothing loads, and when there is none. */
class LoadMessagesTest {
  private static final String TEXT =
      "[NB0135] nothing loads the library of '%s', so that its first call is an UnsatisfiedLinkError; write 'static {"
          + " %s.load(); }' in it, or @SuppressWarnings(\"nativebound\") on it if a class that is not compiled"
          + " here does so";

  @TempDir Path project;

  @BeforeEach
  void buildFile() throws IOException {
    Files.createFile(project.resolve("pom.xml"));
  }

  @Refuses(NOT_LOADED)
  void nb0135_nothing_loads_the_library() {
    MarkedSources.of(
            project,
            """
            @NativeBound »class Bound {
              static final String NAME = String.valueOf(1);
              static int twice() { return f(f(1)); }
              { f(2); }
              static native int f(int x);
              @NativeBound static »class Inner { static native int g(); }
            }
            """)
        .assertWarnings(
            TEXT.formatted("Bound", "BoundNative"), TEXT.formatted("Inner", "Bound_InnerNative"));
  }

  /** The comment names it, and is none. */
  @Test
  void nb0135_a_comment_loads_nothing() {
    MarkedSources.of(
            project,
            "/** BoundNative.load() */ @NativeBound »class Bound { static native int f(int x); }")
        .assertWarnings(TEXT.formatted("Bound", "BoundNative"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@NativeBound class Bound { static { BoundNative.load(); } static native int f(int x); }",
        "@NativeBound class Bound { static { Other.start(); } static native int f(int x); }",
        "@NativeBound class Bound { static { new Other(); } static native int f(int x); }",
        "@NativeBound class Bound { static final Runnable START = BoundNative::load;"
            + " static native int f(int x); }",
        "@NativeBound class Bound extends Base { static native int f(int x); }"
            + " class Base { static { BoundNative.load(); } }",
        "@SuppressWarnings({\"unused\", \"nativebound\"}) @NativeBound class Bound {"
            + " static native int f(int x); }",
        "@kotlin.Metadata @NativeBound class Bound { static native int f(int x); }",
        "@NativeBound interface Bound { int f(int x); }",
      })
  void what_may_load_is_enough(String source) {
    assertNoWarning(Map.of("demo.Bound", source));
  }

  @Test
  void another_file_may_load() {
    String bound = "@NativeBound public class Bound { public static native int f(int x); }";
    assertNoWarning(
        Map.of("demo.Bound", bound, "demo.Main", "class Main { { BoundNative.load(); } }"));
    assertNoWarning(
        Map.of(
            "demo.Bound",
            bound,
            "demo.Start",
            "import static demo.BoundNative.load; class Start { Start() { load(); } }"));
  }

  private void assertNoWarning(Map<String, String> sources) {
    Map<String, String> all = new HashMap<>();
    sources.forEach(
        (name, text) -> {
          int end = text.startsWith("import") ? text.indexOf(';') + 1 : 0;
          String head = "package " + name.substring(0, name.lastIndexOf('.')) + "; ";
          String imports = text.substring(0, end) + "import dev.nativebound.*; ";
          all.put(name, head + imports + text.substring(end));
        });
    all.put("demo.Other", "package demo; class Other { static void start() {} }");
    all.put("kotlin.Metadata", "package kotlin; public @interface Metadata {}");
    CompiledSources compiled = CompiledSources.in(project, all);
    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.warnings().stream().filter(text -> text.contains("[NB"))).isEmpty();
  }
}
