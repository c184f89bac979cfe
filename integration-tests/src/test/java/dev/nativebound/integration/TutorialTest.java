package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The tutorial, followed: each block goes where the line before it says, and what the program
 * prints is what the page says, at the first step and in the end.
 */
final class TutorialTest {
  private static final Pattern PLACE =
      Pattern.compile("(?:In)?(?:to )?(?:To )?`words/([^`]+)`(?<where>, [^:]+)?:");

  private static final String PRINTS = "It prints:";
  private static final String PRINTS_MORE = "It prints, besides:";
  private static final String MAIN = "com.example.words.Main";

  private final List<DocBlock> blocks = DocPage.of("docs/tutorial.md").blocks();
  private final StringBuilder printed = new StringBuilder();
  private final Project project = Project.named("words");

  @Test
  void whoFollowsItGetsWhatItSays() throws IOException {
    for (DocBlock block : blocks) {
      Matcher place = PLACE.matcher(block.lead());
      if (isPrinted(block)) {
        printed.append(block.text());
        if (block.lead().equals(PRINTS)) {
          assertPrints();
        }
      } else if (block.language().equals("text")) {
        assertMistake(block);
      } else if (place.matches()) {
        put(block.text(), place.group(1), place.group("where"));
      } else {
        assertWithMessage(block.place()).that(block.language()).isEqualTo("sh");
      }
    }
    assertPackaged();
  }

  private static boolean isPrinted(DocBlock block) {
    return block.lead().equals(PRINTS) || block.lead().equals(PRINTS_MORE);
  }

  private void put(String text, String path, String where) throws IOException {
    Path file = project.root().resolve(path);
    if (where == null) {
      project.write(path, text);
      return;
    }
    String before = Files.readString(file);
    int end =
        switch (where) {
          case ", before its last brace" -> before.lastIndexOf("}\n");
          case ", at the end of `main`" -> before.lastIndexOf("  }\n}\n");
          case ", at its end" -> before.length();
          default -> throw new AssertionError(where);
        };
    project.write(path, before.substring(0, end) + text + before.substring(end));
  }

  /** By javac and cargo alone; what later steps print, the jar prints. */
  private void assertPrints() {
    Library library = Library.build(project);
    assertPrinted(ChildJvm.of(Jdk.ofThisBuild(), project).with(library.option()).run(MAIN));
  }

  /** The page says what to change: the result's type. */
  private void assertMistake(DocBlock said) {
    String words = "src/main/java/com/example/words/Words.java";
    project.edit(words, "native int count", "native long count");
    JavaCompilation.of(project).run().expectSuccess();
    Outcome outcome = Stranger.check(project).run().expectFailure();
    said.text().lines().forEach(outcome::expect);
    project.edit(words, "native long count", "native int count");
  }

  /** By the pom of the page, with the plugins that this build has. */
  private void assertPackaged() throws IOException {
    MavenBuild.assumeJars("The tutorial's jar");
    PluggedProject.pin(project);
    PluggedProject.maven(project, "package")
        .expectSuccess()
        .expect("cargo test result: ok. 1 passed");
    Path elsewhere = project.root().resolve("target/elsewhere/words.jar");
    Project.copy(project.root().resolve("target/words-1.0.jar"), elsewhere);
    project.remove("target/classes");
    for (Jdk jdk : Jdk.all()) {
      List<String> words =
          List.of(jdk.java().toString(), "-Dnativebound.cache=off", "-jar", "words.jar");
      assertPrinted(new Command(elsewhere.getParent(), words, Map.of()).run());
    }
  }

  /** All of it: no JVM warns. */
  private void assertPrinted(Outcome outcome) {
    String output = outcome.expectSuccess().output().replace("\r\n", "\n");
    assertThat(output).isEqualTo(printed.toString());
  }
}
