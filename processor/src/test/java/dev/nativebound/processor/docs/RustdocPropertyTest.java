package dev.nativebound.processor.docs;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.nativebound.processor.model.DocComment;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random comments, from a seed ({@code -Dnativebound.seed}), of the pieces that mean most: a parser
 * of Markdown finds nothing in what is emitted that rustdoc would compile, follow or complain of.
 */
class RustdocPropertyTest {
  private static final long SEED = Long.getLong("nativebound.seed", 20260101);
  private static final int COMMENTS = 4000;

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void what_is_emitted_has_no_code_but_text(boolean isMarkdown) {
    Random random = new Random(SEED);
    for (int i = 0; i < COMMENTS; i++) {
      String text = HostileComments.any(random);
      List<String> lines = Rustdoc.of(new DocComment(text, isMarkdown));
      Node document = PARSER.parse(String.join("\n", lines));
      List<String> faults = new ArrayList<>();
      document.accept(new Faults(faults));
      lines.forEach(line -> faults.addAll(faultsOf(line)));
      assertWithMessage("seed %s of\n%s\n-- emitted:\n%s", SEED, text, String.join("\n", lines))
          .that(faults)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void no_word_is_lost(boolean isMarkdown) {
    Random random = new Random(SEED);
    for (int i = 0; i < COMMENTS; i++) {
      String text = HostileComments.ofWords(random);
      List<String> lines = Rustdoc.of(new DocComment(text, isMarkdown));
      String shown =
          TextContentRenderer.builder().build().render(PARSER.parse(String.join("\n", lines)));
      List<String> lost =
          HostileComments.words(text).stream().filter(word -> !shown.contains(word)).toList();
      assertWithMessage("seed %s of\n%s\n-- emitted:\n%s", SEED, text, String.join("\n", lines))
          .that(lost)
          .isEmpty();
    }
  }

  private static List<String> faultsOf(String line) {
    return IntStream.concat(line.codePoints(), IntStream.empty())
        .filter(
            point ->
                Character.isISOControl(point)
                    || Characters.isDirection(point)
                    || Character.getType(point) == Character.SURROGATE)
        .mapToObj(point -> "character U+" + Integer.toHexString(point))
        .toList();
  }

  /** What rustdoc compiles or complains of. */
  private static final class Faults extends AbstractVisitor {
    private final List<String> faults;

    Faults(List<String> faults) {
      this.faults = faults;
    }

    @Override
    public void visit(FencedCodeBlock block) {
      if (!"text".equals(block.getInfo()) || block.getClosingFenceLength() == null) {
        faults.add("code " + block.getInfo() + ": " + block.getLiteral());
      }
    }

    @Override
    public void visit(IndentedCodeBlock block) {
      faults.add("indented code: " + block.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
      faults.add("HTML: " + block.getLiteral());
    }

    @Override
    public void visit(HtmlInline inline) {
      faults.add("HTML: " + inline.getLiteral());
    }

    @Override
    public void visit(Image image) {
      faults.add("image: " + image.getDestination());
    }

    @Override
    public void visit(Link link) {
      if (!link.getDestination().matches("(?i)https?://[!-~]+")) {
        faults.add("link: " + link.getDestination());
      }
      visitChildren(link);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
      faults.add("definition: " + definition.getLabel());
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof TableBlock) {
        faults.add("table");
      }
    }
  }
}
