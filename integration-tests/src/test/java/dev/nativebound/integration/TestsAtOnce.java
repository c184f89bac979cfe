package dev.nativebound.integration;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Tests that share nothing, as many at once as there are processors. */
final class TestsAtOnce {
  private TestsAtOnce() {}

  /**
   * Starts them; each test that is returned waits for its own.
   *
   * @param test is given the name
   */
  static Stream<DynamicTest> of(List<String> names, Consumer<String> test) {
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    List<DynamicTest> tests =
        names.stream()
            .map(name -> of(name, CompletableFuture.runAsync(() -> test.accept(name), threads)))
            .toList();
    threads.shutdown();
    return tests.stream();
  }

  private static DynamicTest of(String name, CompletableFuture<?> running) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          try {
            running.join();
          } catch (CompletionException e) {
            throw e.getCause();
          }
        });
  }
}
