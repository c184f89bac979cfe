package dev.nativebound.processor.read.crates;

import static com.google.common.truth.Truth.assertThat;

import dev.nativebound.processor.model.CratePath;
import dev.nativebound.processor.model.CratePath.Kind;
import dev.nativebound.processor.model.RustText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths and types in annotations, and what they are in the emitted crate. */
class CratePathReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          crc32fast                          | MODULE | ::crc32fast
          a::b2_c                            | MODULE | ::a::b2_c
          regex::Regex                       | TYPE   | ::regex::Regex
          ::regex::Regex                     | TYPE   | ::regex::Regex
          crate::Tool                        | TYPE   | crate::Tool
          base64::engine::STANDARD           | VALUE  | ::base64::engine::STANDARD
          std::f64::consts::E                | VALUE  | ::std::f64::consts::E
          text::URL<>                        | TYPE   | ::text::URL<>
          regex::Match<'_>                   | TYPE   | ::regex::Match<'_>
          csv::Reader<Cursor<Vec<u8>>>       | TYPE   | ::csv::Reader<::std::io::Cursor<Vec<u8>>>
          a::B::<crate::C,  [u8;4]>          | TYPE   | ::a::B<crate::C, [u8; 4]>
          """)
  void a_path_of_a_type_begins_with_its_crate(String text, Kind kind, String absolute) {
    CratePath path = CratePathReader.ofType(text);
    assertThat(path.rust().fault()).isEmpty();
    assertThat(path.kind()).isEqualTo(kind);
    assertThat(path.absolute()).isEqualTo(absolute);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          find_iter                            | NAME     | find_iter
          get::<crate::Key>                    | NAME     | get::<crate::Key>
          get<u8>                              | NAME     | get::<u8>
          regex::escape                        | FUNCTION | ::regex::escape
          std::vec::Vec<u8>::new               | FUNCTION | ::std::vec::Vec::<u8>::new
          <sha2::Sha256 as sha2::Digest>::new  | FUNCTION | <::sha2::Sha256 as ::sha2::Digest>::new
          <[u8] as a::B<'a, dyn c::D+e::F>>::g | FUNCTION | <[u8] as ::a::B<'a, dyn ::c::D + ::e::F>>::g
          """)
  void a_path_of_a_function_is_one_that_can_be_called(String text, Kind kind, String expression) {
    CratePath path = CratePathReader.ofFunction(text);
    assertThat(path.rust().fault()).isEmpty();
    assertThat(path.kind()).isEqualTo(kind);
    assertThat(path.expression()).isEqualTo(expression);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          String                | String
          &'a mut [u8 ; 32]     | &'a mut [u8; 32]
          Cow<str>              | ::std::borrow::Cow<str>
          & [ & Path ]          | &[&::std::path::Path]
          Option<uuid::Uuid>    | Option<::uuid::Uuid>
          fn(u8)->Rc<u8>        | fn(u8) -> ::std::rc::Rc<u8>
          &dyn std::fmt::Write  | &dyn ::std::fmt::Write
          Vec::<u8>             | Vec::<u8>
          *const u8             | *const u8
          """)
  void a_type_has_its_paths_from_their_crates_on(String text, String absolute) {
    RustText type = CratePathReader.type(text);
    assertThat(type.fault()).isEmpty();
    assertThat(type.absolute()).isEqualTo(absolute);
  }

  @Test
  void the_crates_that_a_text_names() {
    assertThat(CratePathReader.ofType("a::B<c::D, crate::E, std::f::G, a::H>").rust().crates())
        .containsExactly("a", "c", "crate", "std");
    assertThat(CratePathReader.ofFunction("f::<b::C>").rust().crates()).containsExactly("b");
    assertThat(CratePathReader.type("&r#type::X").crates()).containsExactly("r#type");
  }

  @Test
  void the_projects_crate_gets_its_name() {
    RustText type = CratePathReader.type("crate::A<crate::b::C, my_crate::D>");
    assertThat(type.in("tools")).isEqualTo("::tools::A<::tools::b::C, ::my_crate::D>");
    CratePath path = CratePathReader.ofFunction("<crate::A as b::C>::crate_::d");
    assertThat(RustText.in(path.expression(), "tools"))
        .isEqualTo("<::tools::A as ::b::C>::crate_::d");
  }
}
