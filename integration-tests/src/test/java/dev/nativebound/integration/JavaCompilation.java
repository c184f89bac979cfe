package dev.nativebound.integration;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What {@code mvn compile} does of a project: javac with the processor, every warning an error.
 *
 * @param project whose sources
 * @param classpath what stands before the annotations and the runtime
 * @param files the sources
 * @param more options
 */
record JavaCompilation(Project project, List<Path> classpath, List<Path> files, List<String> more) {
  JavaCompilation(Project project, List<Path> classpath) {
    this(project, classpath, Project.files(project.javaSources()), List.of());
  }

  static JavaCompilation of(Project project) {
    return new JavaCompilation(project, List.of());
  }

  /** Some sources of the project; the other classes are those compiled before. */
  static JavaCompilation ofFiles(Project project, List<Path> files) {
    return new JavaCompilation(project, List.of(project.classes()), files, List.of());
  }

  /** The same with options more. */
  JavaCompilation with(String... options) {
    List<String> all = new ArrayList<>(more);
    all.addAll(List.of(options));
    return new JavaCompilation(project, classpath, files, all);
  }

  /** Compiles all sources of the project. */
  Outcome run() {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<String> options = options();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      Files.createDirectories(project.classes());
      Files.createDirectories(project.generatedSources());
      boolean success =
          javac
              .getTask(
                  output, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
              .call();
      String text = output.toString();
      return new Outcome("javac " + String.join(" ", options), success ? 0 : 1, text, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An option for the processor is a warning where the files of a part have nothing for it. */
  private boolean isPartial() {
    return classpath.contains(project.classes());
  }

  private List<String> options() {
    List<String> path = new ArrayList<>(classpath.stream().map(Path::toString).toList());
    path.add(Classpath.ofUser());
    List<String> options =
        new ArrayList<>(
            List.of(
                "--release",
                "17",
                "-encoding",
                "UTF-8",
                "-Xlint:all",
                isPartial() ? "-Xlint:all" : "-Werror",
                "-processorpath",
                Classpath.ofProcessor(),
                "-classpath",
                String.join(java.io.File.pathSeparator, path),
                "-d",
                project.classes().toString(),
                "-s",
                project.generatedSources().toString(),
                "-Anativebound.runtime=" + Checkout.root().resolve("rust-runtime")));
    options.addAll(more);
    return options;
  }
}
