package dev.nativebound.integration;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What Eclipse does of a project: its compiler with the processor, on the class path.
 *
 * @param project whose sources
 * @param version the name of the compiler's jar among the {@link Tools}
 * @param files the sources; an IDE compiles only those that were edited
 * @param path the option that says where the classes are
 */
record EclipseCompilation(Project project, String version, List<Path> files, String path) {
  EclipseCompilation(Project project, String version, List<Path> files) {
    this(project, version, files, "-classpath");
  }

  /** The newest, and one of years before. */
  static final List<String> VERSIONS = List.of("ecj", "ecj-earlier");

  private static final Map<String, Method> COMPILERS = new ConcurrentHashMap<>();

  /** All sources of the project. */
  static EclipseCompilation of(Project project, String version) {
    return new EclipseCompilation(project, version, Project.files(project.javaSources()));
  }

  /** The same with classes in modules. */
  EclipseCompilation onModulePath() {
    return new EclipseCompilation(project, version, files, "--module-path");
  }

  /** Compiles them. */
  Outcome run() {
    List<String> words = options();
    files.forEach(file -> words.add(file.toString()));
    StringWriter text = new StringWriter();
    try (PrintWriter output = new PrintWriter(text)) {
      Files.createDirectories(project.classes());
      Files.createDirectories(project.generatedSources());
      Object success =
          compiler(version).invoke(null, words.toArray(new String[0]), output, output, null);
      int exit = Boolean.TRUE.equals(success) ? 0 : 1;
      return new Outcome(version + " " + String.join(" ", words), exit, text + "", text + "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** The class path goes before that of processors: behind it, it would replace it. */
  private List<String> options() {
    List<String> options = classes();
    options.addAll(
        List.of(
            "--release",
            "17",
            "-encoding",
            "UTF-8",
            "-processorpath",
            Classpath.ofProcessor(),
            "-d",
            project.classes().toString(),
            "-s",
            project.generatedSources().toString(),
            "-Anativebound.runtime=" + Checkout.root().resolve("rust-runtime")));
    return options;
  }

  /** Without a class path it takes that of this JVM, which would hide the modules. */
  private List<String> classes() {
    String own = project.classes().toString();
    return path.equals("-classpath")
        ? new ArrayList<>(List.of(path, own + File.pathSeparator + Classpath.ofUser()))
        : new ArrayList<>(List.of("-classpath", own, path, Classpath.ofUser()));
  }

  /** Kept, since each loads some thousand classes. */
  private static Method compiler(String version) throws ReflectiveOperationException {
    Method known = COMPILERS.get(version);
    if (known != null) {
      return known;
    }
    String batch = "org.eclipse.jdt.core.compiler.batch.BatchCompiler";
    ClassLoader loader = loader(Tools.jar(version));
    Class<?> progress = loader.loadClass("org.eclipse.jdt.core.compiler.CompilationProgress");
    Method compile =
        loader
            .loadClass(batch)
            .getMethod("compile", String[].class, PrintWriter.class, PrintWriter.class, progress);
    COMPILERS.put(version, compile);
    return compile;
  }

  private static ClassLoader loader(Path jar) {
    try {
      URL[] path = {jar.toUri().toURL()};
      return new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
