package dev.nativebound.maven.edit;

import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;

/**
 * What one plugin entry in a pom means for the rest of the model.
 *
 * <p>It looks at one project at a time, since an IDE imports so. Dependencies are not added: the
 * installed pom would lack them.
 */
public final class ModelEdit {
  /** This plugin, as models name it. */
  public static final String PLUGIN = "dev.nativebound:nativebound-maven-plugin";

  static final String MAVEN_PLUGINS = "org.apache.maven.plugins:";

  private ModelEdit() {}

  /**
   * The model with everything that natives need; the given one stays as it is.
   *
   * @param model the effective one, in which executions have the configuration of their plugin
   * @throws UnusableModelException when the pom says what cannot be
   */
  public static Model apply(Model model, Facts facts) throws UnusableModelException {
    Model edited = model.clone();
    Optional<Plugin> own = plugin(edited, PLUGIN);
    if (own.isEmpty() || edited.getPackaging().equals("pom")) {
      return edited;
    }
    ProcessorOptions options = ProcessorOptions.of(own.get(), edited, facts);
    Optional<Plugin> compiler = plugin(edited, MAVEN_PLUGINS + "maven-compiler-plugin");
    if (compiler.isPresent()) {
      boolean isAlone = new CompilerEdit(facts, options).apply(compiler.get());
      // Not the one of before: in Maven 4 a model is immutable inside, and what is held stays as it
      // was.
      OwnExecutions.add(plugin(edited, PLUGIN).orElseThrow(), isAlone);
    }
    ArgLineEdit.apply(edited, facts);
    ManifestEdit.apply(edited);
    return edited;
  }

  static Optional<Plugin> plugin(Model model, String key) {
    return plugins(model).stream().filter(plugin -> plugin.getKey().equals(key)).findFirst();
  }

  private static List<Plugin> plugins(Model model) {
    return model.getBuild() == null ? List.of() : model.getBuild().getPlugins();
  }
}
