package demo;

import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;

@NativeBound(rust = "regex::RegexBuilder")
@RustCrate(name = "regex", version = "1.11")
public interface RegexBuilder extends AutoCloseable {
  @NativeBound(rust = "new")
  static RegexBuilder of(String pattern) {
    return RegexBuilderNative.of(pattern);
  }

  @Exclusive
  RegexBuilder caseInsensitive(boolean yes);

  @Exclusive
  RegexBuilder sizeLimit(int bytes);

  Regex build() throws IllegalArgumentException;

  @Override
  void close();
}
