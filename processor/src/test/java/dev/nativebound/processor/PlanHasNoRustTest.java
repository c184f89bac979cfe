package dev.nativebound.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plan says what is emitted; how Rust writes it is in {@code emit.rust} alone. */
class PlanHasNoRustTest {
  private static final Path PLAN = Path.of("src/main/java/dev/nativebound/processor/plan");

  private static final Pattern RUST =
      Pattern.compile(
          "::|env\\.|\\br#|(^|[^&])&('|mut |dyn |\\[|\\*|\\w|$)"
              + "|\\b(let|fn|pub|impl|mut|dyn) |\\b(Some|Ok)\\(|\\b(Option|Vec)<");

  /** A comment, a character, or the text of a string, which is group 1 or 2. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])+'"
              + "|\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*)\"",
          Pattern.DOTALL);

  @Test
  void no_string_of_the_plan_is_rust() throws IOException {
    assertEquals(Map.of(), rustOf(PLAN));
  }

  @Test
  void what_is_rust_is_seen_in_strings_alone() {
    assertEquals(
        List.of("let x = "), stringsOf("a('\"', \"let x = \"); // \"fn \"\n/* \"fn \" */"));
    assertEquals(List.of("\\n  Ok("), stringsOf("\"\"\"\\n  Ok(\"\"\""));
    for (String rust : List.of("a::b", "env.x", "&x", "(&mut ", "&", "Option<", "Ok(", "r#type")) {
      assertTrue(RUST.matcher(rust).find(), rust);
    }
    for (String other : List.of("static ", "a && b", "outlet ", "Booked(", "record ")) {
      assertFalse(RUST.matcher(other).find(), other);
    }
  }

  private static Map<String, List<String>> rustOf(Path folder) throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        List<String> rust =
            stringsOf(Files.readString(file)).stream()
                .filter(text -> RUST.matcher(text).find())
                .toList();
        if (!rust.isEmpty()) {
          found.put(String.valueOf(file.getFileName()), rust);
        }
      }
    }
    return found;
  }

  private static List<String> stringsOf(String source) {
    List<String> strings = new ArrayList<>();
    Matcher token = TOKEN.matcher(source);
    while (token.find()) {
      Stream.of(1, 2).map(token::group).filter(text -> text != null).forEach(strings::add);
    }
    return strings;
  }
}
