package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random types, from a seed ({@code -Dnativebound.seed}): both sides compile, and random values of
 * each come back from Rust as they were.
 */
final class RandomShapesTest {
  private static final long SEED = Long.getLong("nativebound.seed", 20260101);
  private static final int TYPES = 60;
  private static final int INTERFACES = 4;
  private static final int METHODS = 55;

  private static final Pattern FUNCTION = Pattern.compile("fn (?:echo\\d+|through(\\d+))\\(");

  private static RandomShapes shapes;
  private static Project project;
  private static Library library;

  @BeforeAll
  static void build() {
    System.out.println("nativebound.seed=" + SEED);
    shapes = new RandomShapes(SEED, TYPES, INTERFACES, METHODS);
    project = Project.named("shapes").with("shapes");
    shapes.sources().forEach(project::java);
    project.java("demo/ShapesMain.java", shapes.program(INTERFACES));
    Path manifest = project.rustCrate().resolve("Cargo.toml");
    Path kept = Project.copy(manifest, project.root().resolve("target/Cargo.toml"));
    project.remove("src/main/rust/Cargo.toml");
    String library = "-Anativebound.library=" + project.library();
    JavaCompilation.of(project).with(library).run().expectSuccess();
    fillInSkeleton();
    Project.copy(kept, manifest);
    project.remove("target/generated-sources").remove("target/classes");
    JavaCompilation.of(project).run().expectSuccess();
    RandomShapesTest.library = Library.cargo(project);
  }

  /** Each function of the skeleton gives back what it gets. */
  private static void fillInSkeleton() {
    Path skeleton = project.emittedCrate().resolve("skeleton/src");
    for (Map.Entry<String, String> file : Project.texts(skeleton).entrySet()) {
      project.write("src/main/rust/src/" + file.getKey(), filledIn(file.getValue()));
    }
  }

  /** What is borrowed is copied; a callback takes and returns what its function does. */
  private static String filledIn(String module) {
    StringBuilder text = new StringBuilder();
    String through = "";
    boolean optional = false;
    for (String line : module.lines().toList()) {
      Matcher function = FUNCTION.matcher(line);
      through = function.find() ? function.group(1) : through;
      optional = line.contains("_value:") ? line.contains("_value: Option<&") : optional;
      String copy = optional ? "_value.map(|v| v.to_owned())" : "_value.to_owned().into()";
      String body = through == null ? copy : "_back.back" + through + "(_value).unwrap()";
      text.append(line.strip().startsWith("todo!(") ? body : line).append('\n');
    }
    return text.toString();
  }

  @Test
  void randomValuesComeBackAsTheyWere() {
    assertThat(shapes.methods()).isAtLeast(200);
    for (Jdk jdk : Jdk.all()) {
      Outcome outcome =
          ChildJvm.of(jdk, project)
              .with(library.option())
              .run("demo.ShapesMain", String.valueOf(SEED));
      int trips = 30 * shapes.methods();
      outcome.expectSuccess().expect(shapes.methods() + " types, " + trips + " round trips");
    }
  }
}
