package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every set of annotations on every kind of type: one error a cause. */
class MistakesTogetherTest {
  private static final List<String> ANNOTATIONS =
      List.of("@Mut", "@AsObject", "@Nullable", "@Unsigned");

  /** A type, and the message about it that hides those about its annotations. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("int", ""),
          Map.entry("char", ""),
          Map.entry("Integer", ""),
          Map.entry("Boolean", ""),
          Map.entry("String", ""),
          Map.entry("int[]", ""),
          Map.entry("double[]", ""),
          Map.entry("String[]", ""),
          Map.entry("byte[][]", ""),
          Map.entry("ByteBuffer", ""),
          Map.entry("Object", ""),
          Map.entry("Fine", ""),
          Map.entry("T", "NB0103"),
          Map.entry("List<String>", "NB0103"),
          Map.entry("int[][]", "NB0103"),
          Map.entry("Point", "NB0103"));

  /** Which message each annotation may be answered with. */
  private static final Map<String, String> ANSWERS =
      Map.of("@Mut", "NB0104", "@AsObject", "NB0107", "@Nullable", "NB0105", "@Unsigned", "NB0106");

  private static final String HEAD =
      "package demo; import dev.nativebound.*; import java.util.*; import java.nio.ByteBuffer;"
          + " @interface Nullable {} enum Fine { A } record Point() {}"
          + " @NativeBound class Bound {\n";

  @TempDir Path project;

  /** All sets of {@link #ANNOTATIONS}. */
  private static List<List<String>> sets() {
    return IntStream.range(0, 1 << ANNOTATIONS.size())
        .mapToObj(
            bits ->
                IntStream.range(0, ANNOTATIONS.size())
                    .filter(i -> (bits & (1 << i)) != 0)
                    .mapToObj(ANNOTATIONS::get)
                    .toList())
        .toList();
  }

  private record Case(String type, List<String> annotations) {
    static List<Case> all() {
      return TYPES.keySet().stream()
          .flatMap(type -> sets().stream().map(annotations -> new Case(type, annotations)))
          .toList();
    }

    String declaration(int number) {
      return "native <T> void f%d(%s %s x);\n"
          .formatted(number, String.join(" ", annotations), type);
    }

    /** As an object, any type crosses. */
    String hiding() {
      return annotations.contains("@AsObject") ? "" : TYPES.get(type);
    }

    void check(List<String> ids) {
      String what = this + ": " + ids;
      assertWithMessage(what).that(ids).containsNoDuplicates();
      if (hiding().isEmpty()) {
        assertWithMessage(what)
            .that(annotations.stream().map(ANSWERS::get).toList())
            .containsAtLeastElementsIn(ids);
      } else {
        assertWithMessage(what).that(ids).containsExactly(hiding());
      }
    }
  }

  @Test
  void a_wrong_type_is_one_error_and_a_wrong_annotation_another() {
    List<Case> cases = Case.all();
    StringBuilder source = new StringBuilder(HEAD);
    for (int i = 0; i < cases.size(); i++) {
      source.append(cases.get(i).declaration(i));
    }
    Map<Integer, List<String>> idsByLine = idsByLine(source.append("}").toString());
    for (int i = 0; i < cases.size(); i++) {
      cases.get(i).check(idsByLine.getOrDefault(i + 2, List.of()));
    }
    assertThat(idsByLine.size()).isGreaterThan(cases.size() / 2);
  }

  private Map<Integer, List<String>> idsByLine(String source) {
    return CompiledSources.in(project, Map.of("demo.Bound", source), "-Xmaxerrs", "1000")
        .errors()
        .stream()
        .collect(
            Collectors.groupingBy(
                error -> Integer.valueOf(error.split(":", 3)[1]),
                TreeMap::new,
                Collectors.mapping(
                    error -> error.substring(error.indexOf('[') + 1, error.indexOf(']')),
                    Collectors.toList())));
  }
}
