package dev.nativebound.processor.docs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Inline Markdown that shows a text as it is.
 *
 * <p>What means something at the start of a line alone is left to {@link DocWriter}, which knows
 * where lines start.
 */
final class SafeText {
  /** What a reader follows; rustdoc asks for {@code <…>} around it. */
  private static final Pattern URL =
      Pattern.compile("(?i)https?://[-A-Za-z0-9._~:/?#@!$&'()*+,;=%\\[\\]]+");

  private static final Pattern AFTER_URL = Pattern.compile("[].,;:!?'*_~\\[]+$");
  private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,40};");
  private static final Pattern LINK = Pattern.compile("(?i)<https?:");
  private static final Pattern TICKS = Pattern.compile("`+");

  private SafeText() {}

  /** {@code text} with what Markdown would read otherwise behind a backslash. */
  static String of(String text) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    Matcher url = URL.matcher(text);
    while (url.find(done)) {
      String found = trimmed(url.group());
      out.append(escaped(text, done, url.start()));
      done = url.start() + found.length();
      out.append('<').append(found).append('>');
    }
    return out.append(escaped(text, done, text.length())).toString();
  }

  /** Of {@code "(see https://a.b/c)."}, the parenthesis and the full stop are the sentence's. */
  private static String trimmed(String url) {
    String trimmed = AFTER_URL.matcher(url).replaceFirst("");
    boolean isInside = trimmed.endsWith(")") && trimmed.indexOf('(') < 0;
    return isInside ? trimmed(trimmed.substring(0, trimmed.length() - 1)) : trimmed;
  }

  private static String escaped(String text, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Characters.isDirection(c)) {
        out.append("&#x").append(Integer.toHexString(c)).append(';');
      } else {
        out.append(means(text, i) ? "\\" : "").append(c);
      }
    }
    return out.toString();
  }

  private static boolean means(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '\\', '`', '[', ']', '<', '~' -> true;
      case '*' -> !(isSpace(text, at - 1) && at + 1 < text.length() && isSpace(text, at + 1));
      case '_' -> !(isWord(text, at - 1) && isWord(text, at + 1));
      case '&' -> ENTITY.matcher(text).region(at, text.length()).lookingAt();
      default -> false;
    };
  }

  private static boolean isSpace(String text, int at) {
    return at < 0 || Character.isWhitespace(text.charAt(at));
  }

  private static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** A code span in one line; nothing where there is no code. */
  static String code(String code) {
    String text = Characters.inCode(code.strip().replaceAll("\\s*\n\\s*", " "));
    if (text.isEmpty()) {
      return "";
    }
    String ticks = "`".repeat(longestTicks(text) + 1);
    return ticks.length() == 1 ? ticks + text + ticks : ticks + " " + text + " " + ticks;
  }

  /**
   * Adds to what is safe: spans of code that touch would be one, and a {@code !} makes an image.
   */
  static void append(StringBuilder out, String safe) {
    int last = out.length() - 1;
    if (last >= 0 && out.charAt(last) == '`' && safe.startsWith("`")) {
      out.append(' ');
    } else if (last >= 0 && out.charAt(last) == '!' && safe.startsWith("[")) {
      out.insert(last, '\\');
    }
    out.append(safe);
  }

  /** The length of the longest run of backticks. */
  static int longestTicks(String text) {
    return TICKS.matcher(text).results().mapToInt(run -> run.end() - run.start()).max().orElse(0);
  }

  /** {@code text}, which is safe, as what leads to {@code url}: no link has one inside. */
  static String link(String text, String url) {
    String line = text.strip().replaceAll("\\s*\n\\s*", " ");
    boolean isUrl = line.isEmpty() || line.equals("<" + url + ">");
    if (!URL.matcher(url).matches() || (!isUrl && LINK.matcher(line).find())) {
      return text;
    }
    return isUrl ? "<" + url + ">" : "[" + line + "](<" + url + ">)";
  }
}
