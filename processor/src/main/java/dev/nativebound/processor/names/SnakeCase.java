package dev.nativebound.processor.names;

/**
 * {@code countMatches} to {@code count_matches}, {@code URLParser} to {@code url_parser}, {@code
 * md5Sum} to {@code md5_sum}: a word starts at a capital after a small letter or digit, and at the
 * last capital of a run before a small letter.
 */
public final class SnakeCase {
  private SnakeCase() {}

  /** The name in that form. */
  public static String of(String name) {
    int[] letters = name.codePoints().toArray();
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < letters.length; i++) {
      if (startsWord(letters, i)) {
        snake.append('_');
      }
      snake.appendCodePoint(Character.toLowerCase(letters[i]));
    }
    return snake.toString();
  }

  private static boolean startsWord(int[] letters, int i) {
    if (i == 0 || !Character.isUpperCase(letters[i]) || letters[i - 1] == '_') {
      return false;
    }
    boolean afterCapital = Character.isUpperCase(letters[i - 1]);
    boolean beforeSmall = i + 1 < letters.length && Character.isLowerCase(letters[i + 1]);
    return !afterCapital || beforeSmall;
  }
}
