package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links of the documentation lead somewhere, on GitHub and in the book alike. */
final class LinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern ELSEWHERE = Pattern.compile("https?:.*|mailto:.*");
  private static final Pattern FENCED = Pattern.compile("(?ms)^( *)```.*?^\\1```$");
  private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");
  private static final Pattern LINKED = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final String SUMMARY = "docs/SUMMARY.md";

  private final Map<String, Set<String>> anchors = new HashMap<>();

  /** The documentation, and the pages that lead into it. */
  private static List<DocPage> pages() {
    return Stream.concat(
            DocPage.all().stream(),
            Stream.of(
                    "ARCHITECTURE.md",
                    "CHANGELOG.md",
                    "CONTRIBUTING.md",
                    "benchmarks/README.md",
                    "examples/crates/README.md",
                    "examples/quickstart/README.md",
                    "stress/README.md")
                .map(DocPage::of))
        .toList();
  }

  private static String prose(DocPage page) {
    String text = String.join("\n", page.lines());
    return CODE.matcher(FENCED.matcher(text).replaceAll("")).replaceAll("``");
  }

  private static List<String> links(DocPage page) {
    return LINK.matcher(prose(page))
        .results()
        .map(link -> link.group(1))
        .filter(link -> !ELSEWHERE.matcher(link).matches())
        .toList();
  }

  /** The file that a link of a page names, from the root; that page where it names none. */
  private static String file(DocPage page, String link) {
    String path = link.replaceFirst("#.*", "");
    Path from = Path.of(page.path());
    return path.isEmpty()
        ? page.path()
        : from.resolveSibling(path).normalize().toString().replace('\\', '/');
  }

  @Test
  void everyLinkLeadsToAFileAndItsAnchorToAHeading() {
    List<String> broken = new ArrayList<>();
    for (DocPage page : pages()) {
      for (String link : links(page)) {
        String file = file(page, link);
        String anchor = link.contains("#") ? link.replaceFirst(".*#", "") : "";
        boolean isThere = Files.exists(Checkout.root().resolve(file));
        if (!isThere || (!anchor.isEmpty() && !anchors(file).contains(anchor))) {
          broken.add(page.path() + " -> " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private Set<String> anchors(String file) {
    return anchors.computeIfAbsent(file, name -> headings(DocPage.of(name)));
  }

  /** What GitHub and mdBook make of headings; the second of one name has a number. */
  private static Set<String> headings(DocPage page) {
    Set<String> all = new LinkedHashSet<>();
    String text = FENCED.matcher(String.join("\n", page.lines())).replaceAll("");
    HEADING
        .matcher(text)
        .results()
        .map(heading -> anchor(heading.group(1)))
        .forEach(
            anchor -> {
              String unique = anchor;
              for (int i = 1; !all.add(unique); i++) {
                unique = anchor + "-" + i;
              }
            });
    return all;
  }

  private static String anchor(String heading) {
    return LINKED
        .matcher(heading.strip())
        .replaceAll("$1")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  /** A page that the summary has not is none of the book's, and links to it lead nowhere there. */
  @Test
  void theSummaryHasEachPageOnce() {
    DocPage summary = DocPage.of(SUMMARY);
    List<String> listed = links(summary).stream().map(link -> file(summary, link)).toList();
    List<String> pages =
        DocPage.all().stream()
            .map(DocPage::path)
            .filter(path -> path.startsWith("docs/") && !path.equals(SUMMARY))
            .toList();
    assertThat(listed).containsExactlyElementsIn(pages);
  }

  /** mdBook takes nothing else in it than headings, lists and rules. */
  @Test
  void theSummaryIsAList() {
    Pattern line =
        Pattern.compile("|# .+|---|\\[[^\\]]+\\]\\(\\S+\\)|(?:  )*- \\[[^\\]]+\\]\\(\\S+\\)");
    assertThat(DocPage.of(SUMMARY).lines().stream().filter(text -> !line.matcher(text).matches()))
        .isEmpty();
  }
}
