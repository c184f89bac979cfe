package com.example.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ThreadsTest {
  private static final int THREADS = 4;
  private static final int ROUNDS = 500;

  /** Specials that do not occur change nothing for the others. */
  @Test
  void manyEncodeWhileOneAddsSpecials() throws Exception {
    List<String> texts = Texts.several(ROUNDS, 6).toList();
    try (Tokenizer tokenizer = Tokenizer.train(Texts.TRAINING, new Training(330, 2))) {
      int size = tokenizer.vocabulary().size();
      List<int[]> expected = tokenizer.idsOfAll(texts, Specials.RECOGNIZED);
      List<Callable<Void>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        tasks.add(() -> encodeAll(tokenizer, texts, expected));
      }
      tasks.add(() -> addSpecials(tokenizer));
      runAll(tasks);
      assertEquals((THREADS + 1) * ROUNDS, tokenizer.statistics().texts());
      assertEquals(size + ROUNDS, tokenizer.vocabulary().size());
    }
  }

  /** Each of them is encoded, or the tokenizer is closed: nothing in between. */
  @Test
  void closingWhileOthersEncodeIsSafe() throws Exception {
    List<String> texts = Texts.several(ROUNDS, 7).toList();
    for (int round = 0; round < 20; round++) {
      Tokenizer tokenizer = Tokenizer.train(Texts.TRAINING, new Training(330, 2));
      List<int[]> expected = tokenizer.idsOfAll(texts, Specials.RECOGNIZED);
      List<Callable<Void>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        tasks.add(() -> encodeUntilClosed(tokenizer, texts, expected));
      }
      tasks.add(
          () -> {
            tokenizer.close();
            return null;
          });
      runAll(tasks);
    }
  }

  private static Void encodeAll(Tokenizer tokenizer, List<String> texts, List<int[]> expected) {
    IntStream.range(0, texts.size())
        .forEach(i -> assertArrayEquals(expected.get(i), tokenizer.ids(texts.get(i))));
    return null;
  }

  private static Void encodeUntilClosed(
      Tokenizer tokenizer, List<String> texts, List<int[]> expected) {
    try {
      return encodeAll(tokenizer, texts, expected);
    } catch (IllegalStateException e) {
      assertEquals("this Tokenizer is closed", e.getMessage());
      return null;
    }
  }

  private static Void addSpecials(Tokenizer tokenizer) {
    for (int i = 0; i < ROUNDS; i++) {
      tokenizer.addSpecial("<|no text has this " + i + "|>");
    }
    return null;
  }

  private static void runAll(List<Callable<Void>> tasks) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(tasks.size());
    try {
      for (Future<Void> done : executor.invokeAll(tasks)) {
        done.get();
      }
    } finally {
      executor.shutdown();
    }
  }
}
