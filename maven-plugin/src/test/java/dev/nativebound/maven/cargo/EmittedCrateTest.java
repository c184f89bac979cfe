package dev.nativebound.maven.cargo;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmittedCrateTest {
  @TempDir Path folder;

  private EmittedCrate crate(String dependencies) throws IOException {
    Path crate = folder.resolve("generated/rust/demo_lib");
    write(
        crate.resolve("Cargo.toml"), "[package]\n\n[dependencies]\n" + dependencies + "\n[lib]\n");
    write(crate.resolve("Cargo.lock"), "chosen");
    return EmittedCrate.in(folder.resolve("generated")).get(0);
  }

  private static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void its_folder_has_the_librarys_name() throws IOException {
    assertThat(crate("").library()).isEqualTo("demo_lib");
    assertThat(EmittedCrate.in(folder.resolve("nowhere"))).isEmpty();
  }

  @Test
  void it_names_the_package_that_implements_it() throws IOException {
    String runtime = "nativebound = { version = \"=0.1.0\" }\n";
    String own = "demo-lib = { path = \"../../src/main/rust\" }\n";
    assertThat(crate(runtime + own).implementing()).isEqualTo(Optional.of("demo-lib"));
    assertThat(crate(runtime).implementing()).isEqualTo(Optional.empty());
  }

  @Test
  void what_cargo_chose_is_kept() throws IOException {
    Path user = folder.resolve("src/main/rust");
    crate("").keepLock(user);
    assertThat(Files.readString(user.resolve("Cargo.native.lock"))).isEqualTo("chosen");
  }

  @Test
  void a_lock_that_is_the_same_is_not_written() throws IOException {
    Path kept = write(folder.resolve("src/main/rust/Cargo.native.lock"), "chosen");
    FileTime time = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(kept, time);
    crate("").keepLock(kept.getParent());
    assertThat(Files.getLastModifiedTime(kept)).isEqualTo(time);
  }

  @Test
  void a_skeleton_has_chosen_nothing() throws IOException {
    EmittedCrate crate = crate("");
    Files.createDirectories(crate.folder().resolve("skeleton"));
    crate.keepLock(folder.resolve("src/main/rust"));
    assertThat(Files.exists(folder.resolve("src"))).isFalse();
  }

  @Test
  void a_library_that_was_built_elsewhere_is_beside_the_classes_with_its_age() throws IOException {
    Path library = write(folder.resolve("shared/release/libx.so"), "library");
    write(folder.resolve("shared/release/libx.d"), "sources");
    FileTime time = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(library, time);
    Path cargo = folder.resolve("target/cargo");
    Path place = new BesideClasses(cargo).put(library, "release");
    assertThat(place).isEqualTo(cargo.resolve("release/libx.so"));
    assertThat(Files.readString(place)).isEqualTo("library");
    assertThat(Files.getLastModifiedTime(place)).isEqualTo(time);
    assertThat(Files.readString(cargo.resolve("release/libx.d"))).isEqualTo("sources");
    try (Stream<Path> files = Files.list(place.getParent())) {
      assertThat(files.count()).isEqualTo(2); // and nothing else is left
    }
  }

  @Test
  void one_that_was_built_there_stays() throws IOException {
    Path library = write(folder.resolve("target/cargo/release/libx.so"), "library");
    Path place = new BesideClasses(folder.resolve("target/cargo")).put(library, "release");
    assertThat(place).isEqualTo(library);
  }
}
