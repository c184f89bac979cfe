package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Some hundred natives of difficult names, from a seed ({@code -Dnativebound.seed}): the library
 * exports what {@code javac -h} declares, and each native reaches the function that was made for
 * it.
 */
final class GeneratedNamesTest {
  private static final long SEED = Long.getLong("nativebound.seed", 20260101);
  private static final int COUNT = 300;

  private static final Pattern DECLARED = Pattern.compile("JNICALL (Java_\\w+)");
  private static final Pattern EXPORTED = Pattern.compile(" T _?(\\S+)");
  private static final Pattern SIGNATURE = Pattern.compile("/// `(.*)`");
  private static final Pattern CLASS = Pattern.compile("//! The natives of `(.*)`\\.");

  /** Java allows more letters than rustc takes for granted. */
  private static final String ALLOWED =
      """
      #![allow(uncommon_codepoints, confusable_idents, mixed_script_confusables)]
      #![allow(non_snake_case, non_camel_case_types)]
      """;

  private static GeneratedNames names;
  private static Project project;
  private static Library library;

  @BeforeAll
  static void build() {
    System.out.println("nativebound.seed=" + SEED);
    names = new GeneratedNames(SEED, COUNT);
    project = Project.named("generated-names");
    names.sources().forEach(project::java);
    project.java("Calls.java", names.program());
    Path manifest = project.rustCrate().resolve("Cargo.toml");
    Path kept = Project.copy(manifest, project.root().resolve("target/Cargo.toml"));
    project.remove("src/main/rust/Cargo.toml");
    JavaCompilation.of(project)
        .with("-Anativebound.library=" + project.library())
        .run()
        .expectSuccess();
    fillInSkeleton();
    Project.copy(kept, manifest);
    project.remove("target/generated-sources").remove("target/classes");
    Path headers = project.root().resolve("target/headers");
    JavaCompilation.of(project).with("-h", headers.toString()).run().expectSuccess();
    library = Library.cargo(project);
  }

  /** Each function of the skeleton says the number of the native that it is made for. */
  private static void fillInSkeleton() {
    Path skeleton = project.emittedCrate().resolve("skeleton/src");
    for (Map.Entry<String, String> file : Project.texts(skeleton).entrySet()) {
      String text = file.getValue();
      boolean isRoot = file.getKey().equals("lib.rs");
      project.write("src/main/rust/src/" + file.getKey(), isRoot ? ALLOWED + text : filledIn(text));
    }
  }

  private static String filledIn(String module) {
    StringBuilder text = new StringBuilder();
    String type = matches(CLASS, module).findFirst().orElseThrow();
    String signature = "";
    for (String line : module.lines().toList()) {
      signature = matches(SIGNATURE, line).findFirst().orElse(signature);
      Integer number = names.numbers().get(type + " " + signature);
      boolean isBody = line.strip().startsWith("todo!(");
      text.append(isBody ? String.valueOf(number) : line).append('\n');
    }
    return text.toString();
  }

  private static Stream<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
  }

  @Test
  void thereAreEnoughOfThem() {
    assertThat(names.numbers().size()).isAtLeast(COUNT);
    assertThat(declared().size()).isAtLeast(COUNT);
  }

  /** Headers are of the companions too, whose natives are the library's own questions. */
  private static SortedSet<String> declared() {
    Path headers = project.root().resolve("target/headers");
    return Project.texts(headers).values().stream()
        .flatMap(text -> matches(DECLARED, text))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theLibraryExportsWhatJavacDeclaresAndNothingElse() {
    if (!Command.isOnPath("nm")) {
      Skipped.note("exports of the library of generated names: nm is not installed");
      return;
    }
    List<String> words = List.of("nm", "-D", "--defined-only", library.file().toString());
    Outcome nm = new Command(project.root(), words, Map.of()).run().expectSuccess();
    SortedSet<String> exported =
        matches(EXPORTED, nm.output()).collect(Collectors.toCollection(TreeSet::new));
    SortedSet<String> expected = declared();
    expected.add("JNI_OnLoad_" + project.library()); // for a program that has the library in itself
    assertThat(exported).containsExactlyElementsIn(expected).inOrder();
  }

  @Test
  void eachReachesItsOwnFunction() {
    for (Jdk jdk : Jdk.all()) {
      Outcome outcome = ChildJvm.of(jdk, project).with(library.option()).run("Calls");
      assertWithMessage(jdk.name())
          .that(outcome.expectSuccess().output())
          .isEqualTo(names.numbers().size() + " calls\n");
    }
  }
}
