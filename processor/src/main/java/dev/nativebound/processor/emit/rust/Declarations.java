package dev.nativebound.processor.emit.rust;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a section of {@code bindings.rs} declares, without what class files lack. */
final class Declarations {
  private static final String NAME = "(?:r#)?\\w+";
  private static final Pattern PARAMETER = pattern(NAME + ": ");
  private static final Pattern SCALAR =
      pattern("(?<=\\.(?:scalar|constant)\\()" + NAME + "(?=\\))");
  private static final Pattern PACKED = pattern("(?<=\\.packed\\()\"[^\"]*\"," + NAME + "(?=\\))");
  private static final Pattern PASSED = pattern("(?<=\\{self\\()[^()]*(?=\\)\\})");
  private static final Pattern LAST_COMMA = Pattern.compile(",(?=[)\\]])");

  private Declarations() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** Two lists are equal where a run that saw the source need not make way for one that did not. */
  static List<String> of(String text, SectionKind kind) {
    return kind == SectionKind.CALLBACK ? ofCallback(text) : lines(text).sorted().toList();
  }

  private static Stream<String> lines(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("///"));
  }

  /** In one line, since short names may be where long ones are not. */
  private static List<String> ofCallback(String text) {
    String named = lines(text).collect(Collectors.joining(" "));
    String line = PARAMETER.matcher(named).replaceAll("").replace(" ", "");
    for (Pattern other : List.of(LAST_COMMA, SCALAR, PACKED, PASSED)) {
      line = other.matcher(line).replaceAll("");
    }
    return List.of(line);
  }
}
