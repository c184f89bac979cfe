package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a run makes of an earlier one's output, and that a run makes the same whatever the order.
 */
class RoundsTest {
  private static final String A =
      "package a; @dev.nativebound.NativeBound class A { static native void f(b.Kind kind); }";
  private static final String B =
      "package b; @dev.nativebound.NativeBound class B { static native void f(int x); }";
  private static final String KIND = "package b; public enum Kind { ONE, TWO }";

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

  private static Map<String, String> contents(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> folder.relativize(file).toString(),
                  RoundsTest::read,
                  (x, y) -> x,
                  TreeMap::new));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_run_that_sees_one_class_keeps_the_others() throws IOException {
    CompiledSources all = compile(Map.of("a.A", A, "b.B", B, "b.Kind", KIND));
    Map<String, String> full = contents(all.crate("both"));
    CompiledSources one = compile(Map.of("b.B", B));
    Map<String, String> after = contents(one.crate("both"));
    full.forEach((name, text) -> assertWithMessage(name).that(after.get(name)).isEqualTo(text));
    assertThat(full.keySet()).containsAtLeast("src/a_A.rs", "src/b_B.rs");
  }

  /** It is one file for all: what a run does not compile is planned anew, from its class files. */
  @Test
  void a_run_that_sees_one_class_tells_native_images_of_all() {
    String thrown = A.replace("(b.Kind kind)", "(b.Kind kind) throws java.io.IOException");
    Map<String, String> sources = Map.of("a.A", thrown, "b.B", B, "b.Kind", KIND);
    String full = compile(sources).reachability("both");
    assertThat(full).contains("java.io.IOException");
    assertThat(compile(Map.of("b.B", B)).reachability("both")).isEqualTo(full);
  }

  @Test
  void a_class_that_is_gone_is_no_more_among_what_native_images_are_told() throws IOException {
    String thrown = A.replace("(b.Kind kind)", "(b.Kind kind) throws java.io.IOException");
    compile(Map.of("a.A", thrown, "b.B", B, "b.Kind", KIND));
    Files.delete(project.resolve("target/classes/a/A.class"));
    assertThat(compile(Map.of("b.B", B)).reachability("both")).doesNotContain("IOException");
  }

  /** The other compiler has written it, from other sources, and wrongly. */
  @Test
  void a_class_file_with_mistakes_is_left_out() throws IOException {
    compile(Map.of("a.A", A, "b.B", B, "b.Kind", KIND));
    String wrong = A.replace("b.Kind kind", "java.util.Iterator<?> it");
    assertThat(CompiledSources.in(project, Map.of("a.A", wrong), "-proc:none").errors()).isEmpty();
    assertThat(compile(Map.of("b.B", B)).reachability("both")).contains("\"reflection\": []");
  }

  @Test
  void eclipse_tells_native_images_the_same() throws IOException {
    String thrown = B.replace("(int x)", "(int x) throws java.io.IOException");
    String javac = compile(Map.of("b.B", thrown)).reachability("both");
    Path other = Files.createDirectories(project.resolve("eclipse"));
    Files.createFile(other.resolve("pom.xml"));
    CompiledSources eclipse =
        CompiledSources.byEclipse(other, Map.of("b.B", thrown), "-Anativebound.library=both");
    assertThat(eclipse.errors()).isEmpty();
    assertThat(eclipse.reachability("both")).isEqualTo(javac);
  }

  @Test
  void a_class_that_is_gone_loses_its_module_and_its_trait() throws IOException {
    compile(Map.of("a.A", A, "b.B", B, "b.Kind", KIND));
    Files.delete(project.resolve("target/classes/a/A.class"));
    CompiledSources rest = compile(Map.of("b.B", B));
    assertThat(contents(rest.crate("both")).keySet())
        .containsNoneOf("src/a_A.rs", "contract/a_A.txt");
    assertThat(contents(rest.crate("both")).keySet()).contains("contract/b_B.txt");
    assertThat(rest.rust("both", "src/lib.rs")).doesNotContain("a_A");
    assertThat(rest.rust("both", "bindings.rs")).doesNotContain("trait A");
  }

  @Test
  void the_order_of_members_in_one_file_is_kept_and_that_of_files_means_nothing()
      throws IOException {
    Map<String, String> first =
        contents(compile(Map.of("a.A", A, "b.B", B, "b.Kind", KIND)).crate("both"));
    for (String name : first.keySet()) {
      Files.delete(project.resolve("target/generated-sources/annotations/rust/both").resolve(name));
    }
    CompiledSources swapped =
        compile(
            Map.of("x.Holder", "package x; class Holder {}", "b.Kind", KIND, "b.B", B, "a.A", A));
    assertThat(contents(swapped.crate("both"))).isEqualTo(first);
  }

  @Test
  void a_file_with_the_same_bytes_keeps_its_time() throws IOException {
    CompiledSources compiled = compile(Map.of("a.A", A, "b.B", B, "b.Kind", KIND));
    Path bindings = compiled.crate("both").resolve("bindings.rs");
    Path module = compiled.crate("both").resolve("src/b_B.rs");
    FileTime bindingsTime = Files.getLastModifiedTime(bindings);
    FileTime moduleTime = Files.getLastModifiedTime(module);
    Files.delete(bindings);
    Files.delete(module);
    compile(Map.of("a.A", A, "b.B", B + "// edited", "b.Kind", KIND));
    assertThat(Files.getLastModifiedTime(bindings)).isEqualTo(bindingsTime);
    assertThat(Files.getLastModifiedTime(module)).isEqualTo(moduleTime);
    compile(Map.of("a.A", A, "b.B", B.replace("int x", "long x"), "b.Kind", KIND));
    assertThat(Files.getLastModifiedTime(bindings)).isGreaterThan(bindingsTime);
    assertThat(Files.getLastModifiedTime(module)).isGreaterThan(moduleTime);
  }

  @Test
  void test_sources_make_a_library_of_their_own() throws IOException {
    Path generated = project.resolve("target/generated-test-sources/test-annotations");
    Files.createDirectories(generated);
    CompiledSources.in(
        project, Map.of("b.B", B), "-Anativebound.library=both", "-s", generated.toString());
    assertThat(Files.exists(generated.resolve("rust/both_test/src/b_B.rs"))).isTrue();
  }

  @Test
  void a_class_with_errors_has_a_stub_and_no_rust() {
    CompiledSources compiled =
        CompiledSources.in(
            project,
            Map.of(
                "b.B",
                B.replace("int x", "java.util.List<String> x")
                    .replace("class B {", "class B { static { BNative.load(); }")));
    assertThat(compiled.errors()).hasSize(1);
    assertThat(compiled.java("b/BNative.java")).contains("static void load() {\n  }");
    assertThat(Files.exists(compiled.crate("b"))).isFalse();
  }

  @Test
  void generated_java_is_ascii_whatever_the_names() {
    CompiledSources compiled =
        compile(
            Map.of(
                "ü.Größe",
                "package ü; @dev.nativebound.NativeBound class Größe { native void ñ(); }"));
    assertThat(compiled.java("ü/GrößeNative.java").chars().allMatch(c -> c < 128)).isTrue();
  }

  @Test
  void files_that_mean_something_to_cargo_are_not_taken() {
    CompiledSources compiled =
        compile(
            Map.of(
                "demo.Lib",
                    "package demo; @dev.nativebound.NativeBound class Lib { native void f(); }",
                "demo.Main",
                    "package demo; @dev.nativebound.NativeBound class Main { native void f(); }",
                "lib",
                    "@dev.nativebound.NativeBound @dev.nativebound.RustName(\"Unnamed\")"
                        + " class lib { native void f(); }"));
    assertThat(compiled.rust("both", "src/lib.rs")).contains("mod demo_Main;\nmod _lib;");
    assertThat(compiled.rust("both", "skeleton/src/lib.rs")).contains("mod lib_;\nmod main_;");
  }

  private static String natives(String type) {
    return "package demo; @dev.nativebound.NativeBound class " + type + " { native void f(); }";
  }

  @Test
  void skeleton_modules_of_classes_that_are_one_in_snake_case_are_numbered() {
    CompiledSources compiled =
        compile(
            Map.of(
                "demo.Http_Server",
                natives("Http_Server"),
                "demo.HTTPServer",
                natives("HTTPServer")));
    assertThat(compiled.rust("both", "skeleton/src/lib.rs"))
        .contains("mod http_server;\nmod http_server_2;\n");
    assertThat(compiled.rust("both", "skeleton/src/http_server.rs"))
        .contains("impl bindings::HTTPServer for HTTPServer");
    assertThat(compiled.rust("both", "skeleton/src/http_server_2.rs"))
        .contains("impl bindings::Http_Server for Http_Server");
  }

  @Test
  void a_skeleton_module_is_renamed_with_its_text_by_a_run_that_sees_another_class()
      throws IOException {
    compile(Map.of("demo.Http_Server", natives("Http_Server")));
    CompiledSources compiled = compile(Map.of("demo.HTTPServer", natives("HTTPServer")));
    assertThat(compiled.rust("both", "skeleton/src/http_server.rs"))
        .contains("impl bindings::HTTPServer for HTTPServer");
    assertThat(compiled.rust("both", "skeleton/src/http_server_2.rs"))
        .contains("impl bindings::Http_Server for Http_Server");
    Files.delete(project.resolve("target/classes/demo/HTTPServer.class"));
    CompiledSources rest = compile(Map.of("b.B", B));
    assertThat(rest.rust("both", "skeleton/src/http_server.rs"))
        .contains("impl bindings::Http_Server for Http_Server");
    assertThat(contents(rest.crate("both")).keySet())
        .doesNotContain("skeleton/src/http_server_2.rs");
  }

  @Test
  void the_bound_of_a_type_variable_is_in_the_contract() {
    String generic =
        "package b; import dev.nativebound.*; @NativeBound class B<E extends Number> {"
            + " static native <T extends Comparable<T>> @AsObject T f(@AsObject T[] x, @AsObject Object y);"
            + " native @AsObject E g(); }";
    assertThat(compile(Map.of("b.B", generic)).rust("both", "src/b_B.rs"))
        .contains(
            "\"@AsObject E extends java.lang.Number g()\",\n        \"static @AsObject T extends"
                + " java.lang.Comparable f(@AsObject T extends java.lang.Comparable[] x, @AsObject"
                + " java.lang.Object y)\"");
  }

  @Test
  void constants_are_in_the_order_of_their_utf8() {
    CompiledSources compiled =
        compile(
            Map.of(
                "b.B",
                B.replace("int x", "Odd x"),
                "b.Odd",
                "package b; enum Odd { \ud801\udc00, \uff71, A }"));
    assertThat(compiled.rust("both", "bindings.rs"))
        .contains("0 => A = \"A\",\n        1 => \uff71 = \"\uff71\",\n        2 => ");
  }
}
