package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Objects that are arguments. */
final class OwnedArgumentsTest {
  @Test
  void handles_are_in_the_order_of_the_objects_and_each_is_asked_for_by_its_name() {
    Object[] objects = {"a", "bb", "a"};
    StringBuilder names = new StringBuilder();
    long[] handles =
        OwnedArguments.handles(
            objects,
            "counters",
            (object, name) -> {
              names.append(name).append(' ');
              return object.toString().length();
            });
    assertThat(handles).isEqualTo(new long[] {1, 2, 1});
    assertThat(names.toString()).isEqualTo("counters[0] counters[1] counters[2] ");
    assertThat(OwnedArguments.handles(new Object[0], "counters", (object, name) -> 1)).isEmpty();
  }

  @Test
  void a_copy_is_ours_whoever_keeps_the_array() {
    String[] kept = {"a", "b"};
    List<String> list =
        new AbstractList<>() {
          @Override
          public String get(int index) {
            return kept[index];
          }

          @Override
          public int size() {
            return kept.length;
          }

          @Override
          public Object[] toArray() {
            return kept;
          }
        };
    Object[] ofList = OwnedArguments.copy(list, "list");
    Object[] ofArray = OwnedArguments.copy(kept, "array");
    kept[0] = null;
    assertThat(ofList).asList().containsExactly("a", "b").inOrder();
    assertThat(ofArray).asList().containsExactly("a", "b").inOrder();
    assertThat(ofList.getClass()).isEqualTo(Object[].class);
  }

  @Test
  void a_collection_without_an_array_is_named() {
    Collection<String> broken =
        new AbstractList<>() {
          @Override
          public String get(int index) {
            return "";
          }

          @Override
          public int size() {
            return 1;
          }

          @Override
          public Object[] toArray() {
            return null;
          }
        };
    NullPointerException e =
        assertThrows(NullPointerException.class, () -> OwnedArguments.copy(broken, "counters"));
    assertThat(e).hasMessageThat().isEqualTo("argument 'counters.toArray()' is null");
  }

  @Test
  void null_is_named() {
    NullPointerException e =
        assertThrows(
            NullPointerException.class,
            () -> OwnedArguments.copy((Collection<?>) null, "counters"));
    assertThat(e).hasMessageThat().isEqualTo("argument 'counters' is null");
    assertThrows(
        NullPointerException.class, () -> OwnedArguments.copy((Object[]) null, "counters"));
  }

  @Test
  void a_refusal_says_which_argument_it_is_and_why() {
    RuntimeException ofNull = OwnedArguments.refusal(null, "counters[1]", List.class);
    assertThat(ofNull).isInstanceOf(NullPointerException.class);
    assertThat(ofNull).hasMessageThat().isEqualTo("argument 'counters[1]' is null");
    RuntimeException ofOther = OwnedArguments.refusal("text", "counter", List.class);
    assertThat(ofOther).isInstanceOf(IllegalArgumentException.class);
    assertThat(ofOther)
        .hasMessageThat()
        .isEqualTo(
            "argument 'counter' is of class java.lang.String, and only a List that Rust made can be"
                + " passed to Rust");
  }
}
