package dev.nativebound.maven.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The options of the processor: {@code <library>} of this plugin's configuration is {@code
 * -Anativebound.library}, and so is the property of that name.
 *
 * @param arguments javac's
 */
record ProcessorOptions(List<String> arguments) {
  private static final List<String> NAMES = List.of("library", "crate", "derive", "runtime");

  static ProcessorOptions of(Plugin own, Model model, Facts facts) {
    Xpp3Dom configuration = Tree.copy(own);
    return new ProcessorOptions(
        NAMES.stream()
            .flatMap(
                name ->
                    value(name, configuration, model, facts).stream()
                        .map(value -> "-Anativebound." + name + "=" + value))
            .toList());
  }

  /** What is in the pom counts before a property, as for every parameter of Maven's. */
  private static Optional<String> value(
      String name, Xpp3Dom configuration, Model model, Facts facts) {
    String property = "nativebound." + name;
    return Stream.of(
            Tree.text(configuration, name),
            Optional.ofNullable(facts.properties().get(property)),
            Optional.ofNullable(model.getProperties().getProperty(property)))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
