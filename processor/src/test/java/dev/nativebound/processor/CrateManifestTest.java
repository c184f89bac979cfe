package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The crates that Java declares become dependencies of the emitted one. */
class CrateManifestTest {
  private static final String HEAD = " package demo; import dev.nativebound.*;\n";

  @TempDir Path project;

  @BeforeEach
  void build_file() throws IOException {
    Files.writeString(project.resolve("pom.xml"), "<project/>");
  }

  private static String bound(String name, String annotations) {
    return "%s%s @NativeBound(rust = \"a::b\") public class %s { static { %3$sNative.load(); } static native int f(int x); }"
        .formatted(HEAD, annotations, name);
  }

  private CompiledSources compile(Map<String, String> sources) {
    CompiledSources compiled = CompiledSources.in(project, new TreeMap<>(sources));
    assertThat(compiled.errors()).isEmpty();
    return compiled;
  }

  /** The lines of the crates. */
  private static String crates(CompiledSources compiled) {
    String manifest = compiled.rust("demo", "Cargo.toml");
    String section = manifest.substring(manifest.indexOf("[dependencies]"));
    return section
        .lines()
        .takeWhile(line -> !line.isEmpty())
        .skip(1)
        .filter(line -> !line.matches("(nativebound|demo) = .*"))
        .map(line -> line + "\n")
        .reduce("", String::concat);
  }

  @Test
  void declared_crates_are_lines_in_the_order_of_their_names() {
    String all =
        """
        @RustCrate(name = "d-d", version = ">=1.2, <3", defaultFeatures = false)
        @RustCrate(name = "a", path = "../a/./b")
        @RustCrate(name = "c", git = "https://example.org/c.git", branch = "main", version = "1")
        @RustCrate(name = "b", version = "1.4", features = {"z", "y"})
        """;
    assertThat(crates(compile(Map.of("demo.X", bound("X", all)))))
        .isEqualTo(
            """
            a = { path = "../../../../../../a/b" } # demo.X
            b = { version = "1.4", features = ["y", "z"] } # demo.X
            c = { version = "1", git = "https://example.org/c.git", branch = "main" } # demo.X
            d-d = { version = ">=1.2, <3", default-features = false } # demo.X
            """);
  }

  @Test
  void declarations_of_classes_packages_and_mirrors_are_one() {
    String a = "@RustCrate(name = \"a\", version = \"1\"";
    Map<String, String> sources =
        Map.of(
            "demo.X", bound("X", a + ", defaultFeatures = false, features = \"x\")"),
            "demo.package-info",
                a + ", features = {\"y\", \"x\"}) package demo; import dev.nativebound.*;",
            "demo.Y",
                HEAD
                    + "@NativeBound interface Y { Day day();"
                    + " @RustCrate(name = \"b\", version = \"2\") @NativeBound(rust = \"b::Day\") enum Day { A } }");
    assertThat(crates(compile(sources)))
        .isEqualTo(
            """
            a = { version = "1", features = ["x", "y"] } # demo.X, package demo
            b = { version = "2" } # demo.Y.Day
            """);
  }

  @Test
  void a_module_declares_for_its_packages() {
    Map<String, String> sources =
        Map.of(
            "module-info",
            "@dev.nativebound.RustCrate(name = \"a\", version = \"1\") module m {"
                + " requires dev.nativebound.annotations; requires dev.nativebound.runtime; }",
            "demo.X",
            bound("X", ""));
    CompiledSources compiled =
        CompiledSources.in(
            project,
            new TreeMap<>(sources),
            "--module-path",
            System.getProperty("java.class.path"));
    assertThat(compiled.errors()).isEmpty();
    assertThat(crates(compiled)).isEqualTo("a = { version = \"1\" } # module m\n");
  }

  @Test
  void a_run_that_sees_one_class_keeps_the_crates_of_the_others() {
    String a = "@RustCrate(name = \"a\", version = \"1\", features = \"%s\")";
    Map<String, String> both =
        Map.of(
            "demo.X", bound("X", a.formatted("x") + "@RustCrate(name = \"b\", version = \"2\")"),
            "demo.Y", bound("Y", a.formatted("y")));
    String before = crates(compile(both));
    String after = crates(compile(Map.of("demo.Y", bound("Y", a.formatted("z")))));
    assertThat(after).isEqualTo(before.replace("\"y\"", "\"z\""));
    assertThat(after)
        .isEqualTo(
            """
            a = { version = "1", features = ["x", "z"] } # demo.X, demo.Y
            b = { version = "2" } # demo.X
            """);
  }

  @Test
  void the_kept_lock_is_used_without_a_crate_of_the_projects() throws IOException {
    Path kept = project.resolve("src/main/rust/Cargo.native.lock");
    Files.createDirectories(kept.getParent());
    Files.writeString(kept, "# kept\n");
    CompiledSources compiled =
        compile(Map.of("demo.X", bound("X", "@RustCrate(name = \"a\", version = \"1\")")));
    assertThat(compiled.rust("demo", "Cargo.lock")).isEqualTo("# kept\n");
  }
}
