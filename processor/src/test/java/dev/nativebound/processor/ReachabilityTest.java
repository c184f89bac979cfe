package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a native image is told of a library is what its Rust asks for, and no more. */
class ReachabilityTest {
  private static final Path PROJECTS = Path.of("../integration-tests/src/test/projects");
  private static final Path EXAMPLES = Path.of("../examples");
  private static final Path GOLDEN = Path.of("src/test/resources/golden/sources");

  /**
   * Where nothing is bound, or javac alone cannot compile: Kotlin, and classes that stand beside
   * those of another library's jar.
   */
  private static final Set<String> WITHOUT =
      Set.of("common", "shapes", "kotlin", "brotli4j", "snappyjava");

  @TempDir Path project;

  @BeforeEach
  void buildFile() throws IOException {
    Files.createFile(project.resolve("pom.xml"));
  }

  /** All Java that is bound anywhere in this repository. */
  static Stream<Path> projects() throws IOException {
    try (Stream<Path> tests = Files.list(PROJECTS);
        Stream<Path> examples = Files.list(EXAMPLES);
        Stream<Path> golden = Files.list(GOLDEN.resolve("demo"))) {
      return Stream.of(tests, examples, golden)
          .flatMap(some -> some)
          .filter(path -> !WITHOUT.contains(path.getFileName().toString()))
          .filter(ReachabilityTest::hasJava)
          .sorted()
          .toList()
          .stream();
    }
  }

  private static boolean hasJava(Path path) {
    return path.toString().endsWith(".java") || Files.isDirectory(path.resolve("src/main/java"));
  }

  @ParameterizedTest
  @MethodSource("projects")
  void is_what_rust_asks_for(Path sources) throws Exception {
    if (Files.exists(sources.resolve("src/main/rust"))) {
      Path crate = Files.createDirectories(project.resolve("src/main/rust/src")).getParent();
      Files.writeString(crate.resolve("Cargo.toml"), "[package]\nname = \"the-crate\"\n");
      Files.createFile(crate.resolve("src/lib.rs"));
    }
    CompiledSources compiled = CompiledSources.in(project, sourcesOf(sources), "-Xlint:none");
    assertThat(compiled.errors()).isEmpty();
    for (String library : libraries(compiled)) {
      ReachabilityFile file = ReachabilityFile.parse(compiled.reachability(library));
      assertThat(file.globs()).containsExactly("META-INF/native/" + library + "/**");
      try (URLClassLoader loader =
          new URLClassLoader(
              new URL[] {compiled.classes().toUri().toURL()}, getClass().getClassLoader())) {
        LookedUp found = new LookedUp(loader);
        Set<String> asked =
            AskedNames.in(rust(compiled, library), classes(compiled, loader), found);
        assertThat(file.names()).containsExactlyElementsIn(asked);
      }
    }
  }

  /** javac would write the file into the folder that it was started in. */
  @Test
  void nothing_is_written_where_classes_have_no_folder() throws IOException {
    Path source =
        Files.writeString(
            project.resolve("A.java"),
            "@dev.nativebound.NativeBound class A { static native void f() throws Exception; }");
    Path generated = Files.createDirectory(project.resolve("generated"));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<String> options = List.of("-proc:only", "-s", generated.toString());
    JavaCompiler.CompilationTask task =
        javac.getTask(
            null,
            null,
            new DiagnosticCollector<JavaFileObject>(),
            options,
            null,
            javac.getStandardFileManager(null, null, null).getJavaFileObjects(source));
    task.setProcessors(List.of(new NativeBoundProcessor()));
    assertThat(task.call()).isTrue();
    assertThat(Files.exists(generated.resolve("rust"))).isTrue();
    assertThat(Files.exists(Path.of("reachability-metadata.json"))).isFalse();
  }

  private static Map<String, String> sourcesOf(Path from) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    if (Files.isRegularFile(from)) {
      sources.put(GOLDEN.relativize(from).toString(), Files.readString(from));
      return sources;
    }
    for (Path folder : List.of(PROJECTS.resolve("common"), from)) {
      Path root = folder.resolve("src/main/java");
      try (Stream<Path> files = Files.walk(root)) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.endsWith("module-info.java"))
            .forEach(file -> sources.put(root.relativize(file).toString(), read(file)));
      }
    }
    return sources;
  }

  private static List<String> libraries(CompiledSources compiled) throws IOException {
    try (Stream<Path> crates = Files.list(compiled.crate("x").getParent())) {
      return crates.map(crate -> crate.getFileName().toString()).toList();
    }
  }

  private static String rust(CompiledSources compiled, String library) throws IOException {
    Path crate = compiled.crate(library);
    try (Stream<Path> files = Files.walk(crate)) {
      return files
          .filter(file -> file.toString().endsWith(".rs"))
          .filter(file -> !file.startsWith(crate.resolve("skeleton")))
          .sorted(Comparator.comparing(Path::toString))
          .map(ReachabilityTest::read)
          .collect(Collectors.joining("\n"));
    }
  }

  private static Set<Class<?>> classes(CompiledSources compiled, ClassLoader loader)
      throws IOException, ClassNotFoundException {
    Set<Class<?>> classes = new LinkedHashSet<>();
    try (Stream<Path> files = Files.walk(compiled.classes())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        String path = compiled.classes().relativize(file).toString();
        String name = path.substring(0, path.length() - ".class".length()).replace('/', '.');
        classes.add(Class.forName(name, false, loader));
      }
    }
    return classes;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
