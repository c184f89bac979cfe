package dev.nativebound.maven.edit;

import static com.google.common.truth.Truth.assertThat;

import java.util.Map;
import java.util.Optional;
import org.apache.maven.model.Model;
import org.junit.jupiter.api.Test;

/** What lets a JVM load natives: the JVM of tests, and that of {@code java -jar}. */
class JvmEditsTest {
  private static final String OPTION = "--enable-native-access=ALL-UNNAMED";
  private static final String ENTRY = "<Enable-Native-Access>ALL-UNNAMED</Enable-Native-Access>";

  private static Model edit(String... plugins) throws UnusableModelException {
    return ModelEdit.apply(Poms.of("", plugins), Poms.FACTS);
  }

  private static String plugin(String artifact, String configuration) {
    return "<plugin><artifactId>%s</artifactId><configuration>%s</configuration><executions>"
            .formatted(artifact, configuration)
        + "<execution><id>e</id><configuration>%s</configuration></execution></executions></plugin>"
            .formatted(configuration);
  }

  private static String of(Model model, String artifact, String id) {
    return Poms.configuration(model, artifact, id).toString().replaceAll(">\\s+<", "><");
  }

  @Test
  void the_property_has_the_option() throws UnusableModelException {
    assertThat(edit().getProperties().getProperty("argLine")).isEqualTo(OPTION);
  }

  @Test
  void and_keeps_what_it_had() throws UnusableModelException {
    Model model = Poms.of("");
    model.addProperty("argLine", "-Xmx1g");
    assertThat(ModelEdit.apply(model, Poms.FACTS).getProperties().getProperty("argLine"))
        .isEqualTo("-Xmx1g " + OPTION);
  }

  @Test
  void a_module_is_named() throws UnusableModelException {
    Facts facts = new Facts("1.2.3", Map.of(), false, Optional.of("demo.app"));
    assertThat(ModelEdit.apply(Poms.of(""), facts).getProperties().getProperty("argLine"))
        .isEqualTo(OPTION + ",demo.app");
  }

  @Test
  void an_argument_line_that_hides_the_property_gets_it_too() throws UnusableModelException {
    for (String artifact : new String[] {"maven-surefire-plugin", "maven-failsafe-plugin"}) {
      Model model = edit(plugin(artifact, "<argLine>-Xmx1g</argLine>"));
      for (String id : new String[] {"", "e"}) {
        assertThat(of(model, artifact, id)).contains("<argLine>-Xmx1g " + OPTION + "</argLine>");
      }
    }
  }

  @Test
  void what_the_user_said_of_native_access_stays() throws UnusableModelException {
    String said = "<argLine>--enable-native-access=a.b</argLine>";
    Model model = edit(plugin("maven-surefire-plugin", said));
    assertThat(of(model, "maven-surefire-plugin", "")).contains(said);
  }

  @Test
  void a_manifest_with_a_main_class_says_so() throws UnusableModelException {
    String main = "<archive><manifest><mainClass>demo.Main</mainClass></manifest></archive>";
    for (String artifact : new String[] {"maven-jar-plugin", "maven-assembly-plugin"}) {
      Model model = edit(plugin(artifact, main));
      for (String id : new String[] {"", "e"}) {
        assertThat(of(model, artifact, id))
            .contains("<manifestEntries>" + ENTRY + "</manifestEntries></archive>");
      }
    }
  }

  @Test
  void one_without_a_main_class_does_not() throws UnusableModelException {
    Model model = edit(plugin("maven-jar-plugin", "<skipIfEmpty>true</skipIfEmpty>"));
    assertThat(of(model, "maven-jar-plugin", "e")).doesNotContain("Enable-Native-Access");
  }

  @Test
  void one_that_says_another_thing_keeps_it() throws UnusableModelException {
    String own =
        "<archive><manifestEntries><Main-Class>demo.Main</Main-Class>"
            + "<Enable-Native-Access>demo</Enable-Native-Access></manifestEntries></archive>";
    assertThat(of(edit(plugin("maven-jar-plugin", own)), "maven-jar-plugin", "e")).contains(own);
  }

  @Test
  void shade_writes_it_where_it_writes_the_main_class() throws UnusableModelException {
    String transformers =
        "<transformers><transformer implementation=\"x.ManifestResourceTransformer\">"
            + "<mainClass>demo.Main</mainClass></transformer>"
            + "<transformer implementation=\"x.ServicesResourceTransformer\"/></transformers>";
    assertThat(of(edit(plugin("maven-shade-plugin", transformers)), "maven-shade-plugin", "e"))
        .contains("</mainClass><manifestEntries>" + ENTRY + "</manifestEntries></transformer>");
  }

  @Test
  void a_jar_that_spring_boot_makes_one_to_start_says_so() throws UnusableModelException {
    String spring =
        "<plugin><groupId>org.springframework.boot</groupId>"
            + "<artifactId>spring-boot-maven-plugin</artifactId></plugin>";
    Model model = edit(plugin("maven-jar-plugin", ""), spring);
    assertThat(of(model, "maven-jar-plugin", "e")).contains(ENTRY);
  }
}
