package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.RustText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was meant by the first name of a path, where no crate has that name. */
final class UndeclaredCrate {
  private static final Set<String> PRIMITIVES =
      Set.of(
          "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8",
          "u16", "u32", "u64", "u128", "usize");

  /** Where the names are that Rust knows everywhere, and a path has to say. */
  private static final Map<String, String> MODULES =
      Map.ofEntries(
          Map.entry("Arc", "sync"),
          Map.entry("AsRef", "convert"),
          Map.entry("BTreeMap", "collections"),
          Map.entry("Box", "boxed"),
          Map.entry("Clone", "clone"),
          Map.entry("Default", "default"),
          Map.entry("DoubleEndedIterator", "iter"),
          Map.entry("Duration", "time"),
          Map.entry("ExactSizeIterator", "iter"),
          Map.entry("Extend", "iter"),
          Map.entry("From", "convert"),
          Map.entry("FromIterator", "iter"),
          Map.entry("FromStr", "str"),
          Map.entry("HashMap", "collections"),
          Map.entry("Into", "convert"),
          Map.entry("IntoIterator", "iter"),
          Map.entry("Iterator", "iter"),
          Map.entry("Option", "option"),
          Map.entry("Ord", "cmp"),
          Map.entry("PartialEq", "cmp"),
          Map.entry("PartialOrd", "cmp"),
          Map.entry("Path", "path"),
          Map.entry("PathBuf", "path"),
          Map.entry("Read", "io"),
          Map.entry("Result", "result"),
          Map.entry("String", "string"),
          Map.entry("ToOwned", "borrow"),
          Map.entry("ToString", "string"),
          Map.entry("TryFrom", "convert"),
          Map.entry("TryInto", "convert"),
          Map.entry("Vec", "vec"),
          Map.entry("Write", "io"));

  /** More than these are no help. */
  private static final int LISTED = 3;

  private final RustText rust;
  private final String name;
  private final List<String> declared;

  UndeclaredCrate(RustText rust, String name, List<String> declared) {
    this.rust = rust;
    this.name = name;
    this.declared = declared;
  }

  /** The crates there are, where they are few and none is alike. */
  String others() {
    return declared.isEmpty() || declared.size() > LISTED || isType() || alike().isPresent()
        ? ""
        : declared.stream().collect(Collectors.joining("', '", ", only '", "'"));
  }

  String wayOut() {
    if (PRIMITIVES.contains(name)) {
      return "it is a type: write \"" + with("<" + name + ">") + "\"";
    }
    if (isType()) {
      String module = MODULES.getOrDefault(name, "...");
      String where = MODULES.containsKey(name) ? "" : ", for example";
      return "write its path from its crate on%s \"%s\""
          .formatted(where, with("std::" + module + "::" + name));
    }
    String declare =
        "add @RustCrate(name = \"" + name + "\", version = \"...\") to it or to its package";
    return alike()
        .map(other -> "write '" + other + "', which is declared, or " + declare)
        .orElse(declare + ", or write 'crate' for the crate of the project");
  }

  private boolean isType() {
    return PRIMITIVES.contains(name) || Character.isUpperCase(name.codePointAt(0));
  }

  private String with(String better) {
    return Pattern.compile("(?<![\\w:])" + Pattern.quote(name) + "\\b")
        .matcher(rust.text())
        .replaceFirst(Matcher.quoteReplacement(better));
  }

  private Optional<String> alike() {
    return declared.stream().filter(this::isAlike).findFirst();
  }

  private boolean isAlike(String other) {
    return other.startsWith(name + "_")
        || name.startsWith(other + "_")
        || distance(name, other) <= Math.min(2, name.length() / 3);
  }

  /** How many letters are to be changed, added or removed (Levenshtein). */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
