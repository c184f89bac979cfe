package dev.nativebound.maven.edit;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.junit.jupiter.api.Test;

class ModelEditTest {
  private static Model edit(Model model) throws UnusableModelException {
    return ModelEdit.apply(model, Poms.FACTS);
  }

  @Test
  void the_given_model_stays_as_it_is() throws UnusableModelException {
    Model model = Poms.of("<library>x</library>", Poms.COMPILER);
    String before = Poms.text(model);
    assertThat(Poms.text(edit(model))).isNotEqualTo(before);
    assertThat(Poms.text(model)).isEqualTo(before);
  }

  @Test
  void twice_is_as_once() throws UnusableModelException {
    Model once = edit(Poms.of("<library>x</library>", Poms.COMPILER));
    assertThat(Poms.text(edit(once))).isEqualTo(Poms.text(once));
  }

  @Test
  void a_project_without_the_plugin_or_of_poms_alone_is_left() throws UnusableModelException {
    Model without =
        Poms.parse("<project><build><plugins>" + Poms.COMPILER + "</plugins></build></project>");
    assertThat(Poms.text(edit(without))).isEqualTo(Poms.text(without));
    Model pom = Poms.of("", Poms.COMPILER);
    pom.setPackaging("pom");
    assertThat(Poms.text(edit(pom))).isEqualTo(Poms.text(pom));
  }

  @Test
  void each_goal_is_in_its_phase_with_the_plugins_configuration() throws UnusableModelException {
    Plugin own =
        Poms.plugin(
            edit(Poms.of("<library>x</library>", Poms.COMPILER)), "nativebound-maven-plugin");
    assertThat(own.getExecutions().stream().map(e -> e.getGoals().get(0) + " " + e.getPhase()))
        .containsExactly(
            "prepare generate-sources",
            "build process-classes",
            "test-build process-test-classes",
            "test test",
            "pack prepare-package")
        .inOrder();
    assertThat(own.getExecutions().stream().map(PluginExecution::getConfiguration))
        .doesNotContain(null);
    assertThat(own.getExecutions().get(1).getConfiguration().toString())
        .contains("<library>x</library>");
  }

  @Test
  void an_execution_of_the_users_is_not_doubled() throws UnusableModelException {
    Model model = Poms.of("", Poms.COMPILER);
    PluginExecution build = new PluginExecution();
    build.setId("nativebound-build");
    build.setPhase("compile");
    build.setGoals(List.of("build"));
    Poms.plugin(model, "nativebound-maven-plugin").addExecution(build);
    Stream<PluginExecution> builds =
        Poms.plugin(edit(model), "nativebound-maven-plugin").getExecutions().stream()
            .filter(execution -> execution.getGoals().contains("build"));
    assertThat(builds.map(PluginExecution::getPhase)).containsExactly("compile");
  }

  @Test
  void whether_the_processor_path_is_new_is_told_to_the_goal_that_looks()
      throws UnusableModelException {
    String own = "nativebound-maven-plugin";
    Model fresh = edit(Poms.of("", Poms.COMPILER));
    assertThat(Poms.configuration(fresh, own, "nativebound-prepare").toString())
        .contains("<isPathNew>true</isPathNew>");
    String withPath =
        Poms.COMPILER.replace(
            "<executions>",
            "<configuration><annotationProcessorPaths><path><groupId>g</groupId>"
                + "<artifactId>a</artifactId><version>1</version></path></annotationProcessorPaths>"
                + "</configuration><executions>");
    assertThat(
            Poms.configuration(edit(Poms.of("", withPath)), own, "nativebound-prepare").toString())
        .contains("<isPathNew>false</isPathNew>");
  }
}
