package demo;

import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;
import dev.nativebound.RustVia;
import java.util.List;

/** A regular expression of the crate {@code regex}. */
@NativeBound(rust = "regex::Regex")
@RustCrate(name = "regex", version = "1.11")
public interface Regex extends AutoCloseable {
  @NativeBound(rust = "new")
  static Regex of(String pattern) throws IllegalArgumentException {
    return RegexNative.of(pattern);
  }

  boolean isMatch(String text);

  @Nullable Match find(String text);

  @NativeBound(rust = "find_iter")
  List<Match> findAll(String text);

  List<String> split(String text);

  @NativeBound(rust = "replace_all")
  String replaceAll(String text, String replacement);

  @NativeBound(rust = "as_str")
  String pattern();

  @NativeBound(rust = "to_string")
  @Override
  String toString();

  int capturesLen();

  @NativeBound(rust = "<regex::Regex as std::clone::Clone>::clone")
  Regex copy();

  @Override
  void close();

  @NativeBound(rust = "regex::Match<'_>")
  record Match(@RustVia("start") int start, @RustVia("end") int end, @RustVia("as_str") String text) {}
}
