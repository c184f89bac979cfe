package dev.nativebound.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Doc comments of pieces that mean something to a compiler or a tool; the processor's own tests
 * have the same pieces.
 */
final class RandomComments {
  private static final Path PIECES =
      Checkout.root().resolve("processor/src/test/resources/comment-pieces.txt");

  private static final Pattern UNIT = Pattern.compile("\\\\u(\\p{XDigit}{4})");

  /** What ends a comment of Java, or its line. */
  private static final Pattern ENDS = Pattern.compile("\\*/|\r");

  private final Random random;
  private final List<String> pieces;

  RandomComments(long seed) {
    random = new Random(seed);
    try (Stream<String> lines = Files.lines(PIECES)) {
      pieces =
          lines
              .filter(line -> !line.startsWith("## "))
              .map(RandomComments::piece)
              .filter(piece -> !ENDS.matcher(piece).find())
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String piece(String literal) {
    return UNIT.matcher(literal).replaceAll(RandomComments::unit).translateEscapes();
  }

  private static String unit(MatchResult escape) {
    return Character.toString(Integer.parseInt(escape.group(1), 16));
  }

  /** A comment between stars. */
  String html() {
    return "/** " + text().replace("*/", "* /").replace("\n", "\n * ") + " */\n";
  }

  /** A comment of lines with three slashes. */
  String markdown() {
    return "/// " + text().replace("\n", "\n/// ") + "\n";
  }

  /** Controls and lone surrogates are in a source as escapes alone. */
  private String text() {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(24);
    for (int i = 0; i < count; i++) {
      String piece = pieces.get(random.nextInt(pieces.size()));
      piece.codePoints().forEach(point -> text.append(inSource(point)));
      text.append(random.nextBoolean() ? "" : "word" + i + " ");
    }
    return text.toString();
  }

  private static String inSource(int point) {
    boolean isText = point >= ' ' && Character.getType(point) != Character.SURROGATE;
    boolean isSpace = point == '\n' || point == '\t';
    return isText || isSpace ? Character.toString(point) : "\\u%04x".formatted(point);
  }
}
