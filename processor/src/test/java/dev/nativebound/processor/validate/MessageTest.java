package dev.nativebound.processor.validate;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No message without its page and its test, and no page without its message. */
class MessageTest {
  private static final Path PAGES = Path.of("../docs/messages");
  private static final Path TESTS = Path.of("src/test/java/dev/nativebound/processor");

  private static List<String> ids() {
    return Arrays.stream(Message.values()).map(Message::id).toList();
  }

  @Test
  void ids_are_sorted_and_each_is_used_once() {
    assertThat(ids()).isInStrictOrder();
  }

  @Test
  void every_message_has_a_page_and_every_page_a_message() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(
              pages
                  .map(page -> page.getFileName().toString().replace(".md", ""))
                  .filter(name -> !name.equals("README"))
                  .toList())
          .containsExactlyElementsIn(ids());
    }
    String index = Files.readString(PAGES.resolve("README.md"));
    for (String id : ids()) {
      assertWithMessage("index").that(index).contains("[" + id + "](" + id + ".md)");
      assertThat(Files.readString(PAGES.resolve(id + ".md"))).startsWith("# " + id + ": ");
    }
  }

  @Test
  void every_message_has_a_test() throws IOException {
    String tests =
        Files.readString(TESTS.resolve("MessagesTest.java"))
            + Files.readString(TESTS.resolve("BuildMessagesTest.java"));
    for (String id : ids()) {
      assertWithMessage(id).that(tests).contains("void " + id.toLowerCase(Locale.ROOT) + "_");
    }
  }
}
