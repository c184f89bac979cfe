package com.example.crates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.crates.SemVer.Order;
import com.example.crates.SemVer.Version;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The oracle are the lists of semver.org, "Semantic Versioning 2.0.0", items 10 and 11. */
final class SemVerTest {
  private static final List<String> IN_ORDER =
      List.of(
          "1.0.0-alpha",
          "1.0.0-alpha.1",
          "1.0.0-alpha.beta",
          "1.0.0-beta",
          "1.0.0-beta.2",
          "1.0.0-beta.11",
          "1.0.0-rc.1",
          "1.0.0",
          "2.0.0",
          "2.1.0",
          "2.1.1");

  private static final SemVer SEMVER = SemVer.instance();

  @Test
  void precedenceIsThatOfTheSpecification() {
    for (int i = 0; i < IN_ORDER.size(); i++) {
      for (int j = 0; j < IN_ORDER.size(); j++) {
        Order expected = i < j ? Order.LESS : i > j ? Order.GREATER : Order.EQUAL;
        assertEquals(expected, SEMVER.compare(IN_ORDER.get(i), IN_ORDER.get(j)));
      }
    }
  }

  @Test
  void whatWasBuiltDoesNotCount() {
    assertEquals(Order.EQUAL, SEMVER.compare("1.0.0+001", "1.0.0+21AF26D3---117B344092BD"));
  }

  @Test
  void aVersionHasParts() {
    assertEquals(
        new Version(1, 20, 9_007_199_254_740_993L, "1.20.9007199254740993-x.7+exp.sha"),
        SEMVER.parse("1.20.9007199254740993-x.7+exp.sha"));
  }

  @Test
  void whatIsNoVersionIsAnException() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> SEMVER.parse("1.02.3"));
    assertEquals("invalid leading zero in minor version number", e.getMessage());
  }

  @Test
  void anArgumentThatIsNoVersionIsNamed() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> SEMVER.compare("1.0.0", "1.0"));
    assertTrue(e.getMessage().startsWith("argument 'b': "), e.getMessage());
  }

  @Test
  void aRangeHasVersions() {
    try (VersionRange range = VersionRange.of(">=1.2.3,<1.8")) {
      assertTrue(range.matches("1.2.3"));
      assertTrue(range.matches("1.7.99"));
      assertFalse(range.matches("1.8.0"));
      assertFalse(range.matches("1.3.0-rc.1"));
      assertEquals(">=1.2.3, <1.8", range.text());
    }
  }
}
