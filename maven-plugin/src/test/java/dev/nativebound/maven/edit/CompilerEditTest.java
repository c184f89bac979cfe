package dev.nativebound.maven.edit;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class CompilerEditTest {
  private static final String NAME = "maven-compiler-plugin";
  private static final String PATH =
      "<path><groupId>dev.nativebound</groupId><artifactId>nativebound-processor</artifactId>"
          + "<version>1.2.3</version></path>";

  private static Model edit(String configuration, String compiler, Facts facts)
      throws UnusableModelException {
    return ModelEdit.apply(Poms.of(configuration, compiler), facts);
  }

  private static String of(Model model, String id) {
    Xpp3Dom tree = Poms.configuration(model, NAME, id);
    return tree.toString().replaceAll(">\\s+<", "><");
  }

  private static String with(String configuration) {
    return Poms.COMPILER.replace(
        "<executions>", "<configuration>" + configuration + "</configuration><executions>");
  }

  @Test
  void the_processor_has_the_plugins_version_everywhere() throws UnusableModelException {
    Model model = edit("", Poms.COMPILER, Poms.FACTS);
    for (String id : new String[] {"", "default-compile", "default-testCompile"}) {
      assertThat(of(model, id)).contains(PATH);
    }
  }

  @Test
  void options_are_for_the_main_sources_alone() throws UnusableModelException {
    Model model =
        edit("<library>x</library><derive>serde::Serialize</derive>", Poms.COMPILER, Poms.FACTS);
    assertThat(of(model, "default-compile"))
        .contains(
            "<compilerArgs><arg>-Anativebound.library=x</arg>"
                + "<arg>-Anativebound.derive=serde::Serialize</arg></compilerArgs>");
    assertThat(of(model, "default-testCompile")).doesNotContain("-Anativebound");
    assertThat(of(model, "")).doesNotContain("-Anativebound");
  }

  @Test
  void and_for_test_sources_that_have_rust() throws UnusableModelException {
    Facts facts = new Facts("1.2.3", Map.of(), true, Optional.empty());
    assertThat(of(edit("<library>x</library>", Poms.COMPILER, facts), "default-testCompile"))
        .contains("<arg>-Anativebound.library=x</arg>");
  }

  @Test
  void an_option_is_what_the_pom_says_then_the_command_line_then_a_property()
      throws UnusableModelException {
    Map<String, String> said = Map.of("nativebound.library", "line", "nativebound.derive", "a::B");
    Facts facts = new Facts("1.2.3", said, false, Optional.empty());
    Model model = Poms.of("<library>pom</library>", Poms.COMPILER);
    model.addProperty("nativebound.derive", "c::D");
    model.addProperty("nativebound.runtime", "../rust-runtime");
    assertThat(of(ModelEdit.apply(model, facts), "default-compile"))
        .contains(
            "<arg>-Anativebound.library=pom</arg><arg>-Anativebound.derive=a::B</arg>"
                + "<arg>-Anativebound.runtime=../rust-runtime</arg>");
  }

  @Test
  void an_argument_that_the_pom_has_is_not_doubled() throws UnusableModelException {
    String own = with("<compilerArgs><arg>-Anativebound.library=y</arg></compilerArgs>");
    String edited = of(edit("<library>x</library>", own, Poms.FACTS), "");
    assertThat(edited).contains("library=y");
    assertThat(edited).doesNotContain("library=x");
  }

  @Test
  void other_processors_stay() throws UnusableModelException {
    String other =
        "<path><groupId>g</groupId><artifactId>a</artifactId><version>1</version></path>";
    String own = with("<annotationProcessorPaths>" + other + "</annotationProcessorPaths>");
    assertThat(of(edit("", own, Poms.FACTS), "")).contains(other + PATH);
  }

  @Test
  void our_processor_of_another_version_is_refused() {
    String own =
        with(
            "<annotationProcessorPaths>"
                + PATH.replace("1.2.3", "1.0")
                + "</annotationProcessorPaths>");
    UnusableModelException thrown =
        assertThrows(UnusableModelException.class, () -> edit("", own, Poms.FACTS));
    assertThat(thrown)
        .hasMessageThat()
        .isEqualTo(
            "the pom has nativebound-processor 1.0 in <annotationProcessorPaths>, and"
                + " nativebound-maven-plugin 1.2.3: remove that <path>, the plugin adds it");
  }

  @Test
  void a_compiler_without_processors_is_refused() {
    UnusableModelException thrown =
        assertThrows(
            UnusableModelException.class, () -> edit("", with("<proc>none</proc>"), Poms.FACTS));
    assertThat(thrown).hasMessageThat().contains("<proc>none</proc>");
  }

  @Test
  void an_old_version_of_mavens_own_is_raised() throws UnusableModelException {
    for (String origin : new String[] {null, "org.apache.maven:maven-core:3.9.11:default"}) {
      Model model = Poms.of("", Poms.COMPILER.replace("3.15.0", "3.1"));
      if (origin != null) {
        Poms.locateVersion(Poms.plugin(model, NAME), origin);
      }
      Plugin compiler = Poms.plugin(ModelEdit.apply(model, Poms.FACTS), NAME);
      assertThat(compiler.getVersion()).isEqualTo(CompilerVersion.RAISED);
    }
  }

  @Test
  void an_old_version_of_the_users_is_refused_by_name() {
    Model model = Poms.of("", Poms.COMPILER.replace("3.15.0", "3.1"));
    Poms.locateVersion(Poms.plugin(model, NAME), "com.example:app:1");
    UnusableModelException thrown =
        assertThrows(UnusableModelException.class, () -> ModelEdit.apply(model, Poms.FACTS));
    assertThat(thrown).hasMessageThat().startsWith("the pom asks for maven-compiler-plugin 3.1,");
    assertThat(thrown).hasMessageThat().endsWith("it must be 3.5 or newer");
  }

  @Test
  void one_that_is_new_enough_is_left() throws UnusableModelException {
    Model model = Poms.of("", Poms.COMPILER.replace("3.15.0", "3.8.1"));
    assertThat(Poms.plugin(ModelEdit.apply(model, Poms.FACTS), NAME).getVersion())
        .isEqualTo("3.8.1");
  }
}
