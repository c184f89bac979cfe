package dev.nativebound.processor.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Comments of pieces that mean something to HTML, Markdown, javadoc, rustdoc or rustc. */
final class HostileComments {
  private static final Pattern UNIT = Pattern.compile("\\\\u(\\p{XDigit}{4})");
  private static final Pattern WORD = Pattern.compile("word\\d+");

  private static final List<String> PIECES = pieces();
  private static final int HARMLESS = PIECES.indexOf("```");

  private HostileComments() {}

  /** Those above the second {@code ##} of the file leave what follows them to be read. */
  private static List<String> pieces() {
    try (Stream<String> lines = Files.lines(Path.of("src/test/resources/comment-pieces.txt"))) {
      return lines
          .filter(line -> !line.startsWith("## "))
          .map(line -> UNIT.matcher(line).replaceAll(HostileComments::unit).translateEscapes())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unit(MatchResult escape) {
    return Character.toString(Integer.parseInt(escape.group(1), 16));
  }

  /** One of anything. */
  static String any(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(24);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(random.nextInt(3) > 0 ? HARMLESS : PIECES.size())));
      if (random.nextInt(2) == 0) {
        text.append("word").append(i).append(random.nextBoolean() ? "" : " ");
      }
    }
    return text.toString();
  }

  /** One whose words are all for the reader. */
  static String ofWords(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(24);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(HARMLESS)));
      text.append(random.nextBoolean() ? "" : " ").append("word").append(i).append(' ');
    }
    return text.toString();
  }

  static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }
}
