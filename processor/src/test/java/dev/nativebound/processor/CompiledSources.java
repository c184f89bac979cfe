package dev.nativebound.processor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * A run of javac, or of Eclipse's compiler, with the processor over sources given as text, in a
 * project folder on disk.
 *
 * <p>Each source begins with its package and class; its file name is made of them.
 */
final class CompiledSources {
  private final Path project;
  private final List<Diagnostic<? extends JavaFileObject>> diagnostics;

  private CompiledSources(Path project, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    this.project = project;
    this.diagnostics = diagnostics;
  }

  /** Compiles {@code sources}, keyed by qualified name, in {@code project}. */
  static CompiledSources in(Path project, Map<String, String> sources, String... options) {
    List<String> all = new ArrayList<>(List.of("-s", generated(project).toString()));
    all.addAll(List.of(options));
    return compile(project, sources, all);
  }

  /** Compiles as Eclipse does. */
  static CompiledSources byEclipse(Path project, Map<String, String> sources, String... more) {
    List<String> options =
        new ArrayList<>(List.of("-s", generated(project).toString(), "-17", "-nowarn"));
    options.addAll(List.of(more));
    return compile(new EclipseCompiler(), project, onDisk(project, sources), options);
  }

  /** Compiles without {@code -s}. */
  static CompiledSources withoutSourceOutput(Path project, Map<String, String> sources) {
    return compile(project, sources, List.of());
  }

  /** Compiles the sources with what was generated from them, and without the processor. */
  CompiledSources again(Map<String, String> sources) {
    Map<String, String> all = new TreeMap<>(sources);
    try (Stream<Path> files = Files.walk(generated(project))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> all.put(generated(project).relativize(file).toString(), read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compile(project, all, List.of("-proc:none"));
  }

  private static CompiledSources compile(
      Path project, Map<String, String> sources, List<String> options) {
    List<String> all = new ArrayList<>(List.of("-Xlint:all"));
    if (Runtime.version().feature() >= 21 && !options.contains("-proc:none")) {
      all.add("-proc:full");
    }
    all.addAll(options);
    return compile(ToolProvider.getSystemJavaCompiler(), project, objects(sources), all);
  }

  private static CompiledSources compile(
      JavaCompiler compiler, Path project, List<JavaFileObject> sources, List<String> options) {
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
      Files.createDirectories(project.resolve("target/classes"));
      Files.createDirectories(generated(project));
      JavaCompiler.CompilationTask task =
          compiler.getTask(output, files, collector, options(project, options), null, sources);
      task.setProcessors(List.of(new NativeBoundProcessor()));
      checkExplained(task.call(), collector, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CompiledSources(project, List.copyOf(collector.getDiagnostics()));
  }

  /** A compiler that has run out of stack or memory reports no error. */
  private static void checkExplained(
      boolean compiled, DiagnosticCollector<JavaFileObject> collector, StringWriter output) {
    if (!compiled
        && collector.getDiagnostics().stream()
            .noneMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)) {
      throw new AssertionError("the compiler failed with no error:\n" + output);
    }
  }

  private static List<String> options(Path project, List<String> more) {
    String classes = project.resolve("target/classes").toString();
    List<String> options = new ArrayList<>(List.of("-d", classes));
    String classPath = classes + File.pathSeparator + System.getProperty("java.class.path");
    options.addAll(List.of("-classpath", classPath));
    options.addAll(more);
    return options;
  }

  private static Path generated(Path project) {
    return project.resolve("target/generated-sources/annotations");
  }

  private static List<JavaFileObject> objects(Map<String, String> sources) {
    List<JavaFileObject> objects = new ArrayList<>();
    new TreeMap<>(sources).forEach((name, text) -> objects.add(new Source(name, text)));
    return objects;
  }

  /** Eclipse's compiler reads no others. */
  private static List<JavaFileObject> onDisk(Path project, Map<String, String> sources) {
    List<JavaFileObject> objects = new ArrayList<>();
    new TreeMap<>(sources)
        .forEach(
            (name, text) ->
                objects.add(new Source(write(project.resolve("src"), name, text), text)));
    return objects;
  }

  private static URI write(Path folder, String name, String text) {
    Path file = folder.resolve(Source.path(name));
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text).toUri();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Errors, {@code line:column text}. */
  List<String> errors() {
    return diagnostics(Diagnostic.Kind.ERROR);
  }

  /** Warnings of any kind. */
  List<String> warnings() {
    return Stream.of(Diagnostic.Kind.WARNING, Diagnostic.Kind.MANDATORY_WARNING)
        .flatMap(kind -> diagnostics(kind).stream())
        .toList();
  }

  List<String> notes() {
    return diagnostics(Diagnostic.Kind.NOTE);
  }

  private List<String> diagnostics(Diagnostic.Kind kind) {
    return diagnostics.stream()
        .filter(d -> d.getKind() == kind)
        .map(CompiledSources::text)
        .toList();
  }

  private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT);
    return diagnostic.getSource() == null
        ? message
        : fileName(diagnostic.getSource())
            + ":"
            + diagnostic.getLineNumber()
            + ":"
            + diagnostic.getColumnNumber()
            + " "
            + message;
  }

  private static String fileName(JavaFileObject source) {
    String path = source.toUri().getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** A generated Java source. */
  String java(String path) {
    return read(generated(project).resolve(path));
  }

  /** A file of the emitted crate. */
  String rust(String library, String path) {
    return read(crate(library).resolve(path));
  }

  /** What a native image is told of a library. */
  String reachability(String library) {
    return read(
        classes()
            .resolve("META-INF/native-image/dev.nativebound")
            .resolve(library)
            .resolve("reachability-metadata.json"));
  }

  /** The folder of the classes. */
  Path classes() {
    return project.resolve("target/classes");
  }

  /** The folder of the emitted crate. */
  Path crate(String library) {
    return generated(project).resolve("rust").resolve(library);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A source in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      this(URI.create("string:///" + path(name)), text);
    }

    Source(URI place, String text) {
      super(place, Kind.SOURCE);
      this.text = text;
    }

    /** A qualified name, or a path. */
    private static String path(String name) {
      return name.endsWith(".java") ? name : name.replace('.', '/') + ".java";
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
