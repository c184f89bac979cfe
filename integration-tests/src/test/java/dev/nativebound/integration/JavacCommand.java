package dev.nativebound.integration;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The javac of a JDK as a program of its own, every warning an error.
 *
 * @param jdk which
 * @param project whose sources
 * @param classpath options that say where the classes are
 * @param processors the path of processors
 */
record JavacCommand(Jdk jdk, Project project, List<String> classpath, String processors) {
  static JavacCommand of(Jdk jdk, Project project) {
    return new JavacCommand(
        jdk, project, List.of("-classpath", Classpath.ofUser()), Classpath.ofProcessor());
  }

  /** The same with jars more. */
  JavacCommand withClasspath(List<Path> jars) {
    String path =
        Stream.concat(Stream.of(Classpath.ofUser()), jars.stream().map(Path::toString))
            .collect(joining(File.pathSeparator));
    return new JavacCommand(jdk, project, List.of("-classpath", path), processors);
  }

  /** The same with the annotations and the runtime as modules. */
  JavacCommand onModulePath() {
    List<String> path = List.of("--module-path", Classpath.ofUser());
    return new JavacCommand(jdk, project, path, processors);
  }

  /** The same with other processors, which see a round before or after ours. */
  JavacCommand withProcessors(boolean oursFirst, List<Path> others) {
    String theirs = others.stream().map(Path::toString).collect(joining(File.pathSeparator));
    String all =
        oursFirst
            ? processors + File.pathSeparator + theirs
            : theirs + File.pathSeparator + processors;
    return new JavacCommand(jdk, project, classpath, all);
  }

  /** Compiles all sources of the project. */
  Outcome run() {
    List<String> words = new ArrayList<>(List.of(jdk.home().resolve("bin/javac").toString()));
    words.addAll(List.of("--release", "17", "-encoding", "UTF-8", lint(), "-Werror"));
    words.addAll(classpath);
    words.addAll(List.of("-processorpath", processors));
    words.addAll(List.of("-d", project.classes().toString()));
    words.addAll(List.of("-s", project.generatedSources().toString()));
    words.add("-Anativebound.runtime=" + Checkout.root().resolve("rust-runtime"));
    words.add("-J-Duser.language=en");
    project.write("target/generated-sources/annotations/.keep", "");
    Project.files(project.javaSources()).forEach(file -> words.add(file.toString()));
    return new Command(project.root(), words, Map.of()).run();
  }

  /** All, but that other people's processors claim none of their annotations. */
  private String lint() {
    return processors.equals(Classpath.ofProcessor()) ? "-Xlint:all" : "-Xlint:all,-processing";
  }
}
