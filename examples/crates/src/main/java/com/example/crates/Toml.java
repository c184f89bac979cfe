package com.example.crates;

import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;
import java.util.List;
import java.util.Map;

/**
 * TOML, of the crate {@code toml}: a document as the maps and lists that a program expects, or an
 * exception that shows the line where it is something else.
 */
@NativeBound(rust = "toml")
@RustCrate(name = "toml", version = "1.1")
public interface Toml {
  /** The one there is. */
  static Toml instance() {
    return TomlNative.INSTANCE;
  }

  /** Tables of texts. */
  @NativeBound(
      rust =
          "from_str::<std::collections::HashMap<String, std::collections::HashMap<String, String>>>")
  Map<String, Map<String, String>> readTables(String text) throws IllegalArgumentException;

  /** Lists of numbers. */
  @NativeBound(rust = "from_str::<std::collections::HashMap<String, Vec<i64>>>")
  Map<String, List<Long>> readNumbers(String text) throws IllegalArgumentException;

  /** A document of these lists. */
  @NativeBound(rust = "to_string")
  String write(Map<String, List<Long>> values) throws IllegalArgumentException;
}
