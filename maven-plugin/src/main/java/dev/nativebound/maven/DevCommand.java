package dev.nativebound.maven;

import dev.nativebound.maven.dev.Arguments;
import dev.nativebound.maven.dev.MainClass;
import dev.nativebound.maven.dev.RunFolder;
import dev.nativebound.maven.edit.ConfiguredMain;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.DependencyResolutionRequiredException;

/** How the program is started: from copies of what was built, with what it depends on. */
final class DevCommand {
  private final String java;
  private final String jvmArgs;
  private final Optional<String> mainClass;
  private final String args;
  private final DevProject project;
  private final RunFolder runs;

  DevCommand(
      String java, String jvmArgs, Optional<String> mainClass, String args, DevProject project) {
    this.java = java;
    this.jvmArgs = jvmArgs;
    this.mainClass = mainClass;
    this.args = args;
    this.project = project;
    this.runs = new RunFolder(project.output().resolve("nativebound-dev"));
  }

  /** Copies what there is, and says how to start it. */
  List<String> prepare() throws MainClass.UnknownException, IOException {
    Optional<String> configured = ConfiguredMain.of(project.project().getModel());
    String main = MainClass.choose(mainClass, configured, project.classes());
    RunFolder.Copies copies = runs.fill(project.classes(), project.libraries());
    List<String> words = new ArrayList<>();
    words.add(java);
    words.add("--enable-native-access=ALL-UNNAMED");
    words.add("-Dnativebound.library.path=" + copies.libraries());
    words.addAll(Arguments.of(jvmArgs));
    words.add("-classpath");
    words.add(copies.classes() + File.pathSeparator + dependencies());
    words.add(main);
    words.addAll(Arguments.of(args));
    return words;
  }

  private String dependencies() throws IOException {
    try {
      List<String> elements = new ArrayList<>(project.project().getRuntimeClasspathElements());
      elements.remove(project.project().getBuild().getOutputDirectory());
      return String.join(File.pathSeparator, elements);
    } catch (DependencyResolutionRequiredException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** What earlier runs had is needed no more. */
  void removeEarlier() throws IOException {
    runs.removeEarlier();
  }

  /** No run comes any more. */
  void close() throws IOException {
    runs.close();
  }
}
