package dev.nativebound.processor.docs;

import dev.nativebound.processor.docs.DocBlock.Heading;
import dev.nativebound.processor.docs.DocBlock.Items;
import dev.nativebound.processor.docs.DocBlock.Paragraph;
import dev.nativebound.processor.docs.DocBlock.Quote;
import dev.nativebound.processor.docs.DocBlock.Verbatim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the blocks of a doc comment in Markdown, as CommonMark 0.31 has them. */
final class MarkdownReader {
  private static final Pattern DEFINITION =
      Pattern.compile(" {0,3}\\[([^\\[\\]]+)]:\\s*<?([^\\s<>]+)>?(?:\\s.*)?");

  private static final Pattern FENCE = Pattern.compile("( {0,3})(`{3,}(?=[^`]*$)|~{3,}).*");
  private static final Pattern HEADING =
      Pattern.compile(" {0,3}(#{1,6})(?:\\s+(.*?))?(?:\\s+#+)?\\s*");
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+)\\s*");
  private static final Pattern RULE = Pattern.compile(" {0,3}([-_*])(?:\\s*\\1){2,}\\s*");
  private static final Pattern QUOTE = Pattern.compile(" {0,3}> ?(.*)");
  private static final Pattern ITEM =
      Pattern.compile("( {0,3})([-+*]|(\\d{1,9})[.)])(?: ( *)(.*))?");
  private static final Pattern SNIPPET = Pattern.compile("\\s*\\{@snippet(?=[\\s:}]).*");
  private static final Pattern HTML = Pattern.compile(" {0,3}<(/?[a-zA-Z][^<>\\s]*)(?:[\\s>].*)?");
  private static final Pattern END_OF_PRE = Pattern.compile("(?i)</pre\\b");
  private static final Pattern DELIMITERS = Pattern.compile("[-:| ]*\\|[-:| ]*");
  private static final int CODE_INDENT = 4;

  private final MarkdownText text;
  private final List<String> lines;
  private final int depth;
  private final List<DocBlock> out = new ArrayList<>();
  private final List<String> paragraph = new ArrayList<>();
  private int at;

  private MarkdownReader(MarkdownText text, List<String> lines, int depth) {
    this.text = text;
    this.lines = lines;
    this.depth = depth;
  }

  static List<DocBlock> read(String markdown) {
    List<String> lines = markdown.lines().toList();
    Map<String, String> definitions = new HashMap<>();
    for (String line : lines) {
      Matcher definition = DEFINITION.matcher(line);
      if (definition.matches()) {
        definitions.putIfAbsent(MarkdownText.key(definition.group(1)), definition.group(2));
      }
    }
    return new MarkdownReader(new MarkdownText(definitions), lines, 0).read();
  }

  private List<DocBlock> read() {
    while (at < lines.size()) {
      String line = lines.get(at);
      if (!readLeaf(line) && !readContainer(line)) {
        paragraph.add(line.strip());
        at++;
      }
    }
    endParagraph();
    return out;
  }

  private List<DocBlock> inner(List<String> inside) {
    return new MarkdownReader(text, inside, depth + 1).read();
  }

  private boolean readLeaf(String line) {
    if (line.isBlank() || (RULE.matcher(line).matches() && !isUnderline(line))) {
      endParagraph();
      at++;
      return true;
    }
    return readIndented(line) || readFenced(line) || readHeading(line) || readMarkup(line);
  }

  private boolean isUnderline(String line) {
    return !paragraph.isEmpty() && UNDERLINE.matcher(line).matches();
  }

  private boolean readIndented(String line) {
    if (!paragraph.isEmpty() || indent(line) < CODE_INDENT) {
      return false;
    }
    List<String> code = new ArrayList<>();
    for (; at < lines.size() && isIndented(lines.get(at), CODE_INDENT); at++) {
      code.add(without(lines.get(at), CODE_INDENT));
    }
    out.add(new Verbatim(Code.lines(String.join("\n", code))));
    return true;
  }

  private boolean readFenced(String line) {
    Matcher fence = FENCE.matcher(line);
    if (!fence.matches()) {
      return false;
    }
    endParagraph();
    Pattern end =
        Pattern.compile(
            " {0,3}" + fence.group(2).charAt(0) + "{" + fence.group(2).length() + ",}\\s*");
    List<String> code = new ArrayList<>();
    for (at++; at < lines.size() && !end.matcher(lines.get(at)).matches(); at++) {
      code.add(without(lines.get(at), fence.group(1).length()));
    }
    at++;
    out.add(new Verbatim(code));
    return true;
  }

  private boolean readHeading(String line) {
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      endParagraph();
      addHeading(heading.group(1).length(), heading.group(2) == null ? "" : heading.group(2));
    } else if (isUnderline(line)) {
      addHeading(line.strip().startsWith("=") ? 1 : 2, String.join(" ", paragraph));
      paragraph.clear();
    } else {
      return false;
    }
    at++;
    return true;
  }

  private void addHeading(int level, String markdown) {
    String line = text.read(markdown).replace('\n', ' ').strip();
    if (!line.isEmpty()) {
      out.add(new Heading(level, line));
    }
  }

  /** What is no Markdown: definitions, snippets, HTML. */
  private boolean readMarkup(String line) {
    if (paragraph.isEmpty() && DEFINITION.matcher(line).matches()) {
      at++;
      return true;
    }
    return SNIPPET.matcher(line).matches() ? readSnippet() : readHtml(line);
  }

  private boolean readSnippet() {
    String rest = String.join("\n", lines.subList(at, lines.size()));
    int start = rest.indexOf("{@");
    return InlineTag.at(rest, start)
        .map(
            tag -> {
              endParagraph();
              out.add(new Verbatim(tag.snippet()));
              at += (int) rest.substring(0, tag.end()).lines().count();
              return true;
            })
        .orElse(false);
  }

  /** To the next empty line, or to the end of {@code <pre>}. */
  private boolean readHtml(String line) {
    Matcher html = HTML.matcher(line);
    if (!html.matches() || !HtmlTag.of("<" + html.group(1).replaceAll(">.*", "") + ">").isBlock()) {
      return false;
    }
    endParagraph();
    boolean isCode = html.group(1).equalsIgnoreCase("pre");
    List<String> markup = new ArrayList<>();
    boolean isOver = false;
    for (; at < lines.size() && !isOver; at++) {
      markup.add(lines.get(at));
      isOver = isCode ? END_OF_PRE.matcher(lines.get(at)).find() : lines.get(at).isBlank();
    }
    out.addAll(HtmlReader.read(String.join("\n", markup)));
    return true;
  }

  private boolean readContainer(String line) {
    return depth < DocBuilder.MAX_DEPTH && (readQuote(line) || readItem(line));
  }

  private boolean readQuote(String line) {
    if (!QUOTE.matcher(line).matches()) {
      return false;
    }
    endParagraph();
    List<String> inside = new ArrayList<>();
    for (; at < lines.size() && !lines.get(at).isBlank(); at++) {
      Matcher quote = QUOTE.matcher(lines.get(at));
      if (!quote.matches() && startsBlock(lines.get(at))) {
        break;
      }
      inside.add(quote.matches() ? quote.group(1) : lines.get(at).strip());
    }
    out.add(new Quote(inner(inside)));
    return true;
  }

  private boolean readItem(String line) {
    Matcher item = ITEM.matcher(line);
    if (!item.matches() || (!paragraph.isEmpty() && !interrupts(item))) {
      return false;
    }
    endParagraph();
    int first = item.group(3) == null ? Items.BULLETS : Integer.parseInt(item.group(3));
    add(first, inner(itemLines(item)));
    return true;
  }

  private static boolean interrupts(Matcher item) {
    boolean isEmpty = item.group(5) == null || item.group(5).isBlank();
    return !isEmpty && (item.group(3) == null || item.group(3).equals("1"));
  }

  /** To the list before, if it is one of the same kind. */
  private void add(int first, List<DocBlock> item) {
    boolean isNext =
        !out.isEmpty()
            && out.get(out.size() - 1) instanceof Items items
            && items.isNumbered() == (first != Items.BULLETS);
    if (!isNext) {
      out.add(new Items(first, new ArrayList<>()));
    }
    ((Items) out.get(out.size() - 1)).items().add(item);
  }

  /** What is indented as far as its text, and lines that continue a paragraph. */
  private List<String> itemLines(Matcher item) {
    String spaces = item.group(4) == null ? "" : item.group(4);
    String start = item.group(5) == null ? "" : item.group(5);
    boolean isCode = spaces.length() >= CODE_INDENT;
    boolean isPlain = isCode || start.isEmpty();
    int column = item.end(2) + 1 + (isPlain ? 0 : spaces.length());
    List<String> inside = new ArrayList<>(List.of(isCode ? spaces + start : start));
    boolean mayContinue = !start.isBlank() && !isCode;
    for (at++; at < lines.size(); at++) {
      String line = lines.get(at);
      boolean isInside = isIndented(line, column);
      if (!isInside && (!mayContinue || startsBlock(line))) {
        break;
      }
      inside.add(isInside ? without(line, column) : line.strip());
      mayContinue = !line.isBlank() && mayContinue;
    }
    return inside;
  }

  private static boolean startsBlock(String line) {
    Matcher item = ITEM.matcher(line);
    return item.matches()
        || QUOTE.matcher(line).matches()
        || FENCE.matcher(line).matches()
        || HEADING.matcher(line).matches()
        || RULE.matcher(line).matches();
  }

  /** A table keeps its columns, as code does. */
  private void endParagraph() {
    if (paragraph.size() > 1 && DELIMITERS.matcher(paragraph.get(1)).matches()) {
      out.add(new Verbatim(List.copyOf(paragraph)));
    } else if (!paragraph.isEmpty()) {
      String inline = text.read(String.join("\n", paragraph));
      List<String> safe = inline.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
      if (!safe.isEmpty()) {
        out.add(new Paragraph(safe));
      }
    }
    paragraph.clear();
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static boolean isIndented(String line, int by) {
    return line.isBlank() || indent(line) >= by;
  }

  private static String without(String line, int indent) {
    return line.substring(Math.min(indent, indent(line)));
  }
}
