package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who adds a kind of type, or a way in which values pass, is told by the compiler where it has to
 * be known: the sources are compiled with one more.
 */
class NewKindsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path PACKAGE = SOURCES.resolve("dev/nativebound/processor");

  @TempDir Path classes;

  @Test
  void a_new_kind_of_type_is_an_error_in_every_place_that_asks_for_kinds() throws IOException {
    Set<String> named =
        filesWithErrors(
            "JavaType.java",
            text ->
                before(
                    text,
                    "\n}\n",
                    """

                      /** A new one. */
                      record Tensor() implements JavaType {
                        @Override
                        public <R> R accept(JavaTypeVisitor<R> visitor) {
                          return visitor.tensor(this);
                        }
                      }
                    """),
            "JavaTypeVisitor.java",
            text -> before(text, "\n}\n", "\n  R tensor(JavaType.Tensor type);\n"));
    assertThat(named).isEqualTo(mentioning("JavaTypeVisitor<", "WireVisitor<"));
    assertThat(named)
        .containsAtLeast(
            "DeclaredPassage.java",
            "GeneratedPassage.java",
            "CodecPlanner.java",
            "RustValues.java",
            "TypeValidator.java",
            "WireSize.java");
  }

  @Test
  void a_new_passage_is_an_error_in_every_place_that_asks_for_passages() throws IOException {
    Set<String> named =
        filesWithErrors(
            "Passage.java",
            text ->
                before(
                    before(text, "\n  }\n}\n", "\n    R tensor(Tensor passage);\n"),
                    "\n  /** One method a passage. */",
                    """

                      /** A new one. */
                      record Tensor() implements Passage {
                        @Override
                        public List<Slot> slots() {
                          return List.of();
                        }

                        @Override
                        public <R> R accept(Visitor<R> visitor) {
                          return visitor.tensor(this);
                        }
                      }
                    """));
    assertThat(named).isEqualTo(mentioning("Passage.Visitor<", "UpcallVisitor<"));
    assertThat(named)
        .containsAtLeast(
            "LiftSpelling.java",
            "LowerSpelling.java",
            "ParameterLowering.java",
            "ParameterTypes.java",
            "ResultLifting.java",
            "ResultTypes.java");
  }

  private static String before(String text, String where, String more) {
    int at = text.lastIndexOf(where);
    assertThat(at).isAtLeast(0);
    return text.substring(0, at) + "\n" + more + text.substring(at);
  }

  /** The files that implement one of these, which are no visitors themselves. */
  private static Set<String> mentioning(String... visitors) throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path file : files()) {
      String text = Files.readString(file);
      boolean implementsOne =
          Stream.of(visitors)
              .anyMatch(
                  visitor ->
                      text.contains("implements " + visitor)
                          || text.contains("extends " + visitor));
      if (implementsOne && !text.contains("abstract class")) {
        names.add(file.getFileName().toString());
      }
    }
    return names;
  }

  private Set<String> filesWithErrors(String changed, UnaryOperator<String> change)
      throws IOException {
    return filesWithErrors(changed, change, "", UnaryOperator.identity());
  }

  private Set<String> filesWithErrors(
      String first, UnaryOperator<String> change, String second, UnaryOperator<String> other)
      throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      String text = Files.readString(file);
      String read =
          name.equals(first) ? change.apply(text) : name.equals(second) ? other.apply(text) : text;
      sources.add(new Source(file, read));
    }
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options = new ArrayList<>(List.of("-proc:none", "-Xmaxerrs", "1000"));
    options.addAll(List.of("-cp", System.getProperty("java.class.path"), "-d", classes.toString()));
    compiler.getTask(null, null, found, options, null, sources).call();
    Set<String> names = new TreeSet<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : found.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        assertThat(diagnostic.getMessage(Locale.ROOT)).contains("tensor");
        names.add(Path.of(diagnostic.getSource().getName()).getFileName().toString());
      }
    }
    return names;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(PACKAGE)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .toList();
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(Path file, String text) {
      super(URI.create("string:///" + SOURCES.relativize(file)), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
