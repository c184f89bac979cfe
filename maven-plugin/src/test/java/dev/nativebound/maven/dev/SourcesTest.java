package dev.nativebound.maven.dev;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as an edit. */
class SourcesTest {
  @TempDir private Path folder;
  private Sources sources;

  @BeforeEach
  void aProject() throws IOException {
    write("src/main/java/demo/Sums.java", "class Sums {}");
    write("src/main/rust/src/lib.rs", "fn f() {}");
    write("pom.xml", "<project/>");
    sources =
        Sources.of(
            List.of(
                folder.resolve("src/main/java"),
                folder.resolve("src/main"),
                folder.resolve("pom.xml"),
                folder.resolve("target/generated-sources"),
                folder.resolve("src/nothing")),
            folder.resolve("target"));
  }

  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Set<Path> changedBy(Edits edits) throws IOException {
    Snapshot before = sources.now();
    edits.make();
    return sources.now().changedSince(before);
  }

  private interface Edits {
    void make() throws IOException;
  }

  @Test
  void no_root_is_in_another_or_in_what_is_built() {
    assertThat(sources.roots())
        .containsExactly(
            folder.resolve("pom.xml"), folder.resolve("src/main"), folder.resolve("src/nothing"));
  }

  @Test
  void a_file_that_is_changed_new_or_gone() throws IOException {
    Path gone = write("src/main/java/demo/Gone.java", "");
    assertThat(
            changedBy(
                () -> {
                  write("src/main/rust/src/lib.rs", "fn g(x: i32) {}");
                  write("src/main/proto/new/a.proto", "");
                  write("pom.xml", "<project></project>");
                  Files.delete(gone);
                }))
        .containsExactly(
            folder.resolve("src/main/rust/src/lib.rs"),
            folder.resolve("src/main/proto/new/a.proto"),
            folder.resolve("pom.xml"),
            gone);
  }

  @Test
  void a_change_of_the_same_size_is_seen_by_its_time() throws IOException {
    Path file = folder.resolve("src/main/rust/src/lib.rs");
    assertThat(changedBy(() -> Files.setLastModifiedTime(file, FileTime.fromMillis(1))))
        .containsExactly(file);
  }

  @Test
  void what_editors_and_builds_leave_is_no_edit() throws IOException {
    Files.createDirectories(folder.resolve("src/main/rust/target"));
    assertThat(
            changedBy(
                () -> {
                  for (String name :
                      List.of(
                          ".Sums.java.swp",
                          ".#Sums.java",
                          "#Sums.java#",
                          "Sums.java~",
                          "4913",
                          "Sums.java___jb_tmp___",
                          "Sums.java___jb_old___",
                          ".git/HEAD")) {
                    write("src/main/java/demo/" + name, "x");
                  }
                  write("src/main/rust/Cargo.lock", "");
                  write("src/main/rust/Cargo.native.lock", "");
                  write("src/main/rust/target/CACHEDIR.TAG", "");
                  write("src/main/rust/target/debug/out.rs", "");
                  write("target/classes/demo/Sums.class", "");
                }))
        .isEmpty();
  }

  @Test
  void a_package_may_be_called_target() throws IOException {
    assertThat(changedBy(() -> write("src/main/java/demo/target/A.java", "class A {}")))
        .containsExactly(folder.resolve("src/main/java/demo/target/A.java"));
  }

  @Test
  void an_edit_counts_from_its_save() throws IOException {
    Path file = folder.resolve("src/main/rust/src/lib.rs");
    Snapshot before = sources.now();
    Files.setLastModifiedTime(file, FileTime.fromMillis(100_000));
    Snapshot after = sources.now();
    assertThat(Edit.between(before, after, 100_080).savedAt()).isEqualTo(100_000);
    assertThat(Edit.between(before, after, 900_000).savedAt()).isEqualTo(900_000); // was moved here
    assertThat(Edit.between(before, after, 99_000).savedAt()).isEqualTo(99_000); // of a server
    assertThat(Edit.between(after, after, 1).isNone()).isTrue();
  }
}
