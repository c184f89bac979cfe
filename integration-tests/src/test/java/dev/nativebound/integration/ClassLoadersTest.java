package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The runtime in one class loader, user classes in its children: a container, a plug-in. */
final class ClassLoadersTest {
  @Test
  void twoLoadersHaveTheSameClassesOverOneRuntime() {
    Project project = Project.ofFolder("throws");
    Library library = Library.build(project);
    Path parent = project.root().resolve("target/parent-classes");
    for (Path file : Project.files(project.classes().resolve("check"))) {
      Project.copy(file, parent.resolve("check").resolve(file.getFileName().toString()));
    }
    Outcome outcome =
        ChildJvm.of(Jdk.ofThisBuild(), project)
            .with(library.option())
            .withClasspath(parent, Classpath.runtime())
            .run("check.Loaders", project.classes().toUri().toString(), "ThrowsCheck");
    outcome.expectSuccess().expectNot("failed ");
    assertThat(outcome.lines().stream().filter(line -> line.startsWith("ok ")).count())
        .isEqualTo(2 * 9);
    assertThat(outcome.lines().get(outcome.lines().size() - 1)).isEqualTo("2 loaders");
    assertThat(Files.exists(parent.resolve("demo"))).isFalse();
  }
}
