package dev.nativebound.processor.docs;

import static com.google.common.truth.Truth.assertThat;

import dev.nativebound.processor.model.DocComment;
import java.util.List;
import org.junit.jupiter.api.Test;

class RustdocTest {

  private static List<String> html(String text) {
    return Rustdoc.of(DocComment.ofHtml(text));
  }

  @Test
  void no_comment_is_no_lines() {
    assertThat(html("")).isEmpty();
    assertThat(html(" \n ")).isEmpty();
  }

  @Test
  void inline_tags_are_code() {
    assertThat(html(" A {@code x < y} of {@link String#length} and {@link #own}."))
        .containsExactly("A `x < y` of `String#length` and `own`.");
  }

  @Test
  void paragraphs_are_blank_lines() {
    assertThat(html(" One.\n\n <p>Two,\n on two lines.\n"))
        .containsExactly("One.", "", "Two,", "on two lines.")
        .inOrder();
  }

  @Test
  void block_tags_are_a_list_after_a_blank_line() {
    assertThat(html(" Counts.\n\n @param text where\n @return how many\n @throws Oops when not\n"))
        .containsExactly(
            "Counts.", "", "* `text`: where", "* return: how many", "* `Oops`: when not")
        .inOrder();
    assertThat(html(" @param text where\n")).containsExactly("* `text`: where");
  }

  @Test
  void what_markdown_would_read_otherwise_is_escaped() {
    assertThat(html(" An array[0] of List&lt;String&gt; &amp; <b>more</b>."))
        .containsExactly("An array\\[0\\] of List\\<String> & more.");
  }

  @Test
  void blocks_of_code_are_fenced_and_kept_as_they_are() {
    assertThat(
            html(
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
            "```text",
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
    assertThat(html("<pre>\n  List&lt;<b>T</b>&gt; x;\n    y;\n</pre>"))
        .containsExactly("```text", "List<T> x;", "  y;", "```")
        .inOrder();
  }

  @Test
  void inline_code_may_have_braces_and_a_line_break() {
    assertThat(html(" Is {@code\n Piece::Merged { id }} or {@code {} and {@link\n  #of}."))
        .containsExactly("Is `Piece::Merged { id }` or {@code {} and `of`.");
    assertThat(html(" A {@code `tick`}, {@code @Mut}.")).containsExactly("A `` `tick` ``, `@Mut`.");
  }

  @Test
  void what_follows_the_first_line_of_an_item_is_indented() {
    assertThat(
            html(
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
            "  ```text",
            "  load(\"x\")",
            "  ```",
            "* `Other`",
            "* see: #of")
        .inOrder();
  }

  private static List<String> markdown(String text) {
    return Rustdoc.of(DocComment.ofMarkdown(text));
  }

  @Test
  void markdown_goes_on_behind_html_in_capitals() {
    assertThat(markdown("<PRE>\na\n</PRE>\n\nb *c*"))
        .containsExactly("```text", "a", "```", "", "b *c*")
        .inOrder();
  }

  /** What javac gives of the lines of a block comment begins with a space. */
  @Test
  void signs_before_lines_make_lists_and_never_code() {
    assertThat(
            html(" Modes:\n -      zero is off\n 2)       the second\n    is on\n\n +      plus\n"))
        .containsExactly(
            "Modes:", "", "* zero is off", "", "2. the second", "   is on", "", "* plus")
        .inOrder();
    assertThat(html(" - one\n   - below\n - two\n"))
        .containsExactly("* one", "", "  * below", "* two");
    assertThat(html(" Born in\n 1984. It was\n - cold, 3\n * 4 and\n # 5.\n ===\n"))
        .containsExactly("Born in", "1984\\. It was", "\\- cold, 3", "\\* 4 and", "\\# 5.", "\\===")
        .inOrder();
  }

  @Test
  void lists_and_tables_of_html_are_lists() {
    assertThat(
            html(
                """
                 <ul>
                 <li>     aligned text
                 <li>one <ol><li>below<li>two</ol>
                 </ul>
                 <dl><dt>term<dd>what</dl>
                 <table><tr><th>a</th><th>b</th></tr></table>
                """))
        .containsExactly(
            "* aligned text",
            "* one",
            "",
            "  1. below",
            "  2. two",
            "",
            "* term",
            "",
            "  what",
            "",
            "* a | b |")
        .inOrder();
  }

  @Test
  void code_of_any_kind_is_text_to_rustdoc() {
    assertThat(html(" {@snippet lang=java :\n   int x = f(1); // @highlight\n }\n Then."))
        .containsExactly("```text", "int x = f(1); // @highlight", "```", "", "Then.")
        .inOrder();
    assertThat(html(" ~~~\n String s;\n ~~~\n ```rust\n fn f() {}\n ```\n"))
        .containsExactly(
            "\\~\\~\\~", "String s;", "\\~\\~\\~", "\\`\\`\\`rust", "fn f() {}", "\\`\\`\\`")
        .inOrder();
    assertThat(html("<pre>a ``` b\n````\n</pre>"))
        .containsExactly("`````text", "a ``` b", "````", "`````");
    assertThat(html("<code>List&lt;{@link String}&gt;</code> {@literal @}x {@value #MAX} <kbd>q"))
        .containsExactly("`List<String>` @x `MAX` q");
  }

  @Test
  void links_are_kept_to_the_web_alone() {
    assertThat(
            html(
                " See https://a.example/b_c, <a href='https://d.example'>d\n e</a>, <a href=\"x\">f</a>."))
        .containsExactly("See <https://a.example/b_c>, [d e](<https://d.example>), f.");
    assertThat(
            html(
                " {@link Foo#bar(int, int) the bar} of {@linkplain Foo a foo}, [Foo] and foo_bar _x_."))
        .containsExactly("`the bar` of a foo, \\[Foo\\] and foo_bar \\_x\\_.");
  }

  @Test
  void what_is_no_tag_of_html_is_text() {
    assertThat(html(" A List<String> <T> &copy; &#42; &amp;lt; x<y & z<!-- no -->."))
        .containsExactly("A List\\<String> \\<T> &copy; * \\&lt; x\\<y & z.");
  }

  /** Unlike those, rustc refuses direction marks: text has them as references, code as Java's. */
  @Test
  void characters_that_rustc_refuses_are_written_otherwise() {
    assertThat(html(" Of \u2067שלום\u2069, {@code a\u202Eb}."))
        .containsExactly("Of &#x2067;שלום&#x2069;, `a\\u202eb`.");
    assertThat(html("<pre>\n\ta\u202Eb\n</pre>")).containsExactly("```text", "a\\u202eb", "```");
    assertThat(html("a\rb\r\nc\u2028d\u0000e\ud800f\tg"))
        .containsExactly("a", "b", "c d\ufffde\ufffdf g");
  }

  @Test
  void markdown_keeps_its_blocks() {
    assertThat(
            markdown(
                """
                Markdown *doc*.

                ```
                int x = Md.f(1);
                ```

                and indented:

                    int y = Md.f(2);

                ~~~rust
                String s = null;
                ~~~
                # Head
                > quoted
                lazily

                -      code in an item
                - one
                  two
                  1. below
                2) second

                | a | b |
                |---|---|
                | c | d |
                @param x the number
                @return `[x]`
                """))
        .containsExactly(
            "Markdown *doc*.",
            "",
            "```text",
            "int x = Md.f(1);",
            "```",
            "",
            "and indented:",
            "",
            "```text",
            "int y = Md.f(2);",
            "```",
            "",
            "```text",
            "String s = null;",
            "```",
            "",
            "# Head",
            "",
            "> quoted",
            "> lazily",
            "",
            "* ```text",
            "  code in an item",
            "  ```",
            "* one",
            "  two",
            "",
            "  1. below",
            "",
            "2. second",
            "",
            "```text",
            "| a | b |",
            "|---|---|",
            "| c | d |",
            "```",
            "",
            "* `x`: the number",
            "* return: `[x]`")
        .inOrder();
  }

  @Test
  void markdown_keeps_links_to_the_web_and_shows_those_to_java() {
    assertThat(
            markdown(
                """
                see [String] and [java.util.List#of()] and [text][Md#f(int)] at [0] of [a](b),
                [site](https://a.example/x "t"), [rfc], ![pic](p.png), <https://c.example>, `[T]`,
                \\[no\\] <b>bold</b> {@link Foo the foo} a[i] &lt;T&gt; <T> x_y **bold**

                [rfc]: https://b.example
                """))
        .containsExactly(
            "see `String` and `java.util.List#of()` and text at \\[0\\] of a,",
            "[site](<https://a.example/x>), [rfc](<https://b.example>), pic, <https://c.example>, `[T]`,",
            "\\[no\\] bold `the foo` a\\[i\\] &lt;T&gt; \\<T> x_y **bold**")
        .inOrder();
  }

  @Test
  void a_tag_of_a_block_of_code_is_none_of_the_comment() {
    assertThat(markdown("```\n@Override\n```\n\n    @Test\n\n{@snippet :\n@A\n}\n@see b"))
        .containsExactly(
            "```text",
            "@Override",
            "```",
            "",
            "```text",
            "@Test",
            "```",
            "",
            "```text",
            "@A",
            "```",
            "",
            "* see: b")
        .inOrder();
  }
}
