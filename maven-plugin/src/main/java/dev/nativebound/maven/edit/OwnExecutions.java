package dev.nativebound.maven.edit;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The goals of this plugin, in the phases where they belong. */
final class OwnExecutions {
  private record Bound(String goal, String phase) {}

  /** Within a phase they come after what the lifecycle has there: cargo's tests after Java's. */
  private static final List<Bound> ALL =
      List.of(
          new Bound("prepare", "generate-sources"),
          new Bound("build", "process-classes"),
          new Bound("test-build", "process-test-classes"),
          new Bound("test", "test"),
          new Bound("pack", "prepare-package"));

  private OwnExecutions() {}

  /**
   * Adds those that the pom has not.
   *
   * @param isAlone whether no other processor path was there, for the goal that looks for
   *     processors
   */
  static void add(Plugin own, boolean isAlone) {
    List<PluginExecution> executions = new ArrayList<>(own.getExecutions());
    for (Bound bound : ALL) {
      String id = "nativebound-" + bound.goal();
      if (executions.stream().noneMatch(execution -> execution.getId().equals(id))) {
        executions.add(execution(id, bound, Tree.copy(own)));
      }
    }
    executions.stream()
        .filter(execution -> execution.getGoals().contains("prepare"))
        .forEach(execution -> Tree.edit(execution, tree -> tell(tree, isAlone)));
    own.setExecutions(executions);
  }

  private static PluginExecution execution(String id, Bound bound, Xpp3Dom configuration) {
    PluginExecution execution = new PluginExecution();
    execution.setId(id);
    execution.setPhase(bound.phase());
    execution.addGoal(bound.goal());
    execution.setConfiguration(configuration);
    return execution;
  }

  private static void tell(Xpp3Dom tree, boolean isAlone) {
    if (tree.getChild("isPathNew") == null) {
      Tree.add(tree, "isPathNew", Boolean.toString(isAlone));
    }
  }
}
