package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class EnumsCrossTest {
  @TestFactory
  Stream<DynamicTest> enums() {
    return Checks.of("enums", "EnumsCheck");
  }

  /** An enum may come from another jar, and that jar may be replaced. */
  @TestFactory
  List<DynamicTest> anEnumThatWasReplacedAfterItsUsersWereCompiled() {
    Project project = Project.ofFolder("enums");
    Library library = Library.build(project);
    Path kind = project.classes().resolve("demo/Enums$Kind.class");
    Path companion = project.classes().resolve("demo/EnumsNative.class");
    Path kept = Project.copy(companion, project.root().resolve("target/EnumsNative.class"));
    project.edit(
        "src/main/java/demo/Enums.java",
        "    WORD,\n    NUMBER,\n    SPACE_OR_TAB,\n    ALPHA\n",
        "    SPACE_OR_TAB,\n    NEW,\n    NUMBER,\n    WORD\n");
    JavaCompilation.of(project.remove("src/main/java/demo/EnumsCheck.java")).run().expectSuccess();
    Project.copy(kept, companion);
    assertThat(kind.toFile().exists()).isTrue();
    return Checks.in(
        ChildJvm.of(Jdk.ofThisBuild(), project).with(library.option()), "ChangedEnumCheck");
  }
}
