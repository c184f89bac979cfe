package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is emitted where natives are items of crates. */
class ItemsTest {
  private static final String A =
      "package a; import dev.nativebound.*; @NativeBound(rust = \"one\")"
          + " @RustCrate(name = \"one\", version = \"1\")"
          + " class A { static native int f(int x); }";
  private static final String B =
      "package b; import dev.nativebound.*; @NativeBound(rust = \"two\")"
          + " @RustCrate(name = \"two\", version = \"2\")"
          + " class B { static native void g(String text); }";
  private static final String C =
      "package c; @dev.nativebound.NativeBound class C { static native int h(); }";

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

  private static boolean hasSkeleton(CompiledSources compiled) {
    return Files.exists(compiled.crate("both").resolve("skeleton/Cargo.toml"));
  }

  @Test
  void a_run_that_sees_one_class_keeps_the_others_and_their_crates() {
    CompiledSources all = compile(Map.of("a.A", A, "b.B", B));
    Map<String, String> before = new TreeMap<>();
    for (String file : new String[] {"Cargo.toml", "src/lib.rs", "bindings.rs", "src/a_A.rs"}) {
      before.put(file, all.rust("both", file));
    }
    assertThat(before.get("Cargo.toml")).contains("one = { version = \"1\" } # a.A");
    assertThat(before.get("src/lib.rs")).contains("mod a_A;\nmod b_B;\n");
    CompiledSources one = compile(Map.of("b.B", B));
    before.forEach(
        (file, text) -> assertWithMessage(file).that(one.rust("both", file)).isEqualTo(text));
  }

  @Test
  void a_skeleton_is_there_while_something_is_to_be_implemented() {
    CompiledSources items = compile(Map.of("a.A", A));
    assertThat(hasSkeleton(items)).isFalse();
    assertThat(items.notes()).isEmpty();
    assertThat(items.rust("both", "src/lib.rs")).contains("pub mod bindings;\n");
    assertThat(items.rust("both", "Cargo.toml")).doesNotContain("path = \"skeleton\"");
    CompiledSources mixed = compile(Map.of("c.C", C));
    assertThat(hasSkeleton(mixed)).isTrue();
    assertThat(mixed.notes()).hasSize(1);
    assertThat(mixed.rust("both", "src/lib.rs")).contains("use ::both::bindings;\n");
    assertThat(mixed.rust("both", "src/lib.rs")).contains("mod a_A;\nmod c_C;\n");
    assertThat(mixed.rust("both", "bindings.rs")).contains("// ---- a.A: items A\n");
    assertThat(mixed.rust("both", "src/a_A.rs")).contains("use crate::bindings;\n");
  }

  /** Wherever Java declares it: an arm behind it would never be taken. */
  @Test
  void the_constant_for_all_other_variants_is_matched_last() {
    String kinds =
        "@NativeBound(rust = \"one::Kind\") enum Kind { @RustName(\"_\") OTHER, LEFT, RIGHT }";
    CompiledSources compiled =
        compile(Map.of("a.A", A.replace("int f(int x); }", "Kind f(int x); " + kinds + "}")));
    assertThat(compiled.rust("both", "src/a_A.rs").lines().map(String::strip).toList())
        .containsAtLeast(
            "::one::Kind::Left => bindings::Kind::Left, // a.A.Kind#LEFT",
            "::one::Kind::Right => bindings::Kind::Right, // a.A.Kind#RIGHT",
            "_ => bindings::Kind::Other, // a.A.Kind#OTHER")
        .inOrder();
  }

  /** A library that was built with another path or crate must not be taken for this one's. */
  @Test
  void paths_and_crates_are_in_the_contract() {
    String[] sources = {
      A,
      A.replace("static native int f", "@NativeBound(rust = \"g\") static native int f"),
      A.replace("int x", "@RustType(\"u64\") int x"),
      A.replace("int x", "@RustVia(\"one::made\") int x"),
      A.replace("static native", "@RustVia(\"len\") static native"),
      A.replace("\"1\"", "\"1.1\""),
      A.replace("\"1\"", "\"1\", packageName = \"one-1\""),
      A.replace("\"1\"", "\"1\", features = \"fast\""),
      A.replace("\"1\"", "\"1\", defaultFeatures = false"),
      A.replace("version = \"1\"", "path = \"../one\""),
      A.replace("version = \"1\"", "git = \"https://example.org/one.git\""),
      A.replace("version = \"1\"", "git = \"https://example.org/one.git\", tag = \"1\""),
    };
    Map<String, String> hashes = new TreeMap<>();
    for (String source : sources) {
      String java = compile(Map.of("a.A", source)).java("a/ANative.java");
      hashes.put(java.replaceFirst("(?s).*(0x[0-9a-f]{16}).*", "$1"), source);
    }
    assertThat(hashes).hasSize(sources.length);
    assertThat(hashes.keySet().iterator().next()).hasLength(18);
  }

  @Test
  void a_function_that_makes_an_argument_takes_any_integer() {
    String made = A.replace("int x", "@RustVia(\"one::made\") int x");
    assertThat(compile(Map.of("a.A", made)).rust("both", "src/a_A.rs"))
        .contains("Made::new(via!(::one::made(given!(x, \"x\")), \"x\"))");
  }

  @Test
  void an_item_may_be_what_every_object_has() {
    String text =
        "package a; import dev.nativebound.*; @RustCrate(name = \"one\", version = \"1\")"
            + " @NativeBound(rust = \"one::Text\") interface T extends AutoCloseable {"
            + " @NativeBound(rust = \"to_string\") @Override String toString();"
            + " @NativeBound(rust = \"one::Text::hash\") int hashCode(); boolean equals(Object other);"
            + " int len(); @Override void close(); }";
    CompiledSources compiled = compile(Map.of("a.T", text));
    assertThat(compiled.java("a/TNative.java")).contains("public String toString() {");
    assertThat(compiled.java("a/TNative.java")).contains("public int hashCode() {");
    assertThat(compiled.java("a/TNative.java")).doesNotContain("equals(");
    assertThat(compiled.rust("both", "src/a_T.rs"))
        .contains("\"java.lang.String toString() = ::one::Text::to_string\",");
  }

  @Test
  void methods_that_are_items_are_not_in_the_trait() throws IOException {
    Path crate = Files.createDirectories(project.resolve("src/main/rust/src")).getParent();
    Files.writeString(
        crate.resolve("Cargo.toml"), "[package]\nname = \"both\"\nversion = \"0.1.0\"\n");
    Files.createFile(crate.resolve("src/lib.rs"));
    String mixed =
        "package a; import dev.nativebound.*; @NativeBound interface M extends AutoCloseable {"
            + " @NativeBound static M open() { return MNative.open(); }"
            + " int own(); @NativeBound(rust = \"crate::len\") int len();"
            + " @Consumes @NativeBound(rust = \"crate::end\") int end();"
            + " @Override void close(); }";
    CompiledSources compiled = compile(Map.of("a.M", mixed));
    String bindings = compiled.rust("both", "bindings.rs");
    assertThat(bindings).contains("fn own(&self) -> i32;");
    assertThat(bindings).doesNotContain("fn len(");
    assertThat(bindings).doesNotContain("fn end(");
    assertThat(bindings).contains("fn open() -> Self;");
    String module = compiled.rust("both", "src/a_M.rs");
    assertThat(module).contains("let result = ::both::len(&*this); // a.M#len");
    assertThat(module).contains("let result = ::both::end(*this.take()); // a.M#end");
  }
}
