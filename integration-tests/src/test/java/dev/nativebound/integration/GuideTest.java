package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Every block of code in the README and in {@code docs}: compiled, run where it calls something,
 * and else a part of a file that is, or it says why not. {@link DocBlock} says how.
 *
 * <p>Elsewhere: {@link CratesDocTest} has what binds crates, {@link TutorialTest} the tutorial, and
 * {@code MessagePagesTest} of the processor the examples of messages.
 */
final class GuideTest {
  /** In what no compiler is asked: commands, what they print, and drawings. */
  private static final Set<String> NO_CODE = Set.of("", "sh", "text");

  /** What the tests below take. */
  private static final Set<String> TAKEN = Set.of("java", "rust", "toml", "xml");

  private static final Pattern OURS =
      Pattern.compile("<artifactId>nativebound[\\w-]*</artifactId>\\s*<version>([^<]*)</version>");

  private static final Pattern INLINE_TABLE = Pattern.compile("= \\{(.*)\\}");
  private static final Pattern KEY = Pattern.compile("([\\w-]+) = ");

  private static final Set<String> KEYS_OF_DEPENDENCIES =
      Set.of("default-features", "features", "package", "path", "version");

  /** As the project of the tests of logging, so that it is compiled once. */
  private static final String FEATURES =
      "nativebound = { version = \"0.1.0\", features = [\"log\", \"tracing\"] }";

  private static Stream<DocBlock> blocks(String language) {
    return DocPage.all().stream().flatMap(page -> page.blocks(language).stream());
  }

  private static boolean isForOthers(DocPage page) {
    return page.isIn("docs/messages") || page.path().equals("docs/tutorial.md");
  }

  private static boolean bindsACrate(DocBlock block) {
    boolean isPage = block.page().path().equals("docs/crates.md");
    boolean isReadme = block.page().path().equals("README.md");
    return isPage || (isReadme && block.text().contains("rust = \""));
  }

  @Test
  void whatNoCompilerTakesSaysWhy() {
    List<String> unknown = new ArrayList<>();
    for (DocPage page : DocPage.all()) {
      for (DocBlock block : page.blocks()) {
        boolean isKnown = NO_CODE.contains(block.language()) || TAKEN.contains(block.language());
        if (!isKnown && block.isCompiled()) {
          unknown.add(block.place() + " is " + block.language());
        }
        assertWithMessage(block.place()).that(block.reason().orElse("why")).isNotEmpty();
      }
    }
    assertThat(unknown).isEmpty();
  }

  /** {@code MessagePagesTest} takes these two and no more. */
  @Test
  void aMessageHasTwoExamples() {
    DocPage.all().stream()
        .filter(page -> page.isIn("docs/messages"))
        .flatMap(page -> page.blocks("java").stream())
        .filter(block -> !List.of("Refused:", "Instead:").contains(block.lead()))
        .forEach(block -> assertWithMessage(block.place()).that(block.isCompiled()).isFalse());
  }

  @Test
  void theGuideCompilesAndCallsGiveWhatItSays() {
    Project empty =
        Project.named("guide")
            .cargo(
                """
                log = { version = "0.4", features = ["kv"] }
                tracing = { version = "0.1", default-features = false, features = ["std"] }
                tracing-subscriber = { version = "0.3", default-features = false, features = ["registry", "std"] }
                """)
            .edit("src/main/rust/Cargo.toml", "nativebound = \"0.1.0\"", FEATURES);
    DocProject guide = new DocProject(empty);
    DocPage.all().stream()
        .filter(page -> page.isIn("docs") && !isForOthers(page))
        .forEach(page -> guide.with(ours(page)));
    run(guide.project());
  }

  /** With the crates that {@link CratesDocTest} has. */
  @Test
  void theReadmeCompiles() {
    Project empty = Project.named("guide_readme").cargo("regex = \"1.11\"\n");
    Path lock = Path.of("src/main/rust/Cargo.native.lock");
    Project.copy(
        Checkout.root().resolve("examples/crates").resolve(lock), empty.root().resolve(lock));
    Project readme = new DocProject(empty).with(ours(DocPage.of("README.md"))).project();
    javac(readme);
    Stranger.check(readme).run().expectSuccess().expectNot("warning:");
  }

  private static List<DocBlock> ours(DocPage page) {
    return page.blocks().stream().filter(block -> !bindsACrate(block)).toList();
  }

  private static void javac(Project project) {
    JavaCompilation.of(project).with("-Xlint:-auxiliaryclass,-serial,-try").run().expectSuccess();
  }

  private static void run(Project project) {
    javac(project);
    Library library = Library.cargo(project);
    ChildJvm.of(Jdk.ofThisBuild(), project)
        .with(library.option())
        .run("guide.Main")
        .expectSuccess();
  }

  @Test
  void partsOfFilesAreInThem() throws IOException {
    for (DocPage page : DocPage.all()) {
      for (DocBlock block : page.blocks()) {
        if (block.source().isPresent()) {
          Path file = Checkout.root().resolve(block.source().get());
          Iterator<String> there = Files.readAllLines(file).stream().map(String::strip).iterator();
          for (String line : block.shown().lines().map(String::strip).toList()) {
            assertWithMessage(block.place() + " has a line that " + file + " has not: " + line)
                .that(isNext(line, there))
                .isTrue();
          }
        }
      }
    }
  }

  private static boolean isNext(String line, Iterator<String> there) {
    while (there.hasNext()) {
      if (there.next().equals(line)) {
        return true;
      }
    }
    return line.isEmpty();
  }

  @Test
  void xmlIsWellFormedAndOfThisVersion()
      throws IOException, ParserConfigurationException, SAXException {
    for (DocBlock block : blocks("xml").filter(DocBlock::isCompiled).toList()) {
      String text = block.shown().replaceFirst("<\\?xml.*\\?>", "");
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader("<all>" + text + "</all>")));
      assertWithMessage(block.place())
          .that(OURS.matcher(text).results().map(found -> found.group(1)).distinct().toList())
          .isAnyOf(
              List.of(),
              List.of(MavenBuild.versionOfThisBuild()),
              List.of("${nativebound.version}"));
    }
  }

  @Test
  void cargoTakesTheManifests() {
    for (DocBlock block : blocks("toml").filter(GuideTest::isRight).toList()) {
      boolean isWhole = block.text().contains("[package]");
      String head = "[package]\nname = \"page\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
      Project project =
          Project.named("guide_manifest")
              .write("src/main/rust/Cargo.toml", (isWhole ? "" : head) + block.text())
              .rust("");
      assertManifest(project, block);
    }
  }

  private static boolean isRight(DocBlock block) {
    return block.isCompiled() && !block.lead().equals("Refused:");
  }

  /** Keys that it does not know it passes over. */
  private static void assertManifest(Project project, DocBlock block) {
    List<String> words = List.of("cargo", "metadata", "--no-deps", "--format-version", "1");
    new Command(project.rustCrate(), words, Map.of()).run().expectSuccess();
    List<String> keys =
        INLINE_TABLE
            .matcher(block.text())
            .results()
            .flatMap(table -> KEY.matcher(table.group(1)).results())
            .map(key -> key.group(1))
            .toList();
    assertWithMessage(block.place()).that(KEYS_OF_DEPENDENCIES).containsAtLeastElementsIn(keys);
  }
}
