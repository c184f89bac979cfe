package dev.nativebound.processor.names;

import static com.google.common.truth.Truth.assertThat;

import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.TypeNames.Claim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How the types of a library are told apart in Rust. */
class TypeNamesTest {
  private final List<Claim> claims = new ArrayList<>();

  /** Adds a type, {@code com.acme/Outer.Inner}. */
  private TypeNamesTest with(String type) {
    return with(type, Optional.empty());
  }

  private TypeNamesTest with(String type, String rustName) {
    return with(type, Optional.of(rustName));
  }

  private TypeNamesTest with(String type, Optional<String> rustName) {
    int slash = type.indexOf('/');
    List<String> nested = Arrays.asList(type.substring(slash + 1).split("\\."));
    claims.add(new Claim(new TypeName(type.substring(0, Math.max(slash, 0)), nested), rustName));
    return this;
  }

  private Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    TypeNames.of(claims).forEach((type, name) -> names.put(type.canonicalName(), name));
    return names;
  }

  @Test
  void a_name_that_is_unique_is_the_simple_one() {
    assertThat(with("a/Item").with("b/Other").with("Bare").with("a/Outer.Inner").names())
        .containsExactly(
            "a.Item", "Item", "b.Other", "Other", "Bare", "Bare", "a.Outer.Inner", "Inner");
  }

  @Test
  void types_of_two_packages_both_have_theirs() {
    assertThat(with("com.acme/Item").with("com.acme.old_stock/Item").names())
        .containsExactly(
            "com.acme.Item", "ComAcmeItem", "com.acme.old_stock.Item", "ComAcmeOldStockItem");
  }

  @Test
  void one_without_a_package_keeps_its_name() {
    assertThat(with("Item").with("a/Item").names())
        .containsExactly("Item", "Item", "a.Item", "AItem");
  }

  @Test
  void nested_types_have_the_outer_name_and_leave_the_simple_one_to_a_type_of_a_package() {
    assertThat(with("a/Tokenizer.Token").with("a/Parser.Token").with("a/Token").names())
        .containsExactly(
            "a.Tokenizer.Token",
            "TokenizerToken",
            "a.Parser.Token",
            "ParserToken",
            "a.Token",
            "Token");
  }

  @Test
  void nested_types_of_two_packages_have_both() {
    assertThat(with("a/Out.In").with("b/Out.In").names())
        .containsExactly("a.Out.In", "AOutIn", "b.Out.In", "BOutIn");
  }

  @Test
  void a_nested_name_that_is_a_types_own_leaves_it() {
    assertThat(with("a/A.In").with("a/B.In").with("a/AIn").names())
        .containsExactly("a.A.In", "AAIn", "a.B.In", "BIn", "a.AIn", "AIn");
  }

  @Test
  void names_of_rust_and_chosen_ones_are_left_to_them() {
    assertThat(
            with("a/Option")
                .with("a/Outer.String")
                .with("a/Item")
                .with("b/Thing", "x::Item")
                .names())
        .containsExactly(
            "a.Option",
            "AOption",
            "a.Outer.String",
            "OuterString",
            "a.Item",
            "AItem",
            "b.Thing",
            "Item");
  }

  @Test
  void a_chosen_name_stays_and_so_may_clash() {
    with("a/Item", "Thing").with("b/Item", "Thing");
    assertThat(TypeNames.clashes(claims).keySet()).containsExactly("Thing");
  }

  /** All but the one that had the name alone keep theirs, whichever comes first. */
  @Test
  void nothing_depends_on_the_order_and_one_more_type_changes_one_name_at_most() {
    List<String> types =
        List.of("a/Item", "b/Item", "c/Item", "a/O.In", "b/O.In", "b/P.In", "a/In");
    Map<String, String> before = Map.of();
    for (String type : types) {
      Map<String, String> after = with(type).names();
      Collections.reverse(claims);
      assertThat(names()).isEqualTo(after);
      long changed =
          before.entrySet().stream()
              .filter(
                  e ->
                      !after.containsKey(e.getKey()) || !after.get(e.getKey()).equals(e.getValue()))
              .count();
      assertThat(changed).isAtMost(1);
      before = after;
    }
  }
}
