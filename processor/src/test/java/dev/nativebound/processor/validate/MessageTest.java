package dev.nativebound.processor.validate;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.nativebound.processor.Refuses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No message without its page and its test, and no page without its message. */
class MessageTest {
  private static final Path PAGES = Path.of("../docs/messages");
  private static final Pattern PAGE =
      Pattern.compile(
          "# .+\n\n(?<why>((?!Refused:|```).+\n)+\n)+"
              + "Refused:\n\n```\\w+\n(?<mistake>(?s:.+?))\n```\n\n"
              + "Instead:\n\n```\\w+\n(?<wayOut>(?s:.+?))\n```\n(?s:.*)");

  private static List<String> ids() {
    return Arrays.stream(Message.values()).map(Message::id).toList();
  }

  private static String page(String id) throws IOException {
    return Files.readString(PAGES.resolve(id + ".md"));
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
  }

  @Test
  void the_index_has_the_title_of_each_page() throws IOException {
    List<String> expected = new ArrayList<>();
    for (String id : ids()) {
      String head = "# " + id + ": ";
      String title = page(id).lines().findFirst().orElse("");
      assertThat(title).startsWith(head);
      expected.add("* [%s](%s.md): %s".formatted(id, id, title.substring(head.length())));
    }
    List<String> index = Files.readAllLines(PAGES.resolve("README.md"));
    assertThat(index.stream().filter(line -> line.startsWith("* ")).toList())
        .containsExactlyElementsIn(expected)
        .inOrder();
  }

  @Test
  void every_page_has_the_reason_then_the_mistake_then_the_way_out() throws IOException {
    for (String id : ids()) {
      assertWithMessage(id).that(page(id)).matches(PAGE.pattern());
    }
  }

  @Test
  void every_message_has_a_test_that_compares_all_errors() {
    Set<Message> untested = EnumSet.allOf(Message.class);
    new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("dev.nativebound.processor")
            .stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Refuses.class))
            .flatMap(MessageTest::messages)
            .forEach(untested::remove);
    assertThat(untested).isEmpty();
  }

  private static Stream<Message> messages(JavaMethod test) {
    return Stream.of(test.getAnnotationOfType(Refuses.class).value());
  }
}
