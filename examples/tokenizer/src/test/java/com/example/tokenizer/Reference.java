package com.example.tokenizer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.example.tokenizer.Piece.Merged;
import com.example.tokenizer.Piece.SingleByte;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The same in Java, as it is defined: short, slow, and what Rust is compared with. */
final class Reference {
  private record Pair(int left, int right) {}

  private static final Pattern CHUNK =
      Pattern.compile(
          " ?\\p{IsAlphabetic}+| ?[\\p{N}&&\\P{IsAlphabetic}]+| ?[^\\s\\p{IsAlphabetic}\\p{N}]+"
              + "|\\s+(?= \\S)|\\s+",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Reference() {}

  static List<Piece> train(List<String> texts, Training training) {
    List<Piece> pieces = new ArrayList<>();
    for (int value = 0; value < 256; value++) {
      pieces.add(new SingleByte(value, (byte) value));
    }
    List<List<Integer>> words = texts.stream().flatMap(Reference::chunks).toList();
    while (pieces.size() < training.vocabularySize()) {
      Map<Pair, Integer> counts = count(words);
      Pair best =
          counts.keySet().stream()
              .filter(pair -> counts.get(pair) >= training.minimumCount())
              .max(
                  Comparator.<Pair>comparingInt(counts::get)
                      .thenComparing(Comparator.comparingInt(Pair::left).reversed())
                      .thenComparing(Comparator.comparingInt(Pair::right).reversed()))
              .orElse(null);
      if (best == null) {
        break;
      }
      Merged merged = new Merged(pieces.size(), best.left(), best.right());
      pieces.add(merged);
      words.forEach(word -> merge(word, merged));
    }
    return pieces;
  }

  static int[] ids(List<Piece> vocabulary, String text) {
    return chunks(text)
        .peek(
            word -> {
              for (Piece piece : vocabulary) {
                if (piece instanceof Merged merged) {
                  merge(word, merged);
                }
              }
            })
        .flatMap(List::stream)
        .mapToInt(id -> id)
        .toArray();
  }

  /** The bytes of each chunk. */
  private static Stream<List<Integer>> chunks(String text) {
    return CHUNK.matcher(text).results().map(MatchResult::group).map(Reference::bytes);
  }

  private static List<Integer> bytes(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return new ArrayList<>(
        IntStream.range(0, bytes.length).mapToObj(i -> Byte.toUnsignedInt(bytes[i])).toList());
  }

  private static Map<Pair, Integer> count(List<List<Integer>> words) {
    Map<Pair, Integer> counts = new HashMap<>();
    for (List<Integer> word : words) {
      for (int i = 1; i < word.size(); i++) {
        counts.merge(new Pair(word.get(i - 1), word.get(i)), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static void merge(List<Integer> word, Merged merged) {
    for (int i = 1; i < word.size(); i++) {
      if (word.get(i - 1) == merged.left() && word.get(i) == merged.right()) {
        word.remove(i);
        word.set(i - 1, merged.id());
      }
    }
  }
}
