package com.example.logger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LoggerTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void chooseFile() {
    file = folder.resolve("log.txt");
  }

  @Test
  void errors_sound_the_alarm_with_their_number() throws IOException {
    List<String> heard = new ArrayList<>();
    try (Logger logger = Logger.open(file, (number, line) -> heard.add(number + " " + line))) {
      logger.log("fine");
      logger.log("an ERROR: ü 😀");
      logger.log("ERROR");
    }
    assertEquals(List.of("2 an ERROR: ü 😀", "3 ERROR"), heard);
  }

  @Test
  void closing_writes_what_is_buffered() throws IOException {
    try (Logger logger = Logger.open(file, (number, line) -> {})) {
      logger.log("one");
      assertEquals("", Files.readString(file), "it is in the buffer");
      logger.flush();
      assertEquals("one\n", Files.readString(file));
      logger.log("two");
    }
    assertEquals("one\ntwo\n", Files.readString(file));
  }

  @Test
  void a_logger_that_nobody_has_is_written_and_lets_its_alarm_go() throws Exception {
    WeakReference<Alarm> alarm = new WeakReference<>(logOneLine());
    for (int i = 0; i < 200 && (alarm.get() != null || Files.size(file) == 0); i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertEquals("dropped\n", Files.readString(file));
    assertEquals(null, alarm.get());
  }

  private Alarm logOneLine() throws IOException {
    List<Long> numbers = new ArrayList<>();
    Alarm alarm = (number, line) -> numbers.add(number);
    Logger.open(file, alarm).log("dropped");
    return alarm;
  }

  @Test
  void what_an_alarm_throws_at_its_second_call_comes_out_of_log() throws IOException {
    AtomicInteger calls = new AtomicInteger();
    IllegalStateException thrown = new IllegalStateException("the second");
    Alarm alarm =
        (number, line) -> {
          if (calls.incrementAndGet() == 2) {
            throw thrown;
          }
        };
    try (Logger logger = Logger.open(file, alarm)) {
      logger.log("ERROR 1");
      assertSame(thrown, assertThrows(IllegalStateException.class, () -> logger.log("ERROR 2")));
      logger.log("ERROR 3");
      assertEquals(3, logger.lines());
    }
    assertEquals("ERROR 1\nERROR 2\nERROR 3\n", Files.readString(file));
  }

  @Test
  void an_alarm_may_log() throws IOException {
    AtomicReference<Logger> self = new AtomicReference<>();
    try (Logger logger =
        Logger.open(
            file,
            (number, line) -> {
              try {
                self.get().log("about line " + number);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            })) {
      self.set(logger);
      logger.log("ERROR");
      assertEquals(2, logger.lines());
    }
    assertEquals("ERROR\nabout line 1\n", Files.readString(file));
  }

  @Test
  void an_alarm_may_close_its_logger() throws IOException {
    AtomicReference<Logger> self = new AtomicReference<>();
    Logger logger = Logger.open(file, (number, line) -> self.get().close());
    self.set(logger);
    logger.log("ERROR");
    assertEquals("ERROR\n", Files.readString(file), "closed when the call was over");
    assertThrows(IllegalStateException.class, () -> logger.log("too late"));
  }

  @Test
  void many_threads_may_log() throws IOException {
    ConcurrentLinkedQueue<Long> numbers = new ConcurrentLinkedQueue<>();
    try (Logger logger = Logger.open(file, (number, line) -> numbers.add(number))) {
      IntStream.range(0, 10_000)
          .parallel()
          .forEach(i -> log(logger, i % 10 == 0 ? "ERROR" : "fine"));
      assertEquals(10_000, logger.lines());
    }
    assertEquals(1_000, numbers.stream().distinct().count());
    assertEquals(10_000, Files.readAllLines(file).size());
  }

  private static void log(Logger logger, String line) {
    try {
      logger.log(line);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void several_lines_are_refused() throws IOException {
    try (Logger logger = Logger.open(file, (number, line) -> {})) {
      LineBreakException thrown =
          assertThrows(LineBreakException.class, () -> logger.log("😀\nERROR forged"));
      assertEquals(2, thrown.index());
      assertEquals("a line of a log has a line break at index 2", thrown.getMessage());
      assertEquals(0, logger.lines());
    }
  }

  @Test
  void a_folder_that_is_missing_is_the_exception_of_its_kind() {
    Path missing = folder.resolve("missing").resolve("log.txt");
    IOException thrown =
        assertThrows(IOException.class, () -> Logger.open(missing, (number, line) -> {}));
    assertTrue(thrown instanceof NoSuchFileException, thrown::toString);
  }

  @Test
  void there_is_no_logger_without_an_alarm() {
    NullPointerException thrown =
        assertThrows(NullPointerException.class, () -> Logger.open(file, null));
    assertEquals("argument 'alarm' is null", thrown.getMessage());
  }
}
