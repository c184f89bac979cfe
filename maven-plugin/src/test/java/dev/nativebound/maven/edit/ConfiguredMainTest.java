package dev.nativebound.maven.edit;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Where poms say which class is started. */
class ConfiguredMainTest {
  private static final String JAR =
      plugin(
          "maven-jar-plugin",
          "<configuration><archive><manifest><mainClass>a.Jar</mainClass></manifest></archive>"
              + "</configuration>");
  private static final String SHADE =
      plugin(
          "maven-shade-plugin",
          "<executions><execution><configuration><transformers><transformer/><transformer>"
              + "<manifestEntries><Main-Class>a.Shade</Main-Class></manifestEntries>"
              + "</transformer></transformers></configuration></execution></executions>");
  private static final String EXEC =
      "<plugin><groupId>org.codehaus.mojo</groupId><artifactId>exec-maven-plugin</artifactId>"
          + "<configuration><mainClass>a.Exec</mainClass></configuration></plugin>";

  private static String plugin(String artifact, String rest) {
    return "<plugin><artifactId>" + artifact + "</artifactId>" + rest + "</plugin>";
  }

  @Test
  void the_jars_goes_before_that_of_others() {
    assertThat(ConfiguredMain.of(Poms.of("", EXEC, SHADE, JAR))).hasValue("a.Jar");
    assertThat(ConfiguredMain.of(Poms.of("", EXEC, SHADE))).hasValue("a.Shade");
    assertThat(ConfiguredMain.of(Poms.of("", EXEC))).hasValue("a.Exec");
  }

  @Test
  void a_pom_may_say_none() {
    assertThat(ConfiguredMain.of(Poms.of("", plugin("maven-jar-plugin", "")))).isEmpty();
  }
}
