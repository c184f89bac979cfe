package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.nativebound.processor.validate.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Remembers which errors a test has compared, for {@link Refuses}. */
final class ComparedErrors implements BeforeEachCallback, AfterEachCallback {
  private static final String PLACE = "\\w[\\w-]*\\.java:\\d+:\\d+ ";
  private static final List<String> COMPARED = new ArrayList<>();

  /** Asserts that {@code errors} are these, no more and no less. */
  static void assertExactly(List<String> errors, List<String> expected) {
    assertThat(errors).containsExactlyElementsIn(expected);
    COMPARED.addAll(errors);
  }

  /** Asserts that there is one error, for a text that differs between machines. */
  static void assertOne(List<String> errors, String start, String end) {
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0)).startsWith(start);
    assertThat(errors.get(0)).endsWith(end);
    COMPARED.addAll(errors);
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    COMPARED.clear();
  }

  @Override
  public void afterEach(ExtensionContext test) {
    if (test.getExecutionException().isPresent()) {
      return;
    }
    for (Message message : test.getRequiredTestMethod().getAnnotation(Refuses.class).value()) {
      Pattern shown =
          Pattern.compile("(" + PLACE + ")" + mayLackPlace(message) + "\\[" + message.id());
      assertWithMessage("errors with %s, and its place, that the test compared", message.id())
          .that(COMPARED.stream().filter(error -> shown.matcher(error).lookingAt()).toList())
          .isNotEmpty();
    }
  }

  /** What is about a class is in its source; what is about the build has no place. */
  private static String mayLackPlace(Message message) {
    return message.id().startsWith("NB01") ? "" : "?";
  }
}
