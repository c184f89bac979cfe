package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every message about the build around the sources. */
class BuildMessagesTest {
  private static final Map<String, String> SOURCES =
      Map.of(
          "demo.Bound",
          "package demo; @dev.nativebound.NativeBound class Bound { native void f(); }");

  @TempDir Path project;

  @BeforeEach
  void buildFile() throws IOException {
    Files.createFile(project.resolve("pom.xml"));
  }

  private List<String> errors(String... options) {
    return CompiledSources.in(project, SOURCES, options).errors();
  }

  private void crate(String manifest) throws IOException {
    Path crate = Files.createDirectories(project.resolve("src/main/rust/src")).getParent();
    Files.writeString(crate.resolve("Cargo.toml"), manifest);
    Files.writeString(crate.resolve("src/lib.rs"), "");
  }

  @Test
  void nb0201_no_folder_for_generated_sources() {
    assertThat(CompiledSources.withoutSourceOutput(project, SOURCES).errors())
        .containsExactly(
            "[NB0201] there is no folder for generated sources, so the emitted crate would end in the jar;"
                + " pass '-s <folder>' to javac (Maven and Gradle do)");
  }

  @Test
  void nb0202_an_unknown_option() {
    assertThat(errors("-Anativebound.libary=x", "-Aother.option=y"))
        .containsExactly(
            "[NB0202] option '-Anativebound.libary' is not known; the options are nativebound.crate,"
                + " nativebound.library, nativebound.runtime");
  }

  @Test
  void nb0203_two_names_for_one_library() {
    CompiledSources compiled =
        CompiledSources.in(
            project,
            Map.of(
                "a.package-info", "@dev.nativebound.NativeLibrary(\"one\") package a;",
                "b.package-info", "@dev.nativebound.NativeLibrary(\"two\") package b;",
                "a.A", "package a; @dev.nativebound.NativeBound class A { native void f(); }",
                "b.B", "package b; @dev.nativebound.NativeBound class B { native void f(); }"));
    assertThat(compiled.errors())
        .containsExactly(
            "B.java:1:12 [NB0203] @NativeLibrary names 'two' here and 'one' elsewhere in this compilation,"
                + " which makes one library; use one name");
  }

  @Test
  void nb0204_a_name_that_no_library_can_have() {
    assertThat(errors("-Anativebound.library=text-stats"))
        .containsExactly(
            "[NB0204] the library name 'text-stats' (from option -Anativebound.library) cannot be one; use small"
                + " ASCII letters, digits and '_', a letter first");
  }

  @Test
  void nb0205_a_crate_that_makes_no_rlib() throws IOException {
    crate("[package]\nname = \"x\"\n[lib]\ncrate-type = [\"cdylib\"]\n");
    assertThat(errors())
        .containsExactly(
            "[NB0205] the emitted crate cannot depend on '%s': its [lib] has crate-type [cdylib]; add \"rlib\""
                    .formatted(project.resolve("src/main/rust/Cargo.toml"))
                + " to the list, or remove the line: the emitted crate makes the library");
  }

  @Test
  void nb0206_a_manifest_without_a_package() throws IOException {
    crate("[workspace]\n");
    assertThat(errors())
        .containsExactly(
            "[NB0206] '%s' cannot be used: it has no [package] with a name"
                .formatted(project.resolve("src/main/rust/Cargo.toml")));
  }

  @Test
  void nb0206_a_manifest_that_is_no_toml() throws IOException {
    crate("[package\n");
    assertThat(errors()).hasSize(1);
    assertThat(errors().get(0)).startsWith("[NB0206] '" + project);
  }

  @Test
  void nb0206_a_crate_without_a_library() throws IOException {
    crate("[package]\nname = \"x\"\n");
    Files.delete(project.resolve("src/main/rust/src/lib.rs"));
    assertThat(errors())
        .containsExactly(
            "[NB0206] '%s' cannot be used: the crate has no library: add src/lib.rs"
                .formatted(project.resolve("src/main/rust/Cargo.toml")));
  }

  @Test
  void nb0207_an_option_that_names_no_crate() {
    assertThat(errors("-Anativebound.crate=rust/engine"))
        .containsExactly(
            "[NB0207] option '-Anativebound.crate=rust/engine' names no crate: there is no '%s'; give the folder"
                    .formatted(project.resolve("rust/engine/Cargo.toml"))
                + " of its Cargo.toml");
    assertThat(errors("-Anativebound.runtime=nowhere"))
        .containsExactly(
            "[NB0207] option '-Anativebound.runtime=nowhere' names no crate: there is no '%s'; give the folder"
                    .formatted(project.resolve("nowhere/Cargo.toml"))
                + " of its Cargo.toml");
  }

  @Test
  void nb0208_a_file_that_cannot_be_written() throws IOException {
    Path inTheWay = Files.createDirectories(project.resolve("target/cargo/.nativebound"));
    Files.createFile(inTheWay.resolve("demo"));
    List<String> errors = errors();
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0))
        .startsWith("[NB0208] a file could not be read or written: java.nio.file.");
    assertThat(errors.get(0)).contains(inTheWay.resolve("demo").toString());
    assertThat(errors.get(0)).endsWith("; mend that (permissions, disk space) and compile again");
  }

  @Test
  void nb0901_a_fault_of_ours_is_an_error_and_not_a_crash() {
    List<String> printed = new ArrayList<>();
    NativeBoundProcessor processor = new NativeBoundProcessor();
    processor.init(environmentWithoutElements(printed));
    assertThat(processor.process(Set.of(), null)).isTrue();
    assertThat(printed).hasSize(1);
    assertThat(printed.get(0))
        .startsWith(
            "[NB0901] nativebound failed, which is a fault of nativebound: please report it with this text:"
                + " java.lang.IllegalStateException: getElementUtils");
  }

  private static ProcessingEnvironment environmentWithoutElements(List<String> printed) {
    Messager messager = proxy(Messager.class, (name, text) -> printed.add(text));
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            BuildMessagesTest.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "getMessager" -> messager;
                  case "getOptions" -> Map.of();
                  case "getFiler" -> null;
                  default -> throw new IllegalStateException(method.getName());
                });
  }

  private static <T> T proxy(Class<T> type, BiConsumer<String, String> called) {
    return type.cast(
        Proxy.newProxyInstance(
            BuildMessagesTest.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              called.accept(method.getName(), String.valueOf(arguments[1]));
              return null;
            }));
  }
}
