package dev.nativebound.maven.cargo;

import java.util.ArrayList;
import java.util.List;

/** Why cargo failed, out of all that it said. */
final class CargoFailure {
  private static final int MOST_LINES = 60;

  private CargoFailure() {}

  /**
   * The first block that begins with {@code error}.
   *
   * <p>All of what was said, where there is none: it was not cargo that spoke.
   */
  static String of(List<String> said, int exit) {
    List<String> block = new ArrayList<>();
    for (String line : said) {
      boolean begins = line.startsWith("error") || line.startsWith("warning: build failed");
      if (begins && !block.isEmpty()) {
        break;
      }
      if (begins || !block.isEmpty()) {
        block.add(line);
      }
    }
    List<String> lines = block.isEmpty() ? said : block;
    String text = String.join("\n", lines.subList(0, Math.min(MOST_LINES, lines.size()))).strip();
    return text.isEmpty() ? "cargo ended with " + exit + " and said nothing" : "cargo: " + text;
  }
}
