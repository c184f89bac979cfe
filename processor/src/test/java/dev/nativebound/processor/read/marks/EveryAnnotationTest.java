package dev.nativebound.processor.read.marks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.toSet;

import dev.nativebound.NativeBound;
import dev.nativebound.processor.model.Annotations;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each annotation of ours is looked for where it may stand, and described where people look. */
class EveryAnnotationTest {
  private static final Path SOURCES = Path.of("../annotations/src/main/java/dev/nativebound");
  private static final Path PAGES = Path.of("../docs");

  @Test
  void what_may_stand_on_a_method_or_parameter_is_looked_for_there() throws Exception {
    Set<String> ofMethods =
        classes().filter(EveryAnnotationTest::isOfMethods).map(Class::getName).collect(toSet());
    assertThat(MisplacedReader.OF_METHODS).containsExactlyElementsIn(ofMethods);
  }

  @Test
  void each_is_in_the_lists_that_people_read() throws Exception {
    String table = Files.readString(PAGES.resolve("types.md"));
    String overview = Files.readString(SOURCES.resolve("package-info.java"));
    for (Class<?> annotation : classes().toList()) {
      assertThat(table).contains("`@" + annotation.getSimpleName() + "`");
      assertThat(overview).contains(annotation.getName() + "}");
    }
  }

  @Test
  void the_page_about_those_without_effect_names_each() throws IOException {
    String page = Files.readString(PAGES.resolve("messages/NB0117.md"));
    for (String annotation : MisplacedReader.OF_METHODS) {
      assertThat(page).contains("`@" + Annotations.simpleName(annotation) + "`");
    }
  }

  private static boolean isOfMethods(Class<?> annotation) {
    Set<ElementType> targets = Set.of(annotation.getAnnotation(Target.class).value());
    return targets.contains(ElementType.METHOD) || targets.contains(ElementType.PARAMETER);
  }

  private static Stream<Class<?>> classes() throws IOException {
    List<String> names;
    try (Stream<Path> files = Files.list(SOURCES)) {
      names = files.map(file -> file.getFileName().toString().replace(".java", "")).toList();
    }
    assertWithMessage("annotations").that(names).contains(NativeBound.class.getSimpleName());
    return names.stream().filter(name -> !name.equals("package-info")).map(EveryAnnotationTest::of);
  }

  private static Class<?> of(String name) {
    try {
      return Class.forName(NativeBound.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
