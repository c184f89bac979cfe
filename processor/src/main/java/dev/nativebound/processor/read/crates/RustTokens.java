package dev.nativebound.processor.read.crates;

import dev.nativebound.processor.model.RustFault;
import dev.nativebound.processor.model.RustFault.Kind;
import dev.nativebound.processor.read.crates.RustToken.Sort;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tokens of Rust as text, with every path in them from its crate on. */
final class RustTokens {
  /** What everyone uses and no prelude has. */
  private static final Map<String, String> OF_STD =
      Map.ofEntries(
          Map.entry("Arc", "sync"),
          Map.entry("BTreeMap", "collections"),
          Map.entry("BTreeSet", "collections"),
          Map.entry("CStr", "ffi"),
          Map.entry("CString", "ffi"),
          Map.entry("Cow", "borrow"),
          Map.entry("Cursor", "io"),
          Map.entry("Duration", "time"),
          Map.entry("HashMap", "collections"),
          Map.entry("HashSet", "collections"),
          Map.entry("OsStr", "ffi"),
          Map.entry("OsString", "ffi"),
          Map.entry("Path", "path"),
          Map.entry("PathBuf", "path"),
          Map.entry("Rc", "rc"),
          Map.entry("SystemTime", "time"),
          Map.entry("VecDeque", "collections"));

  private static final Map<String, String> CLOSED_BY = Map.of("<", ">", "(", ")", "[", "]");
  private static final Set<String> SPACE_BEFORE = Set.of("->", "=", "+");
  private static final Set<String> SPACE_AFTER = Set.of("->", "=", "+", ",", ";");

  private static final Set<String> KEYWORDS = Set.of("as", "const", "dyn", "for", "impl", "mut");
  private static final Set<String> OPENS = Set.of("<", "(", "[", "&", "*");

  private final StringBuilder text = new StringBuilder();
  private final Set<String> crates = new LinkedHashSet<>();

  /** The text of {@code tokens}. */
  String absolute(List<RustToken> tokens) {
    int start = text.length();
    for (int i = 0; i < tokens.size(); i++) {
      append(tokens, i);
    }
    return text.substring(start);
  }

  /** The crates that the texts name. */
  Set<String> crates() {
    return crates;
  }

  /** The crate of a path that is written in full. */
  void addCrate(String name) {
    crates.add(name);
  }

  private void append(List<RustToken> tokens, int i) {
    RustToken token = tokens.get(i);
    boolean startsPath = i == 0 || !tokens.get(i - 1).is("::");
    if (i > 0 && needsSpace(tokens.get(i - 1), token)) {
      text.append(' ');
    }
    if (token.isName() && startsPath && isCrate(tokens, i)) {
      addCrate(token.text());
      text.append(token.is("crate") ? "" : "::");
    } else if (token.isName() && startsPath && !isInPath(tokens, i)) {
      String module = OF_STD.get(token.text());
      text.append(module == null ? "" : "::std::" + module + "::");
    } else if (token.is("::") && startsFromCrate(tokens, i)) {
      return;
    }
    text.append(token.text());
  }

  /** A small letter begins the name of a crate, where it is no type's. */
  private static boolean isCrate(List<RustToken> tokens, int i) {
    return isInPath(tokens, i)
        && i + 2 < tokens.size()
        && tokens.get(i + 2).isName()
        && !Character.isUpperCase(tokens.get(i).text().codePointAt(0));
  }

  private static boolean isInPath(List<RustToken> tokens, int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).is("::");
  }

  /** Whether the user wrote a path absolute, of which we write the colons ourselves. */
  private static boolean startsFromCrate(List<RustToken> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).isName()
        && (i == 0 || !(tokens.get(i - 1).isName() || tokens.get(i - 1).is(">")));
  }

  private static boolean needsSpace(RustToken before, RustToken token) {
    boolean betweenWords = before.sort() != Sort.MARK && token.sort() != Sort.MARK;
    boolean opensAfterWord =
        (before.sort() == Sort.LIFETIME || KEYWORDS.contains(before.text()))
            && OPENS.contains(token.text());
    return betweenWords
        || opensAfterWord
        || SPACE_AFTER.contains(before.text())
        || token.is("as")
        || SPACE_BEFORE.contains(token.text());
  }

  /** What is wrong with {@code tokens} as a type or as types in brackets. */
  static Optional<RustFault> fault(List<RustToken> tokens) {
    Deque<String> open = new ArrayDeque<>();
    for (RustToken token : tokens) {
      if (token.sort() == Sort.OTHER) {
        return Optional.of(new RustFault(Kind.STRANGE_CHARACTER, token.text()));
      }
      if (CLOSED_BY.containsKey(token.text())) {
        open.push(CLOSED_BY.get(token.text()));
      } else if (CLOSED_BY.containsValue(token.text())
          && (open.isEmpty() || !open.pop().equals(token.text()))) {
        return Optional.of(new RustFault(Kind.CLOSES_NOTHING, token.text()));
      } else if (token.is(";") && !"]".equals(open.peek())) {
        return Optional.of(new RustFault(Kind.SEMICOLON));
      } else if (token.is(",") && open.isEmpty()) {
        return Optional.of(new RustFault(Kind.SEVERAL));
      }
    }
    return Optional.ofNullable(open.peek()).map(mark -> new RustFault(Kind.UNCLOSED, mark));
  }
}
