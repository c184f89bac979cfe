package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes of one simple name in two packages. */
class SimpleNamesTest {
  @TempDir Path project;

  private static String owned(String home, String body) {
    return "package %s; import dev.nativebound.*;\n".formatted(home)
        + "@NativeBound public interface Item extends AutoCloseable {\n"
        + "@NativeBound static Item open() { return ItemNative.open(); }\n"
        + body
        + "\n@Override void close(); }";
  }

  @Test
  void both_are_bound_and_each_has_a_skeleton_of_its_own() throws IOException {
    Files.createFile(project.resolve("pom.xml"));
    CompiledSources compiled =
        CompiledSources.in(
            project,
            Map.of(
                "demo.a.Item",
                owned("demo.a", "int same(Item a, demo.b.Item b, demo.b.Kind kind, Kind own);"),
                "demo.a.Kind",
                "package demo.a; public enum Kind { A }",
                "demo.b.Item",
                owned("demo.b", "void f();"),
                "demo.b.Kind",
                "package demo.b; public enum Kind { B }"));

    assertThat(compiled.errors()).isEmpty();
    String bindings = compiled.rust("a", "bindings.rs");
    assertThat(bindings).contains("// ---- demo.a.Item: trait DemoAItem for crate::DemoAItem");
    assertThat(bindings).contains("// ---- demo.b.Item: trait DemoBItem for crate::DemoBItem");
    assertThat(bindings).contains("// ---- demo.a.Kind: enum DemoAKind");
    assertThat(compiled.rust("a", "skeleton/src/demo_b_item.rs"))
        .contains("impl bindings::DemoBItem for DemoBItem");
    assertThat(compiled.rust("a", "src/demo_a_Item.rs"))
        .contains("RawHandle<'l, bindings::__types::DemoBItem>");
  }
}
