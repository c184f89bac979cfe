package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A project in Kotlin, built by Maven through kapt, as docs/kotlin.md shows it. */
final class KotlinTest {
  /** Maven's words where it got no answer from where Kotlin is. */
  private static final Pattern UNREACHABLE =
      Pattern.compile(
          "Could not transfer artifact|Unknown host|in offline mode|was not found in file:");

  @Test
  void aProjectInKotlinCallsRust() throws IOException {
    MavenBuild.assumeJars("A project in Kotlin");
    Project project = Project.named("kotlin").with("kotlin");
    project
        .edit("pom.xml", "../../rust-runtime", Checkout.root().resolve("rust-runtime").toString())
        .edit(
            "pom.xml",
            ">0.1.0</nativebound.",
            ">" + MavenBuild.versionOfThisBuild() + "</nativebound.");
    // The daemon of Kotlin's compiler would outlive this build.
    Outcome compiled = MavenBuild.run(project, "compile", "-Dkotlin.compiler.daemon=false");
    if (compiled.exit() != 0 && UNREACHABLE.matcher(compiled.output()).find()) {
      Skipped.note("A project in Kotlin: Kotlin's compiler could not be downloaded");
      return;
    }
    compiled.expectSuccess();
    Path emitted = project.root().resolve("target/generated-sources/kapt/compile/rust/kotlin");
    new CargoBuild(emitted, List.of("build"), Map.of()).run().expectSuccess().expectNot("warning:");
    Path library = CargoBuild.targetDirectory().resolve("debug");
    for (Jdk jdk : Jdk.all()) {
      ChildJvm.of(jdk, project)
          .withClasspath(
              project.classes(),
              Classpath.runtime(),
              MavenBuild.jar("org/jetbrains/kotlin", "kotlin-stdlib"))
          .with("-Dnativebound.library.path=" + library)
          .run("demo.MainKt")
          .expectSuccess()
          .expect("7 HI null a\n")
          .expect("101 6 Point[x=5, name=p, marks=[1, 2]]\n")
          .expect("NUMBER 2\n")
          .expect("IOException: no /no/such/file\n")
          .expect("42 43 6\n");
    }
  }

  @Test
  void thePageHasTheBuildThatIsTested() throws IOException {
    Path docs = Checkout.root().resolve("docs/kotlin.md");
    String plugin =
        Files.readString(Checkout.projectSources().resolve("kotlin/pom.xml"))
            .replaceFirst("(?s).*    <plugins>\n", "")
            .replaceFirst("(?s)    </plugins>.*", "")
            .replaceAll("(?m)^      ", "");
    assertThat(Files.readString(docs)).contains(plugin);
  }
}
