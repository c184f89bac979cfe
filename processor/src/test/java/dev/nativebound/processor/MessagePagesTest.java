package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.nativebound.processor.validate.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java examples of the pages about messages: the mistake has its message, the way out none. */
class MessagePagesTest {
  private static final String HEAD =
      "package demo; import dev.nativebound.*; import java.io.IOException; import java.nio.ByteBuffer; import java.util.*;"
          + " import java.util.concurrent.CompletableFuture; import java.nio.file.Path;"
          + " import org.jspecify.annotations.Nullable;\n";

  @TempDir Path project;

  /**
   * The messages about a class, about imports, and about crates. Those about several packages
   * (NB0203, NB0302) and a library in a jar (NB0301) are refused in tests of their own.
   */
  static Stream<Message> messages() {
    return Stream.of(Message.values()).filter(message -> message.id().matches("NB0[145].*"));
  }

  private static String example(Message message, String head) throws IOException {
    String page = Files.readString(Path.of("../docs/messages", message.id() + ".md"));
    String opening = head + ":\n\n```java\n";
    int start = page.indexOf(opening) + opening.length();
    assertThat(page).contains(opening);
    return page.substring(start, page.indexOf("\n```", start));
  }

  /** Members alone are those of a class that is bound. */
  private List<String> errors(Message message, String head) throws IOException {
    String example = example(message, head);
    String types =
        example.contains("@NativeBound")
            ? example
            : "@NativeBound class Example { static { ExampleNative.load(); } " + example + "\n}";
    CompiledSources compiled =
        CompiledSources.in(
            project,
            Map.of(
                "demo.Example",
                HEAD + types,
                "kotlin.Metadata",
                "package kotlin; public @interface Metadata {}",
                "kotlin.jvm.JvmStatic",
                "package kotlin.jvm; public @interface JvmStatic {}"));
    List<String> said = new ArrayList<>(compiled.errors());
    compiled.warnings().stream()
        .filter(text -> text.contains("[NB"))
        .filter(text -> message == Message.NOT_LOADED || !text.contains(Message.NOT_LOADED.id()))
        .forEach(said::add);
    return said;
  }

  @ParameterizedTest
  @MethodSource("messages")
  void the_mistake_has_the_message_and_no_other(Message message) throws IOException {
    List<String> errors = errors(message, "Refused");
    assertThat(errors).isNotEmpty();
    for (String error : errors) {
      assertWithMessage("error").that(error).contains("[" + message.id() + "]");
    }
  }

  @ParameterizedTest
  @MethodSource("messages")
  void the_way_out_compiles(Message message) throws IOException {
    assertThat(errors(message, "Instead")).isEmpty();
  }
}
