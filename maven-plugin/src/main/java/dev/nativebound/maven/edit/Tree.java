package dev.nativebound.maven.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Configurations, which are trees of XML. */
final class Tree {
  private Tree() {}

  /** The plugin and its executions: each has a configuration of its own, complete. */
  static List<ConfigurationContainer> configured(Plugin plugin) {
    List<ConfigurationContainer> all = new ArrayList<>();
    all.add(plugin);
    all.addAll(plugin.getExecutions());
    return all;
  }

  /** Changes a configuration: in a copy, since several may be one object. */
  static void edit(ConfigurationContainer container, Consumer<Xpp3Dom> change) {
    Xpp3Dom tree = copy(container);
    change.accept(tree);
    container.setConfiguration(tree);
  }

  /** The configuration as it is, or an empty one. */
  static Xpp3Dom copy(ConfigurationContainer container) {
    return container.getConfiguration() instanceof Xpp3Dom tree
        ? new Xpp3Dom(tree)
        : new Xpp3Dom("configuration");
  }

  /** The element of that name, which is made where it is missing. */
  static Xpp3Dom child(Xpp3Dom parent, String name) {
    Xpp3Dom found = parent.getChild(name);
    return found == null ? add(parent, name, null) : found;
  }

  /** A new element behind the others. */
  static Xpp3Dom add(Xpp3Dom parent, String name, String value) {
    Xpp3Dom child = new Xpp3Dom(name);
    child.setValue(value);
    parent.addChild(child);
    return child;
  }

  /** What the element at the end of the path says. */
  static Optional<String> text(Xpp3Dom tree, String... path) {
    Xpp3Dom at = tree;
    for (String name : path) {
      at = at == null ? null : at.getChild(name);
    }
    return Optional.ofNullable(at).map(Xpp3Dom::getValue).filter(value -> !value.isBlank());
  }
}
