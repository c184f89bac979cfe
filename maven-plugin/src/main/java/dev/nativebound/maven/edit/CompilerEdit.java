package dev.nativebound.maven.edit;

import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The compiler plugin: the processor on its processor path, and the processor's options. */
record CompilerEdit(Facts facts, ProcessorOptions options) {
  private static final String GROUP = "dev.nativebound";
  private static final String PROCESSOR = "nativebound-processor";
  private static final String PATHS = "annotationProcessorPaths";

  /**
   * Edits the plugin and each execution.
   *
   * @return whether there was no processor path, so that javac would have looked on the class path
   */
  boolean apply(Plugin compiler) throws UnusableModelException {
    CompilerVersion.choose(compiler);
    boolean isAlone = true;
    for (ConfigurationContainer container : Tree.configured(compiler)) {
      Xpp3Dom tree = Tree.copy(container);
      isAlone &= tree.getChild(PATHS) == null;
      refuseWithoutProcessors(tree);
      addPath(tree);
      if (container instanceof PluginExecution execution && hasOptions(execution)) {
        options.arguments().forEach(argument -> addArgument(tree, argument));
      }
      container.setConfiguration(tree);
    }
    return isAlone;
  }

  /** javac warns of options that no processor knows, and of test sources none may have run. */
  private boolean hasOptions(PluginExecution execution) {
    return execution.getGoals().contains("compile")
        || (execution.getGoals().contains("testCompile") && facts.hasTestCrate());
  }

  private static void refuseWithoutProcessors(Xpp3Dom tree) throws UnusableModelException {
    if (Tree.text(tree, "proc").filter("none"::equals).isPresent()) {
      throw new UnusableModelException(
          "<proc>none</proc> of maven-compiler-plugin runs no annotation processor, and so writes no"
              + " natives: remove it");
    }
  }

  private void addPath(Xpp3Dom tree) throws UnusableModelException {
    Xpp3Dom paths = Tree.child(tree, PATHS);
    List<Xpp3Dom> ours =
        Stream.of(paths.getChildren())
            .filter(path -> Tree.text(path, "artifactId").filter(PROCESSOR::equals).isPresent())
            .toList();
    for (Xpp3Dom path : ours) {
      refuseOther(Tree.text(path, "version").orElse(facts.version()));
    }
    if (ours.isEmpty()) {
      Xpp3Dom path = Tree.add(paths, "path", null);
      Tree.add(path, "groupId", GROUP);
      Tree.add(path, "artifactId", PROCESSOR);
      Tree.add(path, "version", facts.version());
    }
  }

  private void refuseOther(String version) throws UnusableModelException {
    if (!version.equals(facts.version())) {
      throw new UnusableModelException(
          "the pom has %s %s in <%s>, and nativebound-maven-plugin %s: remove that <path>, the plugin"
                  .formatted(PROCESSOR, version, PATHS, facts.version())
              + " adds it");
    }
  }

  /** Unless the pom has the option already, which is then as the user wants it. */
  private static void addArgument(Xpp3Dom tree, String argument) {
    String option = argument.substring(0, argument.indexOf('=') + 1);
    Xpp3Dom arguments = Tree.child(tree, "compilerArgs");
    boolean isThere =
        Stream.of(arguments.getChildren())
            .map(Xpp3Dom::getValue)
            .anyMatch(value -> value != null && value.startsWith(option));
    if (!isThere) {
      Tree.add(arguments, "arg", argument);
    }
  }
}
