package dev.nativebound.processor.plan;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class RustdocTest {

  @Test
  void no_comment_is_no_lines() {
    assertThat(Rustdoc.of("")).isEmpty();
    assertThat(Rustdoc.of(" \n ")).isEmpty();
  }

  @Test
  void inline_tags_are_code() {
    assertThat(Rustdoc.of(" A {@code x < y} of {@link String#length} and {@link #own}."))
        .containsExactly("A `x < y` of `String#length` and `own`.");
  }

  @Test
  void paragraphs_are_blank_lines() {
    assertThat(Rustdoc.of(" One.\n\n <p>Two,\n on two lines.\n"))
        .containsExactly("One.", "", "Two,", "on two lines.")
        .inOrder();
  }

  @Test
  void block_tags_are_a_list_after_a_blank_line() {
    assertThat(
            Rustdoc.of(
                " Counts.\n\n @param text where\n @return how many\n @throws Oops when not\n"))
        .containsExactly(
            "Counts.", "", "* `text`: where", "* return: how many", "* `Oops`: when not")
        .inOrder();
    assertThat(Rustdoc.of(" @param text where\n")).containsExactly("* `text`: where");
  }

  @Test
  void what_markdown_would_read_otherwise_is_escaped() {
    assertThat(Rustdoc.of(" An array[0] of List&lt;String&gt; &amp; <b>more</b>."))
        .containsExactly("An array\\[0\\] of List\\<String> & more.");
  }

  @Test
  void blocks_of_code_are_fenced_and_kept_as_they_are() {
    assertThat(
            Rustdoc.of(
                """
                 Adds. <pre>{@code
                 @Exclusive int add(int[] by) {
                   return by[0] < 1 ? 0 : 1;

                 }
                 }</pre>
                 Then.

                 @return what
                """))
        .containsExactly(
            "Adds.",
            "",
            "```java",
            "@Exclusive int add(int[] by) {",
            "  return by[0] < 1 ? 0 : 1;",
            "",
            "}",
            "```",
            "",
            "Then.",
            "",
            "* return: what")
        .inOrder();
    assertThat(Rustdoc.of("<pre>\n  List&lt;<b>T</b>&gt; x;\n    y;\n</pre>"))
        .containsExactly("```java", "List<T> x;", "  y;", "```")
        .inOrder();
  }

  @Test
  void inline_code_may_have_braces_and_a_line_break() {
    assertThat(Rustdoc.of(" Is {@code\n Piece::Merged { id }} or {@code {} and {@link\n  #of}."))
        .containsExactly("Is `Piece::Merged { id }` or { @code {} and `of`.");
    assertThat(Rustdoc.of(" A {@code `tick`}, {@code @Mut}."))
        .containsExactly("A `` `tick` ``, `@Mut`.");
  }

  @Test
  void what_follows_the_first_line_of_an_item_is_indented() {
    assertThat(
            Rustdoc.of(
                """
                 Loads.

                 @param <T> what
                 @throws Oops when the file
                     is not there, as in
                     <pre>
                       load("x")
                     </pre>
                 @throws Other
                 @see #of
                """))
        .containsExactly(
            "Loads.",
            "",
            "* `<T>`: what",
            "* `Oops`: when the file",
            "  is not there, as in",
            "",
            "  ```java",
            "  load(\"x\")",
            "  ```",
            "* `Other`",
            "* see: #of")
        .inOrder();
  }
}
