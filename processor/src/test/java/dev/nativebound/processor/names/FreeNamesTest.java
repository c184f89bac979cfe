package dev.nativebound.processor.names;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No two names of a scope are the same. */
class FreeNamesTest {
  @Test
  void the_first_has_the_name_that_it_wants_and_the_others_underscores() {
    FreeNames names = new FreeNames();
    assertThat(Stream.of("size", "size", "size").map(names::underscored))
        .containsExactly("size", "size_", "size__")
        .inOrder();
  }

  @Test
  void a_longer_name_makes_way_for_one_that_was_there() {
    FreeNames names = new FreeNames(Set.of("env"));
    names.take("env_");
    assertThat(names.underscored("env")).isEqualTo("env__");
  }

  @Test
  void numbers_start_at_two_and_skip_what_is_taken() {
    FreeNames names = new FreeNames(List.of("Token", "Token2"));
    assertThat(Stream.of("Token", "Token").map(wanted -> names.numbered(wanted, "")))
        .containsExactly("Token3", "Token4")
        .inOrder();
  }

  @Test
  void a_numbered_keyword_is_not_raw() {
    FreeNames names = new FreeNames();
    assertThat(Stream.of("r#type", "r#type").map(wanted -> names.numbered(wanted, "_")))
        .containsExactly("r#type", "type_2")
        .inOrder();
  }

  @Test
  void what_is_taken_may_be_a_question() {
    assertThat(FreeNames.underscored("out", name -> name.length() < 5)).isEqualTo("out__");
  }
}
