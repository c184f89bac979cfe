package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.nativebound.processor.names.JavaVocabulary;
import java.util.ArrayList;
import java.util.List;

/** Texts as expressions of Java, within what a class file holds. */
final class Texts {
  /**
   * In bytes (JVMS 4.4.7, and javac takes one less); the compiler joins what {@code +} joins, so
   * longer ones are no help.
   */
  private static final int MAX_CONSTANT = 65534;

  /** So that the initializers of all tables stay far below the 64 KB of one method (JVMS 4.7.3). */
  private static final int MANY = 32;

  private Texts() {}

  /**
   * The last arguments of a method that takes any number of texts, each behind {@code separator};
   * many are one, which is split.
   */
  static CodeBlock arguments(String separator, List<String> texts) {
    boolean isSplit =
        texts.size() > MANY
            && texts.stream().noneMatch(text -> text.isEmpty() || text.contains("\n"));
    if (isSplit) {
      return CodeBlock.of("$L$L.split($S)", separator, of(String.join("\n", texts)), "\n");
    }
    return texts.stream()
        .map(text -> CodeBlock.of("$L$L", separator, of(text)))
        .collect(CodeBlock.joining(""));
  }

  /** A text; a long one is joined when the class is initialized. */
  private static CodeBlock of(String text) {
    List<CodeBlock> parts = new ArrayList<>();
    int start = 0;
    for (int end = 0; start < text.length(); start = end) {
      end = end(text, start);
      parts.add(CodeBlock.of("$S", text.substring(start, end)));
    }
    return parts.size() < 2
        ? CodeBlock.of("$S", text)
        : CodeBlock.of(
            "$T.join($S, $L)",
            SpelledFile.mark(JavaVocabulary.STRING),
            "",
            CodeBlock.join(parts, ", "));
  }

  /** Where a constant that begins at {@code start} has to end. */
  private static int end(String text, int start) {
    int bytes = 0;
    for (int i = start; i < text.length(); i++) {
      bytes += size(text.charAt(i));
      if (bytes > MAX_CONSTANT) {
        return i;
      }
    }
    return text.length();
  }

  /** In the UTF-8 of class files, where each half of a surrogate pair has three. */
  private static int size(char c) {
    return c == 0 ? 2 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
  }
}
