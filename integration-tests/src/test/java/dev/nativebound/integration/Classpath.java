package dev.nativebound.integration;

import dev.nativebound.NativeBound;
import dev.nativebound.runtime.NativeLibrary;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The jars, or class folders, of this build. */
final class Classpath {
  private static final Set<String> USED_BY_PROCESSOR =
      Set.of("javapoet-", "core-", "toml-"); // nothing else of what tests have: it would hide a gap

  private Classpath() {}

  /** What user code is compiled against. */
  static String ofUser() {
    return annotations() + File.pathSeparator + runtime();
  }

  /** The jars that a user's build asks for, by their names. */
  static Map<String, Path> ofBuild() {
    return Map.of(
        "nativebound",
        onPath("nativebound"),
        "nativebound-annotations",
        annotations(),
        "nativebound-archetype",
        onPath("archetypes/rust"),
        "nativebound-archetype-crates",
        onPath("archetypes/crates"),
        "nativebound-maven-plugin",
        onPath("maven-plugin"),
        "nativebound-processor",
        placeOf(processor()),
        "nativebound-runtime",
        runtime());
  }

  /** What a module of this build has made, on the path of these tests; it has no class to ask. */
  private static Path onPath(String module) {
    Path target = Checkout.root().resolve(module).resolve("target");
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(entry -> entry.startsWith(target))
        .findFirst()
        .orElseThrow();
  }

  /** What generated code needs when it runs. */
  static Path runtime() {
    return placeOf(NativeLibrary.class);
  }

  /** The processor with its dependencies, as a build tool hands it to javac. */
  static String ofProcessor() {
    Set<String> path = new LinkedHashSet<>();
    path.add(placeOf(processor()).toString());
    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(Classpath::isUsedByProcessor)
        .forEach(path::add);
    return path.stream().collect(Collectors.joining(File.pathSeparator));
  }

  /** By its name, since its annotations are not on the path of tests. */
  private static Class<?> processor() {
    try {
      return Class.forName("dev.nativebound.processor.NativeBoundProcessor");
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path annotations() {
    return placeOf(NativeBound.class);
  }

  private static boolean isUsedByProcessor(String entry) {
    String file = Path.of(entry).getFileName().toString();
    return file.endsWith(".jar") && USED_BY_PROCESSOR.stream().anyMatch(file::startsWith);
  }

  private static Path placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
