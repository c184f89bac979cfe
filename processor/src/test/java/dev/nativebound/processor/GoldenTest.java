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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is emitted for one class that has everything, and for one type that Rust implements, to the
 * letter.
 *
 * <p>A golden file is reviewed like code. {@code -Dnativebound.bless=true} accepts what is emitted
 * now.
 */
class GoldenTest {
  private static final Path RESOURCES = Path.of("src/test/resources/golden");

  @TempDir Path project;

  @BeforeEach
  void buildFile() throws IOException {
    Files.createFile(project.resolve("pom.xml"));
  }

  private CompiledSources compile(String type) throws IOException {
    String source = Files.readString(RESOURCES.resolve("sources/demo/" + type + ".java"));
    CompiledSources compiled = CompiledSources.in(project, Map.of("demo." + type, source));
    assertWithMessage("errors").that(compiled.errors()).isEmpty();
    assertWithMessage("warnings").that(compiled.warnings()).isEmpty();
    return compiled;
  }

  private static void assertGolden(String name, String emitted) throws IOException {
    assertGolden(RESOURCES.resolve("expected").resolve(name), emitted);
  }

  private static void assertGolden(Path golden, String emitted) throws IOException {
    if (Boolean.getBoolean("nativebound.bless")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, emitted);
    }
    assertWithMessage(golden.toString()).that(emitted).isEqualTo(Files.readString(golden));
  }

  @Test
  void without_a_crate_of_the_user() throws IOException {
    CompiledSources compiled = compile("Gallery");
    assertGolden("GalleryNative.java", compiled.java("demo/GalleryNative.java"));
    for (String file :
        List.of(
            "Cargo.toml",
            ".cargo/config.toml",
            "build.rs",
            "bindings.rs",
            "contract/demo_Gallery.txt",
            "src/lib.rs",
            "src/demo_Gallery.rs",
            "skeleton/Cargo.toml",
            "skeleton/src/lib.rs",
            "skeleton/src/gallery.rs")) {
      assertGolden("skeleton-crate/" + file, compiled.rust("demo", file));
    }
    assertGolden("skeleton-crate/reachability-metadata.json", compiled.reachability("demo"));
  }

  @Test
  void of_a_type_whose_objects_have_a_value_in_rust() throws IOException {
    CompiledSources compiled = compile("Counter");
    assertGolden("CounterNative.java", compiled.java("demo/CounterNative.java"));
    for (String file : List.of("bindings.rs", "src/demo_Counter.rs", "skeleton/src/counter.rs")) {
      assertGolden("owned-crate/" + file, compiled.rust("demo", file));
    }
    assertGolden("owned-crate/reachability-metadata.json", compiled.reachability("demo"));
  }

  @Test
  void of_natives_that_return_futures() throws IOException {
    CompiledSources compiled = compile("Fetcher");
    assertGolden("FetcherNative.java", compiled.java("demo/FetcherNative.java"));
    for (String file :
        List.of(
            "Cargo.toml",
            "bindings.rs",
            "src/lib.rs",
            "src/demo_Fetcher.rs",
            "skeleton/src/fetcher.rs")) {
      assertGolden("async-crate/" + file, compiled.rust("demo", file));
    }
  }

  @Test
  void of_classes_that_are_imported() throws IOException {
    CompiledSources compiled = compile("Shop");
    String bindings = compiled.rust("demo", "bindings.rs");
    int from = bindings.indexOf("// ---- imports");
    assertGolden("imports.rs", bindings.substring(from, bindings.indexOf("// ---- checks", from)));
    assertGolden("imports.json", compiled.reachability("demo"));
  }

  /** Items of crates: there is nothing to implement, and no skeleton. */
  @ParameterizedTest
  @CsvSource({
    "Crc32, Cargo.toml src/lib.rs bindings.rs src/demo_Crc32.rs",
    "Regex, src/demo_Regex.rs src/demo_Regex_00024Builder.rs",
    "Base64, src/demo_Base64.rs",
    "Geometry, src/demo_Geometry.rs"
  })
  void of_items_of_crates(String type, String files) throws IOException {
    CompiledSources compiled = compile(type);
    for (String file : files.split(" ", -1)) {
      assertGolden("items-crate/" + type + "/" + file, compiled.rust("demo", file));
    }
    assertThat(Files.exists(compiled.crate("demo").resolve("skeleton"))).isFalse();
    assertThat(compiled.notes()).isEmpty();
  }

  @Test
  void with_a_crate_of_the_user() throws IOException {
    Path crate = Files.createDirectories(project.resolve("src/main/rust/src")).getParent();
    Files.writeString(
        crate.resolve("Cargo.toml"),
        "[package]\nname = \"the-gallery\"\n[dependencies]\nanyhow = \"1\"\n");
    Files.writeString(crate.resolve("src/lib.rs"), "");
    Files.writeString(crate.resolve("Cargo.lock"), "# the user's\n");
    CompiledSources compiled = compile("Gallery");
    for (String file : List.of("Cargo.toml", "build.rs")) {
      assertGolden("users-crate/" + file, compiled.rust("the_gallery", file));
    }
    assertWithMessage("lock")
        .that(compiled.rust("the_gallery", "Cargo.lock"))
        .isEqualTo("# the user's\n");
  }

  /** The Rust tests of what rustc says of a mistake are of bindings as they are emitted. */
  @ParameterizedTest
  @CsvSource({"errors, Store", "journal, Journal", "text_stats, TextStats", "values, Values"})
  void bindings_of_the_tests_of_mistakes(String folder, String type) throws IOException {
    Path cases = Path.of("../rust-runtime/tests/ui").resolve(folder);
    String source = Files.readString(cases.resolve(type + ".java"));
    CompiledSources compiled = CompiledSources.in(project, Map.of("demo." + type, source));
    assertWithMessage("errors").that(compiled.errors()).isEmpty();
    assertGolden(cases.resolve("bindings.rs"), compiled.rust("demo", "bindings.rs"));
  }
}
