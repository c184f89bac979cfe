package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.nativebound.processor.validate.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sources in which a {@code »} stands before each place where an error is expected.
 *
 * <p>Eclipse's compiler has to say the same, at the same lines; columns are its own.
 *
 * <p>Beside them a sound class is compiled, and they are compiled again with what was generated:
 * the mistakes of one class must take nothing from another, and must not cause errors elsewhere.
 */
final class MarkedSources {
  private static final char MARK = '»';
  private static final Pattern PLACE = Pattern.compile("^(\\S+\\.java:\\d+):\\d+ ");
  private static final String SOUND =
      "package sound; @dev.nativebound.NativeBound class Sound {"
          + " static { SoundNative.load(); } static native int f(int x); }";

  private final Path project;
  private final Map<String, String> sources;
  private boolean eclipseHasPlaces = true;
  private boolean isForEclipse = true;

  private MarkedSources(Path project, Map<String, String> sources) {
    this.project = project;
    this.sources = new TreeMap<>(sources);
  }

  /** Sources by their qualified names. */
  static MarkedSources in(Path project, Map<String, String> sources) {
    return new MarkedSources(project, sources);
  }

  /** {@code demo.Bound}, after a line with package and imports. */
  static MarkedSources of(Path project, String bound) {
    String head = "package demo; import dev.nativebound.*;\n";
    return in(project, Map.of("demo.Bound", head + bound));
  }

  /** {@code demo.Bound} with these members. */
  static MarkedSources ofMembers(Path project, String members) {
    return of(
        project, "@NativeBound class Bound {\nstatic { BoundNative.load(); }\n" + members + "\n}");
  }

  /** Eclipse's compiler shows no places of records and packages. */
  MarkedSources withoutPlacesInEclipse() {
    eclipseHasPlaces = false;
    return this;
  }

  /** Eclipse's compiler does not show processors the annotations of components. */
  MarkedSources notByEclipse() {
    isForEclipse = false;
    return this;
  }

  /** Asserts that there is this error at each mark, in the order of the marks, and no other. */
  void assertErrors(String... texts) {
    List<String> expected = expected(texts);
    Map<String, String> all = unmarked();
    all.put("sound.Sound", SOUND);
    copyLibraries();
    CompiledSources compiled = CompiledSources.in(project, all);
    ComparedErrors.assertExactly(compiled.errors(), expected);
    assertThat(warnings(compiled).stream().filter(MarkedSources::isNotOfLoading)).isEmpty();
    assertOthersAreSound(compiled, all);
    if (isForEclipse) {
      assertEclipseSays(all, expected);
    }
  }

  /** Asserts that there is this warning at each mark, no other, and no error. */
  void assertWarnings(String... texts) {
    List<String> expected = expected(texts);
    Map<String, String> all = unmarked();
    all.put("sound.Sound", SOUND);
    CompiledSources compiled = CompiledSources.in(project, all);
    ComparedErrors.assertExactly(warnings(compiled), expected);
    assertThat(compiled.errors()).isEmpty();
    assertOthersAreSound(compiled, all);
  }

  private List<String> expected(String... texts) {
    List<String> places = places();
    assertThat(places).hasSize(texts.length);
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      expected.add(places.get(i) + " " + texts[i]);
    }
    return expected;
  }

  private static void assertOthersAreSound(CompiledSources compiled, Map<String, String> all) {
    assertThat(compiled.java("sound/SoundNative.java")).contains("new Contract(");
    assertThat(compiled.again(all).errors()).isEmpty();
  }

  private void assertEclipseSays(Map<String, String> all, List<String> expected) {
    String place = eclipseHasPlaces ? "$1 " : "";
    List<String> said =
        CompiledSources.byEclipse(project.resolve("eclipse"), all).errors().stream()
            .map(error -> PLACE.matcher(error).replaceFirst("$1 "))
            .toList();
    List<String> lines =
        expected.stream()
            .map(e -> PLACE.matcher(e).replaceFirst(isPlaced(e, said) ? place : ""))
            .toList();
    assertWithMessage("Eclipse's compiler").that(said).containsExactlyElementsIn(lines);
  }

  /** It has no places of records, whose message then has a line of its own. */
  private static boolean isPlaced(String expected, List<String> said) {
    return !said.contains(PLACE.matcher(expected).replaceFirst(""));
  }

  /** What was compiled before is on both class paths. */
  private void copyLibraries() {
    Path from = project.resolve("target/classes");
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to =
            project.resolve("eclipse/target/classes").resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** That nobody claims a test's own annotations is the test's. */
  private static List<String> warnings(CompiledSources compiled) {
    return compiled.warnings().stream()
        .filter(warning -> !warning.startsWith("No processor claimed"))
        .toList();
  }

  /** What is about something else need not load its library. */
  private static boolean isNotOfLoading(String warning) {
    return !warning.contains(Message.NOT_LOADED.id());
  }

  private Map<String, String> unmarked() {
    Map<String, String> unmarked = new HashMap<>();
    sources.forEach((name, text) -> unmarked.put(name, text.replace(String.valueOf(MARK), "")));
    return unmarked;
  }

  private List<String> places() {
    List<String> places = new ArrayList<>();
    sources.forEach((name, text) -> addPlaces(name, text, places));
    return places;
  }

  private static void addPlaces(String name, String text, List<String> places) {
    String file = name.substring(name.lastIndexOf('.') + 1) + ".java";
    String[] lines = text.split("\n", -1);
    for (int line = 0; line < lines.length; line++) {
      int marks = 0;
      for (int at = lines[line].indexOf(MARK); at >= 0; at = lines[line].indexOf(MARK, at + 1)) {
        places.add(file + ":" + (line + 1) + ":" + (at + 1 - marks));
        marks++;
      }
    }
  }
}
