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
 */
record JavaCompilation(Project project, List<Path> classpath) {
  static JavaCompilation of(Project project) {
    return new JavaCompilation(project, List.of());
  }

  /** Compiles all sources of the project. */
  Outcome run() {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<String> options = options();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      Files.createDirectories(project.classes());
      Files.createDirectories(project.generatedSources());
      boolean success =
          javac
              .getTask(
                  output,
                  files,
                  null,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(Project.files(project.javaSources())))
              .call();
      String text = output.toString();
      return new Outcome("javac " + String.join(" ", options), success ? 0 : 1, text, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> options() {
    List<String> path = new ArrayList<>(classpath.stream().map(Path::toString).toList());
    path.add(Classpath.ofUser());
    return List.of(
        "--release",
        "17",
        "-encoding",
        "UTF-8",
        "-Xlint:all",
        "-Werror",
        "-processorpath",
        Classpath.ofProcessor(),
        "-classpath",
        String.join(java.io.File.pathSeparator, path),
        "-d",
        project.classes().toString(),
        "-s",
        project.generatedSources().toString(),
        "-Anativebound.runtime=" + Checkout.root().resolve("rust-runtime"));
  }
}
