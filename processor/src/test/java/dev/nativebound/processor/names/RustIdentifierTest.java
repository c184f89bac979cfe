package dev.nativebound.processor.names;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RustIdentifierTest {

  @ParameterizedTest
  @CsvSource({
    "count, count",
    "countMatches, count_matches",
    "parseURL, parse_url",
    "URLParser, url_parser",
    "md5Sum, md5_sum",
    "toHex2, to_hex2",
    "already_snake, already_snake",
    "ALL_CAPS, all_caps",
    "x, x",
    "X, x",
    "_leading, _leading",
    "getÜber, get_über",
    "名前, 名前",
    "$plain, _plain",
    "a$b, a_b",
    "price€, priceu20ac",
    "type, r#type",
    "gen, r#gen",
    "Self, self_",
    "self, self_",
    "crate, crate_",
    "__, ___",
    "$, __",
    "e\u0301tat, \u00e9tat",
  })
  void members_are_snake_case(String java, String rust) {
    assertThat(RustIdentifier.member(java)).isEqualTo(rust);
  }

  @ParameterizedTest
  @CsvSource({"TextStats, TextStats", "Self, Self_", "type, r#type", "A$B, A_B", "Größe, Größe"})
  void types_keep_their_name(String java, String rust) {
    assertThat(RustIdentifier.type(java)).isEqualTo(rust);
  }

  @ParameterizedTest
  @CsvSource({
    "WORD, Word",
    "WORD_COUNT, WordCount",
    "word, Word",
    "wordCount, WordCount",
    "A, A",
    "A1_B2, A1B2",
    "_1, _1",
    "SELF, Self_",
    "ÄÖ_Ü, ÄöÜ",
    "__, ___",
  })
  void constants_are_upper_camel_case(String java, String rust) {
    assertThat(RustIdentifier.variant(java)).isEqualTo(rust);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "r#type", "_x", "größe", "a_b1"})
  void identifiers_of_rust_are_valid(String text) {
    assertThat(RustIdentifier.isValid(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "type", "r#self", "a-b", "1a", "a b", "_", "a$b", "r#", "r#count", "a::b"})
  void other_texts_are_not(String text) {
    assertThat(RustIdentifier.isValid(text)).isFalse();
  }

  @Test
  void a_path_is_identifiers() {
    assertThat(RustPath.isValid("engine::Stats")).isTrue();
    assertThat(RustPath.isValid("Stats")).isTrue();
    assertThat(RustPath.isValid("engine::")).isFalse();
    assertThat(RustPath.isValid("::Stats")).isFalse();
    assertThat(RustPath.isValid("crate::Stats")).isFalse();
  }
}
