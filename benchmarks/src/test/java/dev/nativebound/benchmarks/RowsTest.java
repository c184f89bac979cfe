package dev.nativebound.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RowsTest {
  @Test
  void rowsHaveNamesOfTheirOwn() {
    assertThat(Rows.ALL.stream().map(Row::name).toList()).containsNoDuplicates();
  }

  @Test
  void eachRowHasWhatItIsComparedWith() {
    for (Row row : Rows.ALL) {
      List<String> implementations = row.implementations();
      assertWithMessage(row.name()).that(implementations).containsAtLeast("nativebound", "c");
      for (Target target : row.targets()) {
        assertWithMessage(row.name()).that(implementations).contains(target.peer());
      }
    }
  }

  @Test
  void implementationsHaveOneOrderInAllRows() {
    assertThat(Sample.row().implementations())
        .containsExactly("nativebound", "c", "jni-rs", "java")
        .inOrder();
  }

  @Test
  void anExpressionIsFoundAnywhereInAName() {
    assertThat(Rows.matching(Pattern.compile("in-10k")).stream().map(Row::name))
        .containsExactly("string-in-10k-ascii", "string-in-10k-latin1", "string-in-10k-mixed");
  }
}
