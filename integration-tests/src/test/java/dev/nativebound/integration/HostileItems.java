package dev.nativebound.integration;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Crates, each with a type, a struct, an enum and a function of hostile names, bound in Java. */
final class HostileItems {
  private static final List<String> CRATES =
      List.of("env", "call", "value", "wire", "demo", "result", "message", "owned", "private");

  private static final List<String> ITEMS =
      List.of("Here", "Owned", "Quiet", "Item", "Call", "Wire", "Result", "Option", "Vec");

  private static final String RUST =
      """
      #[derive(Clone)]
      pub struct %1$s(pub i32);

      impl %1$s {
          pub fn new(value: i32) -> Self {
              Self(value)
          }

          pub fn get(&self) -> i32 {
              self.0
          }

          pub fn with(&self, other: &%1$s) -> %1$s {
              %1$s(self.0 + other.0)
          }

          pub fn both(&self, of: %2$s, kind: %3$s) -> (%2$s, %3$s) {
              (of, kind)
          }

          pub fn pair(&self, of: &%2$s) -> %2$s {
              of.clone()
          }

          pub fn kind(&self, of: %3$s) -> std::option::Option<%3$s> {
              Some(of)
          }
      }

      #[derive(Clone)]
      pub struct %2$s {
          pub value: i32,
          pub text: String,
      }

      #[derive(Clone, Copy)]
      pub enum %3$s {
          Some,
          Ok,
      }

      pub fn call(_of: &%1$s, value: i32) -> std::result::Result<i8, std::num::TryFromIntError> {
          i8::try_from(value)
      }
      """;

  private static final String JAVA =
      """
      @dev.nativebound.NativeBound(rust = "%3$s::%4$s")
      @dev.nativebound.RustCrate(name = "%3$s", path = "crates/%3$s")
      public interface %2$s extends java.lang.AutoCloseable {
        @dev.nativebound.NativeBound(rust = "new")
        static %1$s.%2$s open(int %9$s) { return %2$sNative.open(%9$s); }
        int get();
        %1$s.%2$s with(%1$s.%2$s %9$s);
        %1$s.%2$s.%7$s pair(@dev.nativebound.RustType("&%3$s::%5$s") %1$s.%2$s.%7$s %9$s);
        java.util.Optional<%1$s.%2$s.%8$s> kind(%1$s.%2$s.%8$s %9$s);
        @dev.nativebound.NativeBound(rust = "%3$s::call")
        int call(int x) throws java.lang.IllegalArgumentException;
        @java.lang.Override void close();

        @dev.nativebound.NativeBound(rust = "%3$s::%5$s")
        record %7$s(int value, java.lang.String text) {}
        @dev.nativebound.NativeBound(rust = "%3$s::%6$s")
        enum %8$s { SOME, OK }
      }
      """;

  private final HostileDraw draw;
  private final Map<String, String> crates = new TreeMap<>();
  private final Set<String> taken = new HashSet<>();

  HostileItems(HostileDraw draw) {
    this.draw = draw;
  }

  /** By their paths from the project's root. */
  Map<String, String> crates() {
    return crates;
  }

  /** An interface of an owned type of a crate of its own. */
  String declare(String home, String name) {
    String crate = draw.distinct(CRATES, taken);
    Set<String> inCrate = new HashSet<>();
    List<String> types =
        List.of(
            draw.distinct(ITEMS, inCrate),
            draw.distinct(ITEMS, inCrate),
            draw.distinct(ITEMS, inCrate));
    crates.put("crates/" + crate + "/Cargo.toml", manifest(crate));
    crates.put("crates/" + crate + "/src/lib.rs", RUST.formatted(types.toArray()));
    Set<String> nested = new HashSet<>(Set.of(name.toLowerCase(Locale.ROOT)));
    return JAVA.formatted(
        home,
        name,
        crate,
        types.get(0),
        types.get(1),
        types.get(2),
        draw.distinct(HostileWords.TYPES, nested),
        draw.distinct(HostileWords.TYPES, nested),
        draw.pick(HostileWords.VARIABLES));
  }

  private static String manifest(String name) {
    return "[package]\nname = \"%s\"\nversion = \"0.1.0\"\nedition = \"2024\"\n".formatted(name);
  }
}
