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

/** Imports of types and packages, of which a run may see some as class files. */
class ImportRoundsTest {
  private static final Map<String, String> SOURCES =
      Map.of(
          "a.A",
          "package a; @dev.nativebound.NativeBound @dev.nativebound.NativeImport(Part.class)"
              + " class A { static native void f(); }",
          "a.Part",
          "package a; public class Part { public static final int MOST = 3; public String label;"
              + " public Part(String name, int size) {} public void grow(long by) {} }",
          "b.package-info",
          "@dev.nativebound.NativeImport({b.Sized.class, Thread.class}) package b;",
          "b.B",
          "package b; class B { @dev.nativebound.NativeBound static class Inner"
              + " { static native void f(); } }",
          "b.Sized",
          "package b; public interface Sized { int size(String of); }");

  @TempDir Path project;

  @BeforeEach
  void buildFile() throws IOException {
    Files.createFile(project.resolve("pom.xml"));
  }

  /** With the names of parameters in class files. */
  private String compile(Map<String, String> sources) {
    String[] options = {"-parameters", "-Anativebound.library=both", "-Xlint:-processing"};
    CompiledSources compiled = CompiledSources.in(project, sources, options);
    assertThat(compiled.errors()).isEmpty();
    return compiled.rust("both", "bindings.rs");
  }

  @Test
  void imports_of_a_package_are_those_of_its_types() {
    String bindings = compile(SOURCES);
    for (String type : List.of("Part", "Sized", "Thread")) {
      assertThat(bindings).contains("pub struct " + type + " = ");
    }
  }

  @Test
  void a_run_that_sees_one_file_has_the_imports_of_all() {
    String full = compile(SOURCES);
    for (String seen : List.of("a.A", "b.B")) {
      String again = compile(Map.of(seen, SOURCES.get(seen)));
      assertWithMessage(seen).that(again).isEqualTo(full);
    }
    compile(Map.of("b.package-info", SOURCES.get("b.package-info")));
  }

  @Test
  void an_import_that_is_removed_is_gone() {
    compile(SOURCES);
    String without = SOURCES.get("a.A").replace("@dev.nativebound.NativeImport(Part.class)", "");
    String after = compile(Map.of("a.A", without));
    assertThat(after).contains("pub struct Sized = ");
    assertThat(after).doesNotContain("a.Part");
  }
}
