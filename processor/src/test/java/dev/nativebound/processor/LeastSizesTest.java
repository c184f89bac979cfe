package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The fewest bytes of an element, by which generated Java limits a count: the ones of {@code
 * docs/wire-sizes.txt}, which the crate's tests read too.
 */
class LeastSizesTest {
  private static final Path SIZES = Path.of("../docs/wire-sizes.txt");
  private static final String HEAD =
      "package demo; import dev.nativebound.*; import java.math.*; import java.nio.file.*;"
          + " import java.time.*; import java.util.*;"
          + " import org.jspecify.annotations.Nullable;\n";
  private static final Map<String, String> VALUES =
      Map.of(
          "Kind", "enum Kind { WORD, NUMBER, SPACE }",
          "Token", "record Token(int start, double score, String text, Kind kind) {}",
          "Pair", "record Pair(Token one, Token other) {}",
          "Nothing", "record Nothing() {}",
          "Node", "record Node(Optional<Node> next) {}",
          "Shape",
              "sealed interface Shape { record Circle(double radius) implements Shape {}"
                  + " record Empty() implements Shape {} }",
          "Owned",
              "@NativeBound interface Owned extends AutoCloseable { long size();"
                  + " @Override void close();"
                  + " @NativeBound static Owned open() { return OwnedNative.open(); } }");
  private static final Pattern COUNT = Pattern.compile("in\\.beginCollection\\((\\d+)\\)");

  @TempDir Path project;

  @Test
  void java_counts_as_many_bytes_as_rust_takes() throws IOException {
    Map<String, List<String>> typesBySize = typesBySize();
    Map<String, String> sources = new TreeMap<>();
    VALUES.forEach((name, source) -> sources.put("demo." + name, HEAD + source));
    typesBySize.forEach(
        (size, types) -> sources.put("demo.Size" + size, HEAD + lists(size, types)));
    CompiledSources compiled = CompiledSources.in(project, sources, "-Anativebound.library=x");
    assertThat(compiled.errors()).isEmpty();
    typesBySize.forEach(
        (size, types) -> {
          List<String> counts = counts(compiled.java("demo/Size" + size + "Native.java"));
          assertWithMessage("lists of %s", types).that(Set.copyOf(counts)).containsExactly(size);
          assertWithMessage("lists of %s", types).that(counts.size()).isAtLeast(types.size());
        });
  }

  private static Map<String, List<String>> typesBySize() throws IOException {
    return Files.readAllLines(SIZES).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" \\| ", -1))
        .collect(groupingBy(row -> row[1], TreeMap::new, mapping(row -> row[0], toList())));
  }

  /** What a callback gets is read in Java too, and owned objects are read there alone. */
  private static String lists(String size, List<String> types) {
    String parameters =
        IntStream.range(0, types.size())
            .mapToObj(i -> "List<" + types.get(i) + "> p" + i)
            .collect(joining(", "));
    return ("@NativeBound interface Size%s { void give(Taker to);"
            + " @NativeCallback interface Taker { void take(%s); } }")
        .formatted(size, parameters);
  }

  private static List<String> counts(String java) {
    return COUNT.matcher(java).results().map(count -> count.group(1)).toList();
  }
}
