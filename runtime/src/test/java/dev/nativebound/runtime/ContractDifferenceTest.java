package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ContractDifferenceTest {
  @Test
  void changedMethodIsShownWithBothSignatures() {
    String difference =
        difference(
            List.of("static int countMatches(java.lang.String pattern)", "static void same()"),
            List.of("static long countMatches(java.lang.String pattern)", "static void same()"));

    assertThat(difference)
        .isEqualTo(
            """
              countMatches differs
                Java has:        static int countMatches(java.lang.String pattern)
                the library has: static long countMatches(java.lang.String pattern)
            """);
  }

  @Test
  void addedAndRemovedMethodsAreToldApart() {
    String difference =
        difference(List.of("static void added(int n)"), List.of("static void removed(int n)"));

    assertThat(difference)
        .isEqualTo(
            """
              only in Java: static void added(int n)
              only in the library: static void removed(int n)
            """);
  }

  @Test
  void changedEnumIsShownWithBothSetsOfConstants() {
    String difference =
        difference(
            List.of("enum demo.Kind {NUMBER, WORD}"), List.of("enum demo.Kind {SPACE, WORD}"));

    assertThat(difference)
        .isEqualTo(
            """
              demo.Kind differs
                Java has:        enum demo.Kind {NUMBER, WORD}
                the library has: enum demo.Kind {SPACE, WORD}
            """);
  }

  @Test
  void addedOverloadIsNotMistakenForTheOneThatStayed() {
    String difference =
        difference(
            List.of("static void put(int key)", "static void put(int key, int value)"),
            List.of("static void put(int key, int value)"));

    assertThat(difference).isEqualTo("  only in Java: static void put(int key)\n");
  }

  @Test
  void overloadsArePairedByTypesThenByNumberOfParameters() {
    String difference =
        difference(
            List.of(
                "static int put(java.util.Map<java.lang.String, int[]> all)",
                "static int put(int key, int value)",
                "static int put(long key, long value)"),
            List.of(
                "static void put(long renamed, long value)",
                "static void put(java.lang.String text)",
                "static void put(short key, short value)"));

    assertThat(difference)
        .isEqualTo(
            """
              put differs
                Java has:        static int put(long key, long value)
                the library has: static void put(long renamed, long value)
              put differs
                Java has:        static int put(java.util.Map<java.lang.String, int[]> all)
                the library has: static void put(java.lang.String text)
              put differs
                Java has:        static int put(int key, int value)
                the library has: static void put(short key, short value)
            """);
  }

  @Test
  void renamedParameterIsADifference() {
    String difference =
        difference(
            List.of("int copy(int from, int to) throws java.io.IOException"),
            List.of("int copy(int to, int from) throws java.io.IOException"));

    assertThat(difference)
        .isEqualTo(
            """
              copy differs
                Java has:        int copy(int from, int to) throws java.io.IOException
                the library has: int copy(int to, int from) throws java.io.IOException
            """);
  }

  @Test
  void itemsOfCratesAreCalledByTheirMethods() {
    String difference =
        difference(
            List.of(
                "crate tools {version = 1.1}",
                "static int f(@RustVia(::tools::made) int x, int y) = ::tools::f, @RustVia(len)",
                "static int f(@RustVia(::tools::made) int x, long y) = ::tools::f"),
            List.of(
                "crate tools {version = 1.2}",
                "static int f(@RustVia(::tools::made) int x, long y) = ::tools::g",
                "static int f(@RustVia(::tools::made) int x, int y) = ::tools::f, @RustVia(count)"));

    assertThat(difference)
        .isEqualTo(
            """
              tools differs
                Java has:        crate tools {version = 1.1}
                the library has: crate tools {version = 1.2}
              f differs
                Java has:        static int f(@RustVia(::tools::made) int x, int y) = ::tools::f, @RustVia(len)
                the library has: static int f(@RustVia(::tools::made) int x, int y) = ::tools::f, @RustVia(count)
              f differs
                Java has:        static int f(@RustVia(::tools::made) int x, long y) = ::tools::f
                the library has: static int f(@RustVia(::tools::made) int x, long y) = ::tools::g
            """);
  }

  @Test
  void equalLinesLeaveTheHash() {
    assertThat(difference(List.of("void a()", "void b()"), List.of("void b()", "void a()")))
        .isEqualTo("  no line, only the hash\n");
  }

  private static String difference(List<String> java, List<String> library) {
    return new ContractDifference(java, library).toString();
  }
}
