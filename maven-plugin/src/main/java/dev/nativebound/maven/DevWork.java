package dev.nativebound.maven;

import dev.nativebound.maven.dev.Edit;
import dev.nativebound.maven.dev.Kind;
import dev.nativebound.maven.dev.Layout;
import dev.nativebound.maven.dev.MainClass;
import dev.nativebound.maven.dev.Sources;
import dev.nativebound.maven.dev.Work;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** What is done for an edit: the steps of the project's build that it asks for. */
final class DevWork implements Work {
  private static final String RESOURCES = "maven-resources-plugin";

  private final Log log;
  private final DevProject project;
  private final LifecycleSteps steps;
  private final DevCommand command;
  private boolean isPrepared;

  DevWork(Log log, DevProject project, LifecycleSteps steps, DevCommand command) {
    this.log = log;
    this.project = project;
    this.steps = steps;
    this.command = command;
  }

  /** What no edit mends; a whole message. */
  static final class HopelessException extends RuntimeException {
    private static final long serialVersionUID = 1;

    HopelessException(String message) {
      super(message);
    }
  }

  @Override
  public Sources sources() {
    return project.sources();
  }

  @Override
  public Layout layout() {
    return project.layout();
  }

  @Override
  public Optional<String> build(Set<Kind> kinds, Edit edit) throws IOException {
    try {
      prepare();
      forget(kinds, edit);
      Optional<String> errors = steps.run("process-classes", step -> isMeant(step, kinds));
      project.learnCrates();
      return errors;
    } catch (MojoExecutionException e) {
      throw new HopelessException(e.getMessage());
    }
  }

  /** That all is there which a build needs is looked at once, and no edit changes it. */
  private void prepare() throws MojoExecutionException {
    if (!isPrepared) {
      refuseWithoutSteps();
      Optional<String> fault =
          steps.run("process-classes", step -> LifecycleSteps.isOwn(step, "prepare"));
      if (fault.isPresent()) {
        throw new HopelessException(fault.get());
      }
      isPrepared = true;
    }
  }

  private void refuseWithoutSteps() throws MojoExecutionException {
    boolean isBuilt =
        steps.upTo("process-classes").stream()
            .anyMatch(step -> LifecycleSteps.isOwn(step, "build"));
    if (!isBuilt) {
      throw new HopelessException(
          "the project's build has no step of this plugin: its entry in the pom needs"
              + " <extensions>true</extensions>");
    }
  }

  private void forget(Set<Kind> kinds, Edit edit) throws IOException {
    if (kinds.contains(Kind.MANIFEST)) {
      project.forgetClasses();
    }
    for (Path file : edit.files()) {
      project.forgetClass(file);
    }
  }

  private static boolean isMeant(MojoExecution step, Set<Kind> kinds) {
    if (LifecycleSteps.isOwn(step, "prepare")) {
      return false;
    }
    if (kinds.contains(Kind.SOURCE) || kinds.contains(Kind.MANIFEST)) {
      return true;
    }
    return (kinds.contains(Kind.RUST) && LifecycleSteps.isOwn(step, "build"))
        || (kinds.contains(Kind.RESOURCE) && step.getArtifactId().equals(RESOURCES));
  }

  @Override
  public List<String> prepareRun() throws IOException {
    try {
      return command.prepare();
    } catch (MainClass.UnknownException e) {
      throw new HopelessException(e.getMessage());
    }
  }

  @Override
  public void started() throws IOException {
    command.removeEarlier();
  }

  @Override
  public Optional<String> test() throws IOException {
    try {
      return steps.runAll("test");
    } catch (MojoExecutionException e) {
      return Optional.of(e.getMessage());
    }
  }

  @Override
  public void say(String line) {
    log.info(line);
  }

  @Override
  public void complain(String lines) {
    lines.lines().forEach(log::error);
  }
}
