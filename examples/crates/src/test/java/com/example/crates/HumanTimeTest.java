package com.example.crates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The oracle is {@link Duration}, of the same hours and minutes in ISO 8601. */
final class HumanTimeTest {
  private static final HumanTime TIME = HumanTime.instance();

  @ParameterizedTest
  @CsvSource({
    "2h 30m, PT2H30M",
    "1day 12h, PT36H",
    "0s, PT0S",
    "15ms 7us 1ns, PT0.015007001S",
    "1000000000s, PT1000000000S"
  })
  void readsWhatPeopleWrite(String text, String iso) {
    assertEquals(Duration.parse(iso), TIME.parse(text));
  }

  @Test
  void readsWhatItWrites() {
    assertEquals("2h 30m", TIME.format(Duration.parse("PT2H30M")));
    Random random = new Random(7);
    for (int i = 0; i < 1000; i++) {
      Duration duration =
          Duration.ofSeconds(random.nextLong(1L << 40), random.nextInt(1_000_000_000));
      assertEquals(duration, TIME.parse(TIME.format(duration)), duration.toString());
    }
  }

  @Test
  void saysWhatIsNone() {
    Exception e = assertThrows(IllegalArgumentException.class, () -> TIME.parse("2 fortnights"));
    assertEquals(
        "unknown time unit \"fortnights\", supported units: ns, us/µs, ms, sec, min, hours, days,"
            + " weeks, months, years (and few variations)",
        e.getMessage());
  }
}
