package dev.nativebound.maven.edit;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * {@code Enable-Native-Access: ALL-UNNAMED} where a manifest has a {@code Main-Class}: then {@code
 * java -jar} may load natives. A jar that is not started by itself is not asked.
 */
final class ManifestEdit {
  private static final String ENTRY = "Enable-Native-Access";
  private static final String ENTRIES = "manifestEntries";
  static final String SPRING_BOOT = "org.springframework.boot:spring-boot-maven-plugin";

  private ManifestEdit() {}

  static void apply(Model model) {
    boolean isSpring = ModelEdit.plugin(model, SPRING_BOOT).isPresent();
    edit(model, "maven-jar-plugin", tree -> archive(tree, isSpring));
    edit(model, "maven-assembly-plugin", tree -> archive(tree, false));
    edit(model, "maven-shade-plugin", ManifestEdit::transformers);
  }

  private static void edit(Model model, String plugin, Consumer<Xpp3Dom> change) {
    ModelEdit.plugin(model, ModelEdit.MAVEN_PLUGINS + plugin).map(Tree::configured).stream()
        .flatMap(List::stream)
        .forEach(container -> Tree.edit(container, change));
  }

  /** Spring Boot's plugin writes the main class later, and keeps what else the manifest has. */
  private static void archive(Xpp3Dom tree, boolean isStarted) {
    boolean hasMain =
        Tree.text(tree, "archive", "manifest", "mainClass").isPresent()
            || Tree.text(tree, "archive", ENTRIES, "Main-Class").isPresent();
    if (hasMain || isStarted) {
      add(Tree.child(tree, "archive"));
    }
  }

  private static void transformers(Xpp3Dom tree) {
    Xpp3Dom transformers = tree.getChild("transformers");
    if (transformers != null) {
      Stream.of(transformers.getChildren())
          .filter(ManifestEdit::writesMainClass)
          .forEach(ManifestEdit::add);
    }
  }

  private static boolean writesMainClass(Xpp3Dom transformer) {
    return Tree.text(transformer, "mainClass").isPresent()
        || Tree.text(transformer, ENTRIES, "Main-Class").isPresent();
  }

  private static void add(Xpp3Dom parent) {
    Xpp3Dom entries = Tree.child(parent, ENTRIES);
    if (entries.getChild(ENTRY) == null) {
      Tree.add(entries, ENTRY, "ALL-UNNAMED");
    }
  }
}
