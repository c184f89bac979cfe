package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Eclipse's compiler makes what javac makes. */
final class EclipseTest {
  /**
   * What has no native of its own in Java: other projects are completed with it, or it is Kotlin.
   */
  private static final Set<String> PARTS = Set.of("common", "kotlin", "shapes");

  /** Of everything that crosses, and of every difficult name. */
  @TestFactory
  Stream<DynamicTest> emitsTheBytesThatJavacEmits() throws IOException {
    return TestsAtOnce.of(folders(), EclipseTest::assertSame);
  }

  private static List<String> folders() throws IOException {
    try (Stream<Path> all = Files.list(Checkout.projectSources())) {
      List<String> names = all.map(folder -> folder.getFileName().toString()).sorted().toList();
      assertThat(names).containsAtLeastElementsIn(PARTS);
      return names.stream().filter(name -> !PARTS.contains(name)).toList();
    }
  }

  private static void assertSame(String folder) {
    Project project = Project.ofFolder(folder);
    JavaCompilation.of(project).run().expectSuccess();
    Map<String, String> ofJavac = Project.texts(project.generatedSources());
    assertThat(ofJavac).isNotEmpty();
    for (String version : EclipseCompilation.VERSIONS) {
      project.remove("target");
      EclipseCompilation.of(project, version).run().expectSuccess();
      Map<String, String> ofEclipse = Project.texts(project.generatedSources());
      ofJavac.forEach(
          (name, text) ->
              assertWithMessage(version + ": " + name)
                  .that(comparable(name, folder, ofEclipse.get(name)))
                  .isEqualTo(comparable(name, folder, text)));
      assertThat(ofEclipse.keySet()).isEqualTo(ofJavac.keySet());
    }
  }

  /** Class files may have no names of parameters, and members that nobody wrote. */
  private static String comparable(String name, String folder, String text) {
    return folder.equals("imports") && name.endsWith("bindings.rs")
        ? ParameterNames.without(text)
        : text;
  }

  @TestFactory
  Stream<DynamicTest> whatItCompilesRuns() {
    return Stream.of(
            checks("enums", "EnumsCheck", "ecj"),
            checks("names", "NamesCheck", "ecj"),
            checks("imports", "ImportsCheck", "ecj"),
            checks("imports", "ImportsCheck", "ecj-earlier"))
        .flatMap(tests -> tests);
  }

  private static Stream<DynamicTest> checks(String folder, String check, String version) {
    Project project = Project.ofFolder(folder);
    EclipseCompilation.of(project, version).run().expectSuccess();
    Library library = Library.cargo(project);
    ChildJvm jvm = ChildJvm.of(Jdk.ofThisBuild(), project).with(library.option());
    return Checks.in(jvm, check).stream();
  }
}
