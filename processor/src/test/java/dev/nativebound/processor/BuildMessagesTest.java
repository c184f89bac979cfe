package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;
import static dev.nativebound.processor.validate.Message.CRATE_NOT_FOUND;
import static dev.nativebound.processor.validate.Message.CRATE_NOT_RLIB;
import static dev.nativebound.processor.validate.Message.CRATE_UNREADABLE;
import static dev.nativebound.processor.validate.Message.DERIVED_ALREADY;
import static dev.nativebound.processor.validate.Message.FILE_FAILED;
import static dev.nativebound.processor.validate.Message.INTERNAL;
import static dev.nativebound.processor.validate.Message.INVALID_DERIVE;
import static dev.nativebound.processor.validate.Message.INVALID_LIBRARY_NAME;
import static dev.nativebound.processor.validate.Message.LIBRARIES_DIFFER;
import static dev.nativebound.processor.validate.Message.NO_SOURCE_OUTPUT;
import static dev.nativebound.processor.validate.Message.UNKNOWN_OPTION;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every message about the build around the sources. */
class BuildMessagesTest {
  private static final Map<String, String> SOURCES =
      Map.of(
          "demo.Bound",
          "package demo; @dev.nativebound.NativeBound class Bound { static { BoundNative.load(); } native void f(); }");

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

  @Refuses(NO_SOURCE_OUTPUT)
  void nb0201_no_folder_for_generated_sources() {
    ComparedErrors.assertExactly(
        CompiledSources.withoutSourceOutput(project, SOURCES).errors(),
        List.of(
            "[NB0201] there is no folder for generated sources, so the emitted crate would end in the jar;"
                + " pass '-s <folder>' to javac (Maven and Gradle do)"));
  }

  @Refuses(UNKNOWN_OPTION)
  void nb0202_an_unknown_option_is_one_error_and_no_warning() {
    CompiledSources compiled =
        CompiledSources.in(
            project, SOURCES, "-Anativebound.libary=x", "-Anativebound.rust", "-Xlint:processing");
    ComparedErrors.assertExactly(
        compiled.errors(),
        List.of(
            "[NB0202] there is no option '-Anativebound.libary'; the options are nativebound.crate,"
                + " nativebound.derive, nativebound.library, nativebound.runtime",
            "[NB0202] there is no option '-Anativebound.rust'; the options are nativebound.crate,"
                + " nativebound.derive, nativebound.library, nativebound.runtime"));
    assertThat(compiled.warnings()).isEmpty();
  }

  @Test
  @Refuses(INVALID_DERIVE)
  void nb0209_each_derive_that_is_no_path_is_an_error() {
    CompiledSources compiled =
        CompiledSources.in(
            project, SOURCES, "-Anativebound.derive=serde.Serialize, serde::Deserialize,");
    ComparedErrors.assertExactly(
        compiled.errors(),
        List.of(
            "[NB0209] option '-Anativebound.derive' has 'serde.Serialize', and that is no path of a"
                + " derive macro; write paths with commas between them, for example"
                + " 'serde::Serialize,serde::Deserialize'",
            "[NB0209] option '-Anativebound.derive' has '', and that is no path of a derive macro;"
                + " write paths with commas between them, for example"
                + " 'serde::Serialize,serde::Deserialize'"));
  }

  @Test
  @Refuses(DERIVED_ALREADY)
  void nb0210_each_derive_that_values_have_already_is_an_error() {
    CompiledSources compiled =
        CompiledSources.in(
            project,
            SOURCES,
            "-Anativebound.derive=Hash,my::Hash,std::cmp::Eq,serde::Serialize,serde::Serialize");
    ComparedErrors.assertExactly(
        compiled.errors(),
        List.of(
            "[NB0210] option '-Anativebound.derive' has 'Hash', which values derive already where"
                + " all their fields do; leave it out",
            "[NB0210] option '-Anativebound.derive' has 'std::cmp::Eq', which values derive already"
                + " where all their fields do; leave it out"));
  }

  @Test
  void an_unknown_option_where_nothing_is_bound_is_javacs_warning() {
    CompiledSources compiled =
        CompiledSources.in(
            project, Map.of("demo.Plain", "package demo; class Plain {}"), "-Anativebound.x");
    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.warnings()).hasSize(1);
    assertThat(compiled.warnings().get(0)).contains("nativebound.x");
  }

  @Test
  void options_of_others_are_left_to_them() {
    CompiledSources compiled = CompiledSources.in(project, SOURCES, "-Aother.option=y");
    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.warnings()).hasSize(1);
    assertThat(compiled.warnings().get(0)).contains("other.option");
  }

  @Refuses(LIBRARIES_DIFFER)
  void nb0203_two_names_for_one_library() {
    MarkedSources.in(
            project,
            Map.of(
                "a.package-info",
                "@dev.nativebound.NativeLibrary(\"one\") package a;",
                "b.package-info",
                "/** Doc. */\n@Deprecated @dev.nativebound.NativeLibrary(»\"two\") package b;",
                "a.A",
                "package a; @dev.nativebound.NativeBound class A { native void f(); }",
                "b.B",
                "package b; @dev.nativebound.NativeBound class B { native void f(); }",
                "b.C",
                "package b; @dev.nativebound.NativeBound class C { native void f(); }"))
        .withoutPlacesInEclipse()
        .assertErrors(
            "[NB0203] the library is 'two' here and 'one' elsewhere, and what is compiled together makes one"
                + " library; use one name");
  }

  @Refuses(LIBRARIES_DIFFER)
  void nb0203_a_package_that_was_compiled_earlier_has_no_place() {
    compiledEarlier("a", "one");
    compiledEarlier("b", "two");
    ComparedErrors.assertExactly(
        CompiledSources.in(
                project,
                Map.of(
                    "a.A",
                    "package a; @dev.nativebound.NativeBound class A { native void f(); }",
                    "b.B",
                    "package b; @dev.nativebound.NativeBound class B { native void f(); }"))
            .errors(),
        List.of(
            "B.java:1:12 [NB0203] the library is 'two' here and 'one' elsewhere, and what is compiled together"
                + " makes one library; use one name"));
  }

  private void compiledEarlier(String packageName, String library) {
    String text = "@dev.nativebound.NativeLibrary(\"%s\") package %s;";
    CompiledSources.in(
        project, Map.of(packageName + ".package-info", text.formatted(library, packageName)));
  }

  @Refuses(INVALID_LIBRARY_NAME)
  void nb0204_an_option_with_a_name_that_no_library_can_have() {
    ComparedErrors.assertExactly(
        errors("-Anativebound.library=text-stats"),
        List.of(
            "[NB0204] the library cannot have the name 'text-stats' (from option -Anativebound.library), since it"
                + " has other signs than small ASCII letters, digits and '_', a letter first; give another"));
  }

  @Refuses(INVALID_LIBRARY_NAME)
  void nb0204_an_annotation_with_a_name_that_no_library_can_have() {
    MarkedSources.in(
            project,
            Map.of(
                "demo.package-info",
                "@dev.nativebound.NativeLibrary(»\"Größe\") package demo;",
                "demo.A",
                "package demo; @dev.nativebound.NativeBound class A { native void f(); }"))
        .withoutPlacesInEclipse()
        .assertErrors(
            "[NB0204] the library cannot have the name 'Größe' (from @NativeLibrary), since it has other"
                + " signs than small ASCII letters, digits and '_', a letter first; give another");
  }

  @ParameterizedTest
  @CsvSource({
    "std, Rust has a crate of that name",
    "proc_macro, Rust has a crate of that name",
    "test, Rust has a crate of that name",
    "nativebound, the emitted crate needs a crate of that name",
    "jni, the emitted crate needs a crate of that name",
    "self, it is a keyword of Rust",
    "gen, it is a keyword of Rust",
    "fn, it is a keyword of Rust",
    "nul, 'Windows has a device of that name, and no file'",
    "com1, 'Windows has a device of that name, and no file'",
    "a_name_of_more_than_sixty_four_letters_which_crates_io_does_not_take, it has more than 64 letters"
  })
  void nb0204_a_name_that_is_taken(String name, String reason) {
    ComparedErrors.assertExactly(
        errors("-Anativebound.library=" + name),
        List.of(
            "[NB0204] the library cannot have the name '%s' (from option -Anativebound.library), since %s; give"
                    .formatted(name, reason)
                + " another"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"union", "auto", "build", "deps", "examples", "bindings", "con2", "com"})
  void a_name_that_only_looks_taken(String name) {
    assertThat(errors("-Anativebound.library=" + name)).isEmpty();
  }

  /** Nobody chose it, so the message says where another is written. */
  @Refuses(INVALID_LIBRARY_NAME)
  void nb0204_a_package_whose_name_is_taken() {
    MarkedSources.in(
            project,
            Map.of(
                "com.acme.std.Core",
                "package com.acme.std; »@dev.nativebound.NativeBound interface Core { int f(int a); }"))
        .assertErrors(
            "[NB0204] the library cannot have the name 'std' (from the Java package), since Rust has a crate of that"
                + " name; name it with @NativeLibrary(\"...\") on the package, or with -Anativebound.library=...");
  }

  @Refuses(INVALID_LIBRARY_NAME)
  void nb0204_an_annotation_with_a_name_that_is_taken() {
    MarkedSources.in(
            project,
            Map.of(
                "demo.package-info",
                "@dev.nativebound.NativeLibrary(»\"type\") package demo;",
                "demo.A",
                "package demo; @dev.nativebound.NativeBound class A { native void f(); }"))
        .withoutPlacesInEclipse()
        .assertErrors(
            "[NB0204] the library cannot have the name 'type' (from @NativeLibrary), since it is a keyword of Rust; give"
                + " another");
  }

  @Refuses(INVALID_LIBRARY_NAME)
  void nb0204_a_rust_package_whose_name_is_taken() throws IOException {
    crate("[package]\nname = \"test\"\n[lib]\nname = \"engine\"\n");
    ComparedErrors.assertExactly(
        errors(),
        List.of(
            "[NB0204] the library cannot have the name 'test' (from the Rust package), since Rust has a crate of that"
                + " name; name it with @NativeLibrary(\"...\") on the package, or with -Anativebound.library=..."));
  }

  @Refuses(CRATE_UNREADABLE)
  void nb0206_a_crate_whose_name_is_taken() throws IOException {
    for (String manifest :
        List.of(
            "[package]\nname = \"core\"\n", "[package]\nname = \"x\"\n[lib]\nname = \"core\"\n")) {
      crate(manifest);
      ComparedErrors.assertExactly(
          errors(),
          List.of(
              "[NB0206] '%s' cannot be used: its library is called 'core', and Rust has a crate of that name; rename it"
                  .formatted(project.resolve("src/main/rust/Cargo.toml"))));
    }
  }

  @Refuses(CRATE_NOT_RLIB)
  void nb0205_a_crate_that_makes_no_rlib() throws IOException {
    crate("[package]\nname = \"x\"\n[lib]\ncrate-type = [\"cdylib\"]\n");
    ComparedErrors.assertExactly(
        errors(),
        List.of(
            "[NB0205] the emitted crate cannot depend on '%s': its [lib] has crate-type [cdylib]; add \"rlib\""
                    .formatted(project.resolve("src/main/rust/Cargo.toml"))
                + " to the list, or remove the line, since it is the emitted crate that makes the library"));
  }

  @Refuses(CRATE_UNREADABLE)
  void nb0206_a_manifest_without_a_package() throws IOException {
    crate("[workspace]\n");
    ComparedErrors.assertExactly(
        errors(),
        List.of(
            "[NB0206] '%s' cannot be used: it has no [package] with a name"
                .formatted(project.resolve("src/main/rust/Cargo.toml"))));
  }

  @Refuses(CRATE_UNREADABLE)
  void nb0206_a_manifest_that_is_no_toml() throws IOException {
    crate("[package\n");
    String manifest = project.resolve("src/main/rust/Cargo.toml").toString();
    ComparedErrors.assertOne(errors(), "[NB0206] '" + manifest + "' cannot be used: ", "");
  }

  @Refuses(CRATE_UNREADABLE)
  void nb0206_a_crate_without_a_library() throws IOException {
    crate("[package]\nname = \"x\"\n");
    Files.delete(project.resolve("src/main/rust/src/lib.rs"));
    ComparedErrors.assertExactly(
        errors(),
        List.of(
            "[NB0206] '%s' cannot be used: the crate has no library: add src/lib.rs"
                .formatted(project.resolve("src/main/rust/Cargo.toml"))));
  }

  @Refuses(CRATE_NOT_FOUND)
  void nb0207_an_option_that_names_no_crate() {
    ComparedErrors.assertExactly(
        errors("-Anativebound.crate=rust/engine"),
        List.of(
            "[NB0207] option '-Anativebound.crate=rust/engine' names no crate: there is no '%s'; give the folder"
                    .formatted(project.resolve("rust/engine/Cargo.toml"))
                + " of its Cargo.toml"));
    ComparedErrors.assertExactly(
        errors("-Anativebound.runtime=nowhere"),
        List.of(
            "[NB0207] option '-Anativebound.runtime=nowhere' names no crate: there is no '%s'; give the folder"
                    .formatted(project.resolve("nowhere/Cargo.toml"))
                + " of its Cargo.toml"));
  }

  @Refuses(FILE_FAILED)
  void nb0208_a_file_that_cannot_be_written() throws IOException {
    Path inTheWay = Files.createDirectories(project.resolve("target/cargo/.nativebound"));
    Files.createFile(inTheWay.resolve("demo"));
    List<String> errors = errors();
    ComparedErrors.assertOne(
        errors,
        "[NB0208] a file could not be read or written: java.nio.file.",
        "; mend that (permissions, disk space) and compile again");
    assertThat(errors.get(0)).contains(inTheWay.resolve("demo").toString());
  }

  @Refuses(INTERNAL)
  void nb0901_a_fault_of_ours_is_an_error_and_not_a_crash() {
    List<String> printed = new ArrayList<>();
    NativeBoundProcessor processor = new NativeBoundProcessor();
    processor.init(environmentWithoutElements(printed));
    assertThat(processor.process(Set.of(), null)).isTrue();
    ComparedErrors.assertOne(
        printed,
        "[NB0901] nativebound failed, which is a fault of nativebound: please report it with this text:"
            + " java.lang.IllegalStateException: getElementUtils",
        System.lineSeparator());
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
