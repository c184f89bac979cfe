package dev.nativebound.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JVM to run programs in, with the options under which it finds most misuse of JNI.
 *
 * @param name for the names of tests
 * @param home its folder
 * @param options its garbage collector, and what it needs to be quiet
 */
record Jdk(String name, Path home, List<String> options) {
  private static final String VARIABLE = "NATIVEBOUND_JDK25";
  private static final String VARIABLE_OF_21 = "NATIVEBOUND_JDK21";

  /** The one that runs this build. */
  static Jdk ofThisBuild() {
    int feature = Runtime.version().feature();
    Path home = Path.of(System.getProperty("java.home"));
    return feature >= 24
        ? restricting(home)
        : new Jdk("JDK " + feature, home, List.of("-XX:+UseG1GC"));
  }

  /** The one that runs this build, and a JDK 25 where there is one. */
  static List<Jdk> all() {
    List<Jdk> all = new ArrayList<>(List.of(ofThisBuild()));
    jdk25().filter(jdk -> !all.contains(jdk)).ifPresent(all::add);
    return all;
  }

  /** {@link #all}, and a JDK 21 where there is one, whose compiler is a third one. */
  static List<Jdk> compilers() {
    List<Jdk> compilers = new ArrayList<>(all());
    boolean isThisBuilds = Runtime.version().feature() == 21;
    named(VARIABLE_OF_21)
        .or(() -> installed("*21*"))
        .filter(home -> !isThisBuilds)
        .ifPresent(home -> compilers.add(new Jdk("JDK 21", home, List.of("-XX:+UseParallelGC"))));
    return compilers;
  }

  /**
   * A JDK 25, where there is one: it is the first that restricts native code, and checks other
   * things than 17 does.
   */
  static Optional<Jdk> jdk25() {
    Optional<Path> home = named(VARIABLE).or(() -> installed("*25*"));
    if (home.isEmpty()) {
      Skipped.note("runs in JDK 25: none found (" + VARIABLE + " names its folder)");
    }
    return home.map(Jdk::restricting);
  }

  /** The same with another garbage collector, by the name of its option: {@code SerialGC}. */
  Jdk collectedBy(String collector) {
    List<String> others = new ArrayList<>(options);
    others.removeIf(option -> option.startsWith("-XX:+Use"));
    others.add("-XX:+Use" + collector);
    return new Jdk(name + ", " + collector, home, others);
  }

  Path java() {
    return home.resolve("bin").resolve("java");
  }

  /** With the serial collector, under which alone it sees JNI calls in a critical section. */
  private static Jdk restricting(Path home) {
    return new Jdk(
        "JDK 25", home, List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
  }

  private static Optional<Path> named(String variable) {
    return Optional.ofNullable(System.getenv(variable))
        .filter(home -> !home.isBlank())
        .map(Path::of);
  }

  private static Optional<Path> installed(String name) {
    Path all = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(all)) {
      return Optional.empty();
    }
    try (DirectoryStream<Path> found = Files.newDirectoryStream(all, name)) {
      for (Path home : found) {
        if (Files.isExecutable(home.resolve("bin/javac"))) {
          return Optional.of(home);
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
