package dev.nativebound.maven.dev;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a line, as a shell has them: with quotes around spaces. */
public final class Arguments {
  private static final Pattern WORD = Pattern.compile("(?:[^\\s'\"]|'[^']*'|\"[^\"]*\")+");
  private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

  private Arguments() {}

  /** The words; none of a line that is missing. */
  public static List<String> of(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line == null ? "" : line);
    while (word.find()) {
      words.add(QUOTED.matcher(word.group()).replaceAll(Arguments::unquoted));
    }
    return words;
  }

  private static String unquoted(MatchResult quoted) {
    String text = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
    return Matcher.quoteReplacement(text);
  }
}
