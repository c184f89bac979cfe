package dev.nativebound.maven.edit;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.model.io.xpp3.MavenXpp3Writer;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** Models as Maven hands them over, made from the plugins that a test is about. */
final class Poms {
  static final Facts FACTS = new Facts("1.2.3", Map.of(), false, Optional.empty());

  /** What the lifecycle binds. */
  static final String COMPILER =
      """
      <plugin>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.15.0</version>
        <executions>
          <execution><id>default-compile</id><goals><goal>compile</goal></goals></execution>
          <execution><id>default-testCompile</id><goals><goal>testCompile</goal></goals></execution>
        </executions>
      </plugin>
      """;

  private Poms() {}

  /** A model with this plugin, with a configuration, and others. */
  static Model of(String configuration, String... plugins) {
    String own =
        "<plugin><groupId>dev.nativebound</groupId><artifactId>nativebound-maven-plugin</artifactId>"
            + "<version>1.2.3</version><extensions>true</extensions>"
            + "<configuration>"
            + configuration
            + "</configuration></plugin>";
    return parse(
        "<project><build><plugins>"
            + String.join("", plugins)
            + own
            + "</plugins></build></project>");
  }

  static Model parse(String text) {
    try {
      return new MavenXpp3Reader().read(new StringReader(text));
    } catch (IOException | XmlPullParserException e) {
      throw new AssertionError(text, e);
    }
  }

  static String text(Model model) {
    StringWriter text = new StringWriter();
    try {
      new MavenXpp3Writer().write(text, model);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return text.toString();
  }

  static Plugin plugin(Model model, String artifact) {
    return model.getBuild().getPlugins().stream()
        .filter(plugin -> plugin.getArtifactId().equals(artifact))
        .findFirst()
        .orElseThrow();
  }

  /** The configuration of an execution, or of the plugin where there is none of that id. */
  static Xpp3Dom configuration(Model model, String artifact, String id) {
    Plugin plugin = plugin(model, artifact);
    Object tree =
        plugin.getExecutions().stream()
            .filter(execution -> execution.getId().equals(id))
            .map(execution -> execution.getConfiguration())
            .findFirst()
            .orElse(plugin.getConfiguration());
    return (Xpp3Dom) tree;
  }

  /** Says that the version of a plugin stands in a user's file. */
  static void locateVersion(Plugin plugin, String modelId) {
    InputSource source = new InputSource();
    source.setModelId(modelId);
    plugin.setLocation("version", new InputLocation(1, 1, source));
  }
}
