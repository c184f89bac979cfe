package dev.nativebound.maven.edit;

import java.util.List;
import java.util.Optional;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Model;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The JVM of the tests: from JDK 24 on it warns of code that loads natives without being let. */
final class ArgLineEdit {
  private static final String OPTION = "--enable-native-access";
  private static final String ARG_LINE = "argLine";
  private static final List<String> PLUGINS =
      List.of("maven-surefire-plugin", "maven-failsafe-plugin");

  private ArgLineEdit() {}

  /**
   * Sets the property, which other plugins add to, and {@code <argLine>} where it hides the
   * property.
   */
  static void apply(Model model, Facts facts) {
    String option = OPTION + "=ALL-UNNAMED" + facts.module().map(name -> "," + name).orElse("");
    String said = model.getProperties().getProperty(ARG_LINE, "");
    model.getProperties().setProperty(ARG_LINE, with(option, said));
    for (String plugin : PLUGINS) {
      ModelEdit.plugin(model, ModelEdit.MAVEN_PLUGINS + plugin).map(Tree::configured).stream()
          .flatMap(List::stream)
          .filter(container -> own(container).isPresent())
          .forEach(container -> Tree.edit(container, tree -> add(option, tree)));
    }
  }

  private static Optional<String> own(ConfigurationContainer container) {
    return Tree.text(Tree.copy(container), ARG_LINE);
  }

  private static void add(String option, Xpp3Dom tree) {
    Xpp3Dom line = tree.getChild(ARG_LINE);
    line.setValue(with(option, line.getValue()));
  }

  private static String with(String option, String line) {
    return line.contains(OPTION) ? line : (line + " " + option).strip();
  }
}
