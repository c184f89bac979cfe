package demo;

import dev.nativebound.Consumes;
import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;
import dev.nativebound.RustVia;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;

/** A struct of a crate, whose values Java owns. */
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

  @NativeBound(rust = "std::mem::drop")
  @Consumes
  void drop();

  @Override
  void close();

  @NativeBound(rust = "regex::Match<'_>")
  record Match(@RustVia("start") int start, @RustVia("end") int end) {}

  @NativeBound(rust = "regex::RegexBuilder")
  interface Builder extends AutoCloseable {
    @NativeBound(rust = "new")
    static Builder of(String pattern) {
      return Regex_BuilderNative.of(pattern);
    }

    @Exclusive
    Builder sizeLimit(int bytes);

    Regex build() throws IllegalArgumentException;

    @Override
    void close();
  }

  @Target(ElementType.TYPE_USE)
  @interface Nullable {}
}
