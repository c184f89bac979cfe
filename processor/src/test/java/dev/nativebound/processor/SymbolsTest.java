package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The oracle of a symbol is {@code javac -h}: every function that it declares is exported, and no
 * other.
 */
class SymbolsTest {
  private static final Pattern HEADER_FUNCTION = Pattern.compile("JNICALL (Java_\\w+)");
  private static final Pattern RUST_FUNCTION = Pattern.compile("fn (Java_\\w+)");

  /** Letters of each length in UTF-16, in capitals and not, and what JNI escapes. */
  private static final List<String> NAMES =
      List.of(
          "plain",
          "with_underscore",
          "_leading",
          "trailing_",
          "__",
          "$dollar$",
          "größe",
          "名前",
          "\ud835\udcb3letter",
          "a1",
          "Capital",
          "u00e9",
          "_1",
          "_0",
          "\u00aa");

  @TempDir Path project;

  @Test
  void exports_are_those_of_javac_for_names_of_methods_and_parameter_types() {
    assertSameSymbols(Map.of("a_b.C_d", "package a_b;\n" + bound("C_d", methods())));
  }

  @Test
  void exports_are_those_of_javac_for_names_of_classes_and_packages() {
    Map<String, String> sources = new HashMap<>();
    for (String name : NAMES) {
      if (!name.equals("Capital")) {
        String text = "package p." + name + ";\n" + bound(name, nested(name + "Nested"));
        sources.put("p." + name + "." + name, text);
      }
    }
    assertSameSymbols(sources);
  }

  @Test
  void exports_are_those_of_javac_in_the_unnamed_package() {
    assertSameSymbols(
        Map.of("Alone", bound("Alone", "native void f(); native void f(@AsObject int[][] x);")));
  }

  @Test
  void exports_are_those_of_javac_for_generated_natives() {
    StringBuilder methods = new StringBuilder();
    for (String name : NAMES) {
      methods.append("void ").append(name).append("();\n");
      methods.append("int over").append(name).append("(String a, int[] b);\n");
      methods.append("int over").append(name).append("(java.util.List<String> a);\n");
      methods.append("int over").append(name).append("(String[] a);\n");
    }
    methods.append("void load(); void own(long x); int plain0(); default void plain00() {}\n");
    String owned =
        """
        package a_b;
        import dev.nativebound.*;
        @NativeBound interface Größe_$1 extends AutoCloseable {
          @NativeBound static Größe_$1 open() { return Größe_$1Native.open(); }
          @NativeBound static Größe_$1 open(String x) { return Größe_$1Native.open(x); }
          @Override void close();
          %s
        }
        """;
    String stateless =
        """
        package a_b;
        import dev.nativebound.*;
        class Out_er {
          @NativeBound interface In_ner { java.nio.ByteBuffer buffer(Thread.State x); %s }
        }
        """;
    assertSameSymbols(
        Map.of(
            "a_b.Größe_$1", owned.formatted(methods), "a_b.Out_er", stateless.formatted(methods)));
  }

  private static String methods() {
    StringBuilder methods = new StringBuilder();
    for (String name : NAMES) {
      methods.append("static native void ").append(name).append("();\n");
      methods.append("native int over").append(name).append("(String a, int[] b);\n");
      methods.append("native int over").append(name).append("(@AsObject Object[][] a);\n");
    }
    methods.append("native void mixed(String a); void mixed(int b) {}\n");
    methods.append("native <T extends Comparable<T>> void generic(@AsObject T a);\n");
    methods.append("native <T> void generic(@AsObject T[] a, long b, boolean c);\n");
    return methods.toString();
  }

  private static String nested(String name) {
    return "native void f();\n@NativeBound @RustName(\"%s\") static class In_ner { native void f(In_ner x); native void f(); }\n"
        .formatted("R" + Integer.toHexString(name.hashCode()));
  }

  private static String bound(String name, String body) {
    return "import dev.nativebound.*;\n@NativeBound @RustName(\"T"
        + Integer.toHexString(name.hashCode())
        + "\") class "
        + name
        + " {\n"
        + body
        + "}\n";
  }

  private void assertSameSymbols(Map<String, String> sources) {
    Path headers = project.resolve("headers");
    CompiledSources compiled =
        CompiledSources.in(
            project, sources, "-Anativebound.library=symbols", "-h", headers.toString());
    assertThat(compiled.errors()).isEmpty();
    SortedSet<String> exported = matches(compiled.crate("symbols").resolve("src"), RUST_FUNCTION);
    assertThat(exported).isNotEmpty();
    assertThat(exported).containsExactlyElementsIn(matches(headers, HEADER_FUNCTION)).inOrder();
  }

  private static SortedSet<String> matches(Path folder, Pattern pattern) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .flatMap(file -> pattern.matcher(read(file)).results())
          .map((MatchResult match) -> match.group(1))
          .collect(toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
