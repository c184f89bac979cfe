package dev.nativebound.maven;

import dev.nativebound.maven.cargo.CargoException;
import dev.nativebound.maven.dev.Child;
import dev.nativebound.maven.dev.Loop;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;

/**
 * Runs the program while you work on it: what you save, in Java or in Rust, is built and started
 * again.
 */
@Mojo(
    name = "dev",
    requiresDirectInvocation = true,
    requiresDependencyResolution = ResolutionScope.TEST)
public final class DevMojo extends CargoMojo {
  /** The class to start; the jar's where the pom says one, or the only one there is. */
  @Parameter(property = "nativebound.mainClass")
  private String mainClass;

  /** Arguments of the program. */
  @Parameter(property = "nativebound.args")
  private String args;

  /** Options of its JVM. */
  @Parameter(property = "nativebound.jvmArgs")
  private String jvmArgs;

  /** What is added to its environment. */
  @Parameter private Map<String, String> environment = Map.of();

  /** Where javac puts what processors write. */
  @Parameter(
      property = "nativebound.generatedSources",
      defaultValue = "${project.build.directory}/generated-sources/annotations")
  private File generatedSources;

  private final LifecycleExecutor lifecycle;
  private final BuildPluginManager plugins;
  private final ToolchainManager toolchains;

  /** What Maven gives it. */
  @Inject
  public DevMojo(
      LifecycleExecutor lifecycle, BuildPluginManager plugins, ToolchainManager toolchains) {
    this.lifecycle = lifecycle;
    this.plugins = plugins;
    this.toolchains = toolchains;
  }

  @Override
  void run() throws CargoException, MojoFailureException, IOException {
    List<MavenProject> all = session().getProjects();
    if (!project().equals(all.get(all.size() - 1))) {
      getLog().info("a program runs from the last module alone");
      return;
    }
    DevProject project =
        new DevProject(project(), mainCrate(), generatedSources.toPath(), profile());
    LifecycleSteps steps = new LifecycleSteps(session(), lifecycle, plugins, profile());
    DevCommand command =
        new DevCommand(java(), jvmArgs, Optional.ofNullable(mainClass), args, project);
    Child child = new Child(root(), environment);
    DevWork work = new DevWork(getLog(), project, steps, command);
    Thread hook = new Thread(() -> end(child, command), "nativebound:dev end");
    Runtime.getRuntime().addShutdownHook(hook);
    loop(new Loop(work, child));
    Runtime.getRuntime().removeShutdownHook(hook);
    end(child, command);
  }

  /** Also when somebody ends Maven: no program is left, and nothing of it. */
  private void end(Child child, DevCommand command) {
    child.close();
    try {
      command.close();
    } catch (IOException e) {
      getLog().debug(e); // mvn clean removes it
    }
  }

  private void loop(Loop loop) throws IOException, MojoFailureException {
    try {
      loop.open();
      loop.keys(System.in, TerminalDisplay.isTerminal());
      loop.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (DevWork.HopelessException e) {
      throw new MojoFailureException(e.getMessage());
    } finally {
      loop.close();
    }
  }

  /** What the command line says, else the one that is quick to build, whatever the pom has. */
  private String profile() {
    return session().getUserProperties().getProperty("nativebound.profile", "dev");
  }

  private String java() {
    return Optional.ofNullable(toolchains.getToolchainFromBuildContext("jdk", session()))
        .map(toolchain -> toolchain.findTool("java"))
        .orElse(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
  }
}
