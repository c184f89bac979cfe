package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;
import static dev.nativebound.processor.validate.Message.CONSTANTS_CLASH;
import static dev.nativebound.processor.validate.Message.FIELDS_CLASH;
import static dev.nativebound.processor.validate.Message.INVALID_CRATE;
import static dev.nativebound.processor.validate.Message.LOST_WRITES;
import static dev.nativebound.processor.validate.Message.MISPLACED_ANNOTATION;
import static dev.nativebound.processor.validate.Message.PATH_WITHOUT_PROJECT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rustc and cargo would take of items of crates, and mean something else by. */
class CrateLossesTest {
  @TempDir Path project;

  private MarkedSources owned(String members) {
    return CrateSources.owned(project, members);
  }

  @Refuses(CONSTANTS_CLASH)
  void nb0113_constants_for_one_variant() {
    owned(
            """
            Kind f(); Rest g();
            @NativeBound(rust = "text::Kind") enum Kind { @RustName("Left") A, @RustName(»"Left") B, RIGHT, @RustName(»"Right") C, @RustName("Up") D, »UP }
            @NativeBound(rust = "text::Rest") enum Rest { @RustName("_") A, B, @RustName(»"_") C }""")
        .assertErrors(
            oneVariant("B", "A", "Kind", "Left"),
            oneVariant("C", "RIGHT", "Kind", "Right"),
            oneVariant("UP", "D", "Kind", "Up"),
            oneVariant("C", "A", "Rest", "_"));
  }

  private static String oneVariant(String second, String first, String type, String variant) {
    return ("[NB0113] the constants '%s' and '%s' of enum %s are both '%s' in Rust; remove one, or give"
            + " it another variant with @RustName")
        .formatted(second, first, type, variant);
  }

  @Refuses(FIELDS_CLASH)
  void nb0126_components_for_one_field() {
    owned(
            """
            Pair f();
            @NativeBound(rust = "text::Pair") record Pair(
              @RustName("0") int a, @RustName(»"0") int b, int cd, @RustName(»"cd") int e,
              @RustVia("len") int g, @RustVia("len") int h, @RustVia("text::cd") int i) {}""")
        .notByEclipse()
        .assertErrors(
            "[NB0126] the components 'b' and 'a' of record Pair are both '0' in Rust; rename one",
            "[NB0126] the components 'e' and 'cd' of record Pair are both 'cd' in Rust; rename one");
  }

  @Refuses(MISPLACED_ANNOTATION)
  void nb0117_the_name_of_a_component_that_is_no_field() {
    owned(
            """
            Pair f();
            @NativeBound(rust = "text::Pair") record Pair(
              @RustName("0") int a, @RustVia("len") »@RustName("b") int c) {}""")
        .notByEclipse()
        .assertErrors(
            "[NB0117] @RustName has no effect here, since 'c' is what @RustVia names, and not the field;"
                + " remove it");
  }

  private static final String LENT =
      "remove @RustType, since @Mut lends the array itself; with @Unsigned its elements are unsigned";

  private static final String RETURNED =
      "take an array @Mut without @RustType, or name a function that returns what it makes";

  private static String lost(String parameter, String type, String wayOut) {
    return ("[NB0510] parameter '%s' of 'f' becomes a \"%s\" for the call alone, so that what the"
            + " function writes there is lost; %s")
        .formatted(parameter, type, wayOut);
  }

  @Refuses(LOST_WRITES)
  void nb0510_arguments_that_are_converted_and_written_into() {
    owned(
            """
            void f(@Mut @RustType(»"&mut [u32]") int[] a, @RustType(»"&mut Vec<u8>") byte[] b,
              @RustType(»"&mut String") String c, @RustType(»"&'a mut [u8; 4]") byte[] d,
              @Mut @RustType(»"&[u8]") byte[] e, @RustType(»"&mut std::vec::Vec<i32>") int[] g,
              @RustType("&mut &[u8]") byte[] h, @RustType("&mut Cursor<Vec<u8>>") byte[] i,
              @RustType("&mut text::Vector") String j, @RustType("Vec<u8>") byte[] k, @Mut byte[] l);""")
        .assertErrors(
            lost("a", "&mut [u32]", LENT),
            lost("b", "&mut Vec<u8>", RETURNED),
            lost("c", "&mut String", RETURNED),
            lost("d", "&'a mut [u8; 4]", RETURNED),
            lost("e", "&[u8]", LENT),
            lost("g", "&mut std::vec::Vec<i32>", RETURNED));
  }

  private static final String PATHS =
      """
      @RustCrates({@RustCrate(name = "text", path = %s"../text"), @RustCrate(name = "more", path = "/more")})
      @NativeBound(rust = "text") interface Bound { int f(int x); }""";

  @Refuses(PATH_WITHOUT_PROJECT)
  void nb0511_a_path_from_no_project() {
    MarkedSources.of(project, PATHS.formatted("»"))
        .assertWarnings(
            "[NB0511] crate 'text' has path \"../text\", which is from '"
                + project.toAbsolutePath().resolve("target/generated-sources")
                + "', since no folder above the generated sources has a pom.xml, build.gradle or .git;"
                + " write an absolute path, or make one of these in the project's folder");
  }

  @Test
  void a_path_from_a_project_is_no_mistake() throws IOException {
    Files.createFile(project.resolve("build.gradle.kts"));
    MarkedSources.of(project, PATHS.formatted("")).assertWarnings();
  }

  private static String invalid(String name, String reason, String wayOut) {
    return "[NB0505] crate '%s', which demo.Bound declares, %s; %s".formatted(name, reason, wayOut);
  }

  @Refuses(INVALID_CRATE)
  void nb0505_names_that_would_hide_rusts_own() {
    String own = "has the name of a crate or keyword of Rust's own";
    MarkedSources.of(
            project,
            """
            @RustCrates({@RustCrate(name = »"core", version = "1"),
              @RustCrate(name = »"std", packageName = "my-std", version = "1"),
              @RustCrate(name = »"type", version = "1"), @RustCrate(name = "md5", packageName = »"md 5", version = "1"),
              @RustCrate(name = "my_core", packageName = "core", version = "1")})
            @NativeBound(rust = "my_core::Core") interface Bound { int f(int x); }""")
        .assertErrors(
            invalid("core", own, "give it another, name = \"my_core\", packageName = \"core\""),
            invalid("std", own, "give it another, name = \"my_std\", packageName = \"my-std\""),
            invalid("type", own, "give it another, name = \"my_type\", packageName = \"type\""),
            invalid(
                "md5",
                "has package \"md 5\", which is no name of one",
                "use ASCII letters, digits, '-' and '_', a letter first"));
  }

  @Test
  void a_package_has_another_name_in_paths() throws IOException {
    Files.createFile(project.resolve("pom.xml"));
    String source =
        "package demo; import dev.nativebound.*;"
            + " @RustCrate(name = \"md5\", packageName = \"md-5\", version = \"0.10\")"
            + " @RustCrate(name = \"old\", packageName = \"md-5\", version = \"0.9\")"
            + " @NativeBound(rust = \"md5\") interface Bound { int f(int x);"
            + " @NativeBound(rust = \"old::g\") int g(int x); }";
    CompiledSources compiled = CompiledSources.in(project, Map.of("demo.Bound", source));
    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.rust("demo", "Cargo.toml"))
        .contains(
            """
            md5 = { package = "md-5", version = "0.10" } # demo.Bound
            old = { package = "md-5", version = "0.9" } # demo.Bound
            """);
    assertThat(compiled.rust("demo", "src/demo_Bound.rs")).contains("::md5::f(");
    assertThat(compiled.rust("demo", "src/demo_Bound.rs")).contains("::old::g(");
    assertThat(compiled.java("demo/BoundNative.java"))
        .contains("crate md5 {package = md-5, version = 0.10}");
  }
}
