package dev.nativebound.maven.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The class that a pom says a jar is started with, or the program is. */
public final class ConfiguredMain {
  private static final String JAR = ModelEdit.MAVEN_PLUGINS + "maven-jar-plugin";
  private static final String ASSEMBLY = ModelEdit.MAVEN_PLUGINS + "maven-assembly-plugin";
  private static final String SHADE = ModelEdit.MAVEN_PLUGINS + "maven-shade-plugin";
  private static final String EXEC = "org.codehaus.mojo:exec-maven-plugin";
  private static final String MAIN_CLASS = "mainClass";

  private ConfiguredMain() {}

  /** The first that is said. */
  public static Optional<String> of(Model model) {
    return Stream.of(
            in(model, JAR, ConfiguredMain::ofArchive),
            in(model, SHADE, ConfiguredMain::ofTransformers),
            in(model, ASSEMBLY, ConfiguredMain::ofArchive),
            in(model, ManifestEdit.SPRING_BOOT, tree -> Tree.text(tree, MAIN_CLASS)),
            in(model, EXEC, tree -> Tree.text(tree, MAIN_CLASS)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> in(
      Model model, String plugin, Function<Xpp3Dom, Optional<String>> reading) {
    return ModelEdit.plugin(model, plugin).map(Tree::configured).stream()
        .flatMap(List::stream)
        .map(Tree::copy)
        .map(reading)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> ofArchive(Xpp3Dom tree) {
    return Tree.text(tree, "archive", "manifest", MAIN_CLASS)
        .or(() -> Tree.text(tree, "archive", "manifestEntries", "Main-Class"));
  }

  private static Optional<String> ofTransformers(Xpp3Dom tree) {
    return Optional.ofNullable(tree.getChild("transformers")).stream()
        .flatMap(transformers -> Stream.of(transformers.getChildren()))
        .map(
            transformer ->
                Tree.text(transformer, MAIN_CLASS)
                    .or(() -> Tree.text(transformer, "manifestEntries", "Main-Class")))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
