package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Projects of hostile names, from a seed ({@code -Dnativebound.seed}): both halves compile, by both
 * compilers of Java, and each class finds its contract.
 */
final class HostileNamesTest {
  private static final long SEED = Long.getLong("nativebound.seed", 20260101);
  private static final int TYPES = 6;
  private static final int BOUND = 3;

  /** Names of Java are names of Rust: whether they look like it is the user's matter. */
  private static final String ALLOWED = "#![allow(non_camel_case_types)]\n";

  private static HostileNames names;
  private static Project project;
  private static Library library;

  @BeforeAll
  static void build() {
    System.out.println("nativebound.seed=" + SEED);
    names = new HostileNames(SEED, TYPES, BOUND);
    project = Project.named("hostile-names");
    writeTo(project);
    Path manifest = project.rustCrate().resolve("Cargo.toml");
    Path kept = Project.copy(manifest, project.root().resolve("target/Cargo.toml"));
    project.remove("src/main/rust/Cargo.toml");
    JavaCompilation.of(project)
        .with("-Anativebound.library=" + project.library())
        .run()
        .expectSuccess();
    Path skeleton = project.emittedCrate().resolve("skeleton/src");
    for (Map.Entry<String, String> file : Project.texts(skeleton).entrySet()) {
      String head = file.getKey().equals("lib.rs") ? ALLOWED : "";
      project.write("src/main/rust/src/" + file.getKey(), head + file.getValue());
    }
    Project.copy(kept, manifest);
    project.remove("target/generated-sources").remove("target/classes");
    JavaCompilation.of(project).run().expectSuccess();
    library = Library.cargo(project);
  }

  private static void writeTo(Project project) {
    names.sources().forEach(project::java);
    names.crates().forEach(project::write);
    project.java("LoadAll.java", names.program());
  }

  @Test
  void eachClassIsLoadedAndFindsItsContract() {
    assertThat(names.generated()).hasSize(20);
    Outcome outcome = ChildJvm.of(Jdk.ofThisBuild(), project).with(library.option()).run("LoadAll");
    assertThat(outcome.expectSuccess().lines())
        .containsExactlyElementsIn(names.generated())
        .inOrder();
  }

  @Test
  void eclipsesCompilerEmitsTheSame() {
    Map<String, String> ofJavac = Project.texts(project.generatedSources());
    Project copy = Project.named("hostile-names-ecj");
    writeTo(copy);
    copy.remove("src/main/rust");
    Path rust = project.rustCrate();
    Project.texts(rust).forEach((path, text) -> copy.write("src/main/rust/" + path, text));
    EclipseCompilation.of(copy, "ecj").run().expectSuccess();
    Map<String, String> ofEclipse = Project.texts(copy.generatedSources());
    ofJavac.forEach(
        (path, text) -> {
          if (path.endsWith(".java") || path.endsWith("bindings.rs")) {
            assertThat(ofEclipse.get(path)).isEqualTo(text);
          }
        });
  }
}
