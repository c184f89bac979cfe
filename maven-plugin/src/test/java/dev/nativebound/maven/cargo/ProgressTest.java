package dev.nativebound.maven.cargo;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final List<String> shown = new ArrayList<>();
  private long millis;

  private final Progress progress =
      new Progress(
          new Progress.Display() {
            @Override
            public void state(String text) {
              shown.add(text);
            }

            @Override
            public void line(String text) {
              shown.add("line " + text);
            }
          },
          () -> millis * 1_000_000);

  private void take(int at, String line) {
    millis = at;
    progress.take(line);
  }

  @Test
  void a_state_is_shown_once_a_second() {
    take(100, "    Building [>                        ] 0/47: unicode-ident");
    take(1000, "    Building [=========>               ] 12/47: syn, memchr   ");
    take(1900, "    Building [==========>              ] 13/47: syn");
    take(2100, "    Building [=======================> ] 46/47: quickstart");
    assertThat(shown)
        .containsExactly("cargo: 12/47: syn, memchr", "cargo: 46/47: quickstart")
        .inOrder();
    assertThat(progress.said()).isEmpty();
  }

  @Test
  void a_download_says_so() {
    take(1500, " Downloading [====>     ] 3/9: regex");
    assertThat(shown).containsExactly("cargo: Downloading 3/9: regex");
  }

  @Test
  void what_a_user_waits_for_is_shown_at_once_and_the_rest_kept() {
    take(1, "    Updating crates.io index");
    take(2, "    Blocking waiting for file lock on build directory");
    take(3, "   Compiling regex v1.12.0");
    assertThat(shown)
        .containsExactly(
            "line cargo: Updating crates.io index",
            "line cargo: Blocking waiting for file lock on build directory");
    assertThat(progress.said()).contains("   Compiling regex v1.12.0");
  }
}
