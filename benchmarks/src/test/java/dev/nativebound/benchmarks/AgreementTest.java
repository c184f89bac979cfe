package dev.nativebound.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

class AgreementTest {
  /** Results are set up from a parameter; one is wrong when that is long. */
  public static class Work {
    @Param({"2", "9"})
    int length;

    private byte[] bytes;

    @Setup
    public void fill() {
      bytes = new byte[length];
    }

    @Benchmark
    public byte[] nativebound() {
      return bytes.clone();
    }

    @Benchmark
    public byte[] c() {
      return new byte[Math.min(bytes.length, 3)];
    }
  }

  @Test
  void arraysAreComparedByTheirElements() throws ReflectiveOperationException {
    Agreement.check(row("2"));
  }

  /** They are the same when there is nothing in them. */
  public static class Strings {
    @Param({"0", "1"})
    int length;

    @Benchmark
    public String[] nativebound() {
      return new String[length];
    }

    @Benchmark
    public String[] c() {
      return length == 0 ? new String[0] : new String[] {"c"};
    }
  }

  @Test
  void arraysOfObjectsAreTooAndOthersAreNamed() throws ReflectiveOperationException {
    Agreement.check(strings("0"));
    IllegalStateException difference =
        assertThrows(IllegalStateException.class, () -> Agreement.check(strings("1")));
    assertThat(difference).hasMessageThat().isEqualTo("strings-1: c returned [c], not [null]");
  }

  private static Row strings(String length) {
    return new Row("strings-" + length, Strings.class, Map.of("length", length), List.of());
  }

  @Test
  void whoReturnsSomethingElseIsNamed() {
    IllegalStateException difference =
        assertThrows(IllegalStateException.class, () -> Agreement.check(row("9")));
    assertThat(difference)
        .hasMessageThat()
        .isEqualTo("work-9: c returned [0, 0, 0], not [0, 0, 0, 0, 0, 0, 0, 0, 0]");
  }

  @Test
  void ofLongTextsMessagesHaveTheBeginning() {
    assertThat(Agreement.brief("😀".repeat(60))).isEqualTo("😀".repeat(50) + "… (120 characters)");
    assertThat(Agreement.brief("x".repeat(100))).isEqualTo("x".repeat(100));
  }

  private static Row row(String length) {
    return new Row("work-" + length, Work.class, Map.of("length", length), List.of());
  }
}
