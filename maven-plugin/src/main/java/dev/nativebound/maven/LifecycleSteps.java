package dev.nativebound.maven;

import dev.nativebound.maven.edit.ModelEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The steps that the project's own build has, run in this Maven: so that what the pom says of
 * compilers, resources and other plugins holds.
 */
final class LifecycleSteps {
  private final MavenSession session;
  private final LifecycleExecutor lifecycle;
  private final BuildPluginManager plugins;
  private final String profile;
  private final Map<String, List<MojoExecution>> plans = new HashMap<>();

  /** Those of the session's project; libraries are built in that profile of cargo's. */
  LifecycleSteps(
      MavenSession session,
      LifecycleExecutor lifecycle,
      BuildPluginManager plugins,
      String profile) {
    this.session = session;
    this.lifecycle = lifecycle;
    this.plugins = plugins;
    this.profile = profile;
  }

  /** Whether it is a goal of this plugin. */
  static boolean isOwn(MojoExecution step, String goal) {
    return step.getPlugin().getKey().equals(ModelEdit.PLUGIN) && step.getGoal().equals(goal);
  }

  /** The steps up to a phase, in their order. */
  List<MojoExecution> upTo(String phase) throws MojoExecutionException {
    List<MojoExecution> known = plans.get(phase);
    if (known != null) {
      return known;
    }
    try {
      List<MojoExecution> steps =
          lifecycle.calculateExecutionPlan(session, true, phase).getMojoExecutions();
      steps.forEach(this::setProfile);
      plans.put(phase, steps);
      return steps;
    } catch (Exception e) { // eleven of them, of plugins that are not to be had
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private void setProfile(MojoExecution step) {
    if (isOwn(step, "build") || isOwn(step, "test-build")) {
      Xpp3Dom configuration = new Xpp3Dom(step.getConfiguration());
      Xpp3Dom said = new Xpp3Dom("profile");
      said.setValue(profile);
      for (int i = configuration.getChildCount() - 1; i >= 0; i--) {
        if (configuration.getChild(i).getName().equals("profile")) {
          configuration.removeChild(i);
        }
      }
      configuration.addChild(said);
      step.setConfiguration(configuration);
    }
  }

  /**
   * Runs some, up to the first that fails.
   *
   * @return what it says
   */
  Optional<String> run(String phase, Predicate<MojoExecution> isMeant)
      throws MojoExecutionException {
    for (MojoExecution step : upTo(phase)) {
      Optional<String> errors = isMeant.test(step) ? run(step) : Optional.empty();
      if (errors.isPresent()) {
        return errors;
      }
    }
    return Optional.empty();
  }

  /**
   * Runs all up to a phase; of that phase each, whether or not another one failed.
   *
   * @return what those say that failed
   */
  Optional<String> runAll(String phase) throws MojoExecutionException {
    List<String> errors = new ArrayList<>();
    for (MojoExecution step : upTo(phase)) {
      run(step).ifPresent(errors::add);
      if (!errors.isEmpty() && !phase.equals(step.getLifecyclePhase())) {
        break;
      }
    }
    return errors.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", errors));
  }

  private Optional<String> run(MojoExecution step) throws MojoExecutionException {
    try {
      for (MavenProject forked : lifecycle.executeForkedExecutions(step, session)) {
        forked.setExecutionProject(null);
      }
      plugins.executeMojo(session, step);
      return Optional.empty();
    } catch (MojoFailureException e) {
      return Optional.of(e.getMessage());
    } catch (MojoExecutionException e) {
      return Optional.of(step.getArtifactId() + ":" + step.getGoal() + ": " + e.getMessage());
    } catch (Exception e) { // a plugin, or a step that it forks, cannot even start
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }
}
