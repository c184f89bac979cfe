package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How {@code bindings.rs} is laid out: people first, and as rustfmt has it. */
class LayoutTest {
  private static final Path GALLERY = Path.of("src/test/resources/golden/sources/demo");
  private static final Path SKIPPED = Path.of("../integration-tests/target/skipped.txt");
  private static final int COLUMNS = 120;

  @TempDir Path project;

  private String bindings(String type, String source) throws IOException {
    Files.createFile(project.resolve("pom.xml"));
    CompiledSources compiled = CompiledSources.in(project, Map.of("demo." + type, source));
    assertWithMessage("errors").that(compiled.errors()).isEmpty();
    return compiled.rust("demo", "bindings.rs");
  }

  static Stream<String> gallery() throws IOException {
    try (Stream<Path> sources = Files.list(GALLERY)) {
      return sources
          .map(path -> path.getFileName().toString().replace(".java", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("gallery")
  void of_the_gallery(String type) throws IOException, InterruptedException {
    assertLaidOut(bindings(type, Files.readString(GALLERY.resolve(type + ".java"))));
  }

  /** Each is broken in another place: bounds, parameters, results, fields, types in types, text. */
  @Test
  void of_names_that_fill_a_line() throws IOException, InterruptedException {
    assertLaidOut(
        bindings(
            "Bound",
            """
            package demo;
            import dev.nativebound.*;
            import java.util.*;
            import java.util.function.*;
            /** Text that goes on {@code and = on + and} on until it is far beyond what a line has, and then 1. goes on - behind that, * too, `so` that it is broken twice.
             * <ul><li>An item that goes on {@code and on} and on until it is far beyond what a line has, and then it ends, and not before</ul>
             * <pre>code that goes on and on until it is far beyond what a line has, and stays as it is, all on one line</pre> */
            @NativeBound interface Bound extends AutoCloseable {
              Map<PartOfSomethingThatHasParts, Set<KindOfSomethingThatHasKinds>> everything(Map<PartOfSomethingThatHasParts, List<Set<KindOfSomethingThatHasKinds>>> parts, int number) throws java.io.IOException;
              List<Map<PartOfSomethingThatHasParts, Set<KindOfSomethingThatHasKinds>>> allOfTheseThings(@Ordered Map<PartOfSomethingThatHasParts, KindOfSomethingThatHasKinds> ordered);
              @Exclusive boolean somethingWithoutParametersWhoseNameGoesOnAndOnUntilThereIsNoRoomBehindIt();
              int full(int parameterWithAName, int otherParameterWithAName, String andAThirdOne, int x);
              int fuller(int parameterWithAName, int otherParameterWithAName, String andAThirdOne, int x);
              int fullest(int parameterWithAName, int otherParameterWithAName, String andAThirdOne, int x);
              void tell(BiFunction<PartOfSomethingThatHasParts, KindOfSomethingThatHasKinds, Optional<String>> told, ListenerOfANameThatGoesOnAndOnUntilItIsLong listener);
              @NativeBound static Bound open() { return BoundNative.open(); }
              @Override void close();
              enum KindOfSomethingThatHasKinds { A, B }
              record PartOfSomethingThatHasParts(int x, String aComponentOfANameThatGoesOnAndOnUntilItIsLong, KindOfSomethingThatHasKinds kind) {}
              record WholeOfSomething(List<Map<PartOfSomethingThatHasParts, Set<KindOfSomethingThatHasKinds>>> aComponentOfANameThatGoesOn, Optional<PartOfSomethingThatHasParts> anotherComponentOfANameThatGoesOnAndOnUntilItIsLong) {}
              void whole(WholeOfSomething whole);
              @NativeCallback interface ListenerOfANameThatGoesOnAndOnUntilItIsLong {
                Map<PartOfSomethingThatHasParts, Set<KindOfSomethingThatHasKinds>> heard(Map<PartOfSomethingThatHasParts, Set<KindOfSomethingThatHasKinds>> parts, int aParameterOfANameThatGoesOnAndOn) throws ProblemOfANameThatGoesOnAndOnUntilItIsLongEnough;
                void also();
              }
              class ProblemOfANameThatGoesOnAndOnUntilItIsLongEnough extends Exception {
                private static final long serialVersionUID = 1;
                public ProblemOfANameThatGoesOnAndOnUntilItIsLongEnough(String message, Throwable cause, int code, String file, int line, String column) {}
              }
            }
            """));
  }

  @Test
  void what_people_read_comes_first() throws IOException {
    String bindings = bindings("Counter", Files.readString(GALLERY.resolve("Counter.java")));
    int plumbing = bindings.indexOf("\n// ---- plumbing: ");
    assertThat(plumbing).isGreaterThan(0);
    String read = bindings.substring(0, plumbing);
    assertThat(read).doesNotContain("\nimpl ");
    assertThat(read).doesNotContain("__private");
    assertThat(read).contains("pub trait Counter: Sized + 'static {");
    assertThat(read.indexOf("pub trait Counter")).isLessThan(read.indexOf("pub trait OnChange"));
    assertThat(bindings.substring(plumbing)).doesNotContain("pub struct ");
  }

  private void assertLaidOut(String bindings) throws IOException, InterruptedException {
    assertThat(
            bindings.lines().filter(line -> line.length() > COLUMNS && !isOneWord(line)).toList())
        .isEmpty();
    Path file = Files.writeString(project.resolve("bindings.rs"), bindings);
    Process rustfmt;
    try {
      rustfmt =
          new ProcessBuilder("rustfmt", "--check", "--edition", "2024", file.toString())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      skip("bindings.rs as rustfmt has it: rustfmt was not found on PATH");
      return;
    }
    String said = new String(rustfmt.getInputStream().readAllBytes(), UTF_8);
    if (said.contains("is not installed")) {
      skip("bindings.rs as rustfmt has it: rustfmt is not installed");
      return;
    }
    assertThat(said).isEmpty();
    assertThat(rustfmt.waitFor()).isEqualTo(0);
  }

  /** Code in a doc comment, which stays as it is, and the name of a type with its arguments. */
  private static boolean isOneWord(String line) {
    return line.startsWith("/// code ") || line.startsWith("// ---- ");
  }

  /** Says so where {@code .ci/run} looks, too. */
  private static void skip(String what) throws IOException {
    Files.createDirectories(SKIPPED.getParent());
    if (!Files.exists(SKIPPED) || !Files.readAllLines(SKIPPED).contains(what)) {
      Files.writeString(SKIPPED, what + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
    System.out.println("skipped: " + what);
  }
}
