package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Items of crates, called from Java with no Rust written: the project has a lock file alone. */
final class CratesTest {
  @TestFactory
  Stream<DynamicTest> itemsOfCrates() {
    Project project = Project.ofFolder("crates");
    Library library = Library.build(project);
    assertThat(Files.exists(project.emittedCrate().resolve("skeleton"))).isFalse();
    return Jdk.all().stream()
        .map(jdk -> Checks.in(ChildJvm.of(jdk, project).with(library.option()), "CratesCheck"))
        .flatMap(List::stream);
  }
}
