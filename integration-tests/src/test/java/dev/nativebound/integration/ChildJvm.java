package dev.nativebound.integration;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A JVM of its own: what crashes it does not crash the tests, and what it prints is looked through.
 *
 * @param jdk which
 * @param directory where it runs, and leaves what a crash leaves
 * @param options its options
 * @param classpath where its classes are
 * @param environment what is added to the environment
 */
record ChildJvm(
    Jdk jdk,
    Path directory,
    List<String> options,
    List<Path> classpath,
    Map<String, String> environment) {
  /** A JVM for the classes of a project, which finds the library where a build tool puts it. */
  static ChildJvm of(Jdk jdk, Project project) {
    return new ChildJvm(
        jdk, project.root(), List.of(), List.of(project.classes(), Classpath.runtime()), Map.of());
  }

  /** The same with options more. */
  ChildJvm with(String... more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of(more));
    return new ChildJvm(jdk, directory, all, classpath, environment);
  }

  /** The same with other classes. */
  ChildJvm withClasspath(Path... paths) {
    return new ChildJvm(jdk, directory, options, List.of(paths), environment);
  }

  /** The same in another JDK. */
  ChildJvm in(Jdk other) {
    return new ChildJvm(other, directory, options, classpath, environment);
  }

  /** The same in another environment. */
  ChildJvm in(Map<String, String> variables) {
    return new ChildJvm(jdk, directory, options, classpath, variables);
  }

  /** Runs a program; misuse of JNI and crashes are failures whatever it is expected to do. */
  Outcome run(String main, String... arguments) {
    Path crash = directory.resolve("hs_err.log");
    Outcome outcome = new Command(directory, words(crash, main, arguments), environment).run();
    if (Files.exists(crash)) {
      throw new AssertionError("the JVM crashed, see " + crash + ":\n" + outcome);
    }
    return outcome.expectCleanJni();
  }

  private List<String> words(Path crash, String main, String... arguments) {
    List<String> java = new ArrayList<>();
    java.add(jdk.java().toString());
    java.addAll(jdk.options());
    java.addAll(List.of("-Xcheck:jni", "-ea", "-XX:-CreateCoredumpOnCrash"));
    java.add("-XX:ErrorFile=" + crash);
    java.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
    java.addAll(List.of("-Dsun.stdout.encoding=UTF-8", "-Dsun.stderr.encoding=UTF-8"));
    java.addAll(options);
    java.add("-classpath");
    java.add(
        classpath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    java.add(main);
    java.addAll(List.of(arguments));
    if (File.separatorChar == '\\') {
      return java;
    }
    List<String> shell = new ArrayList<>(List.of("sh", "-c", "ulimit -c 0; exec \"$@\"", "sh"));
    shell.addAll(java);
    return shell;
  }
}
