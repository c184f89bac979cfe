package dev.nativebound.processor.docs;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A tag of HTML: {@code <li>}, {@code </ul>}. */
record HtmlTag(String name, boolean isEnd, String attributes) {
  /** Others are text: the type in {@code List<String>}, which the author forgot to escape. */
  private static final Set<String> KNOWN =
      Set.of(
          ("a abbr acronym address area article aside audio b bdi bdo big blockquote body br button"
                  + " caption center cite code col colgroup data dd del details dfn dir div dl dt em"
                  + " fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr"
                  + " html i iframe img input ins kbd label legend li link main map mark menu meta"
                  + " nav noscript object ol option p picture pre q rp rt ruby s samp script section"
                  + " select small source span strike strong style sub summary sup svg table tbody"
                  + " td template textarea tfoot th thead time title tr tt u ul var video wbr")
              .split(" "));

  private static final Pattern TAG = Pattern.compile("(?s)<(/?)([a-zA-Z][a-zA-Z0-9]*)(.*)>");
  private static final Pattern HREF =
      Pattern.compile("(?i)\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

  /** What {@code <…>} is; of no name where it is no tag. */
  static HtmlTag of(String markup) {
    Matcher tag = TAG.matcher(markup);
    if (!tag.matches() || tag.group(3).matches("(?s)[^\\s/].*")) {
      return new HtmlTag("", false, "");
    }
    return new HtmlTag(
        tag.group(2).toLowerCase(Locale.ROOT), !tag.group(1).isEmpty(), tag.group(3));
  }

  boolean isKnown() {
    return KNOWN.contains(name);
  }

  /** Whether it ends the paragraph that it is in. */
  boolean isBlock() {
    return switch (name) {
      case "address", "article", "aside", "blockquote", "body", "br", "caption", "center" -> true;
      case "details", "div", "figcaption", "figure", "footer", "form", "header", "hr" -> true;
      case "dd", "html", "main", "nav", "p", "section", "summary" -> true;
      default -> isHeading() || isList() || isItem() || name.equals("pre");
    };
  }

  /** Whether what is inside is no text with markup. */
  boolean isRaw() {
    return isCode() || name.equals("pre") || name.equals("script") || name.equals("style");
  }

  /** Whether it is a span of code. */
  boolean isCode() {
    return switch (name) {
      case "code", "kbd", "samp", "tt" -> true;
      default -> false;
    };
  }

  /** The end tag of it. */
  Pattern close() {
    return Pattern.compile("(?i)</" + name + "\\s*>");
  }

  boolean isHeading() {
    return name.matches("h[1-6]");
  }

  /** A table is the list of its rows. */
  boolean isList() {
    return switch (name) {
      case "dir", "dl", "menu", "ol", "table", "ul" -> true;
      default -> false;
    };
  }

  boolean isItem() {
    return switch (name) {
      case "dt", "li", "tr" -> true;
      default -> false;
    };
  }

  /** Where it leads to, empty when nowhere. */
  String href() {
    Matcher href = HREF.matcher(attributes);
    if (!href.find()) {
      return "";
    }
    String url = href.group(1) != null ? href.group(1) : href.group(2);
    return (url != null ? url : href.group(3)).replace("&amp;", "&").strip();
  }
}
