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
}
