package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a native image is told of the runtime crate is what is in the crate's source. */
class RuntimeReachabilityTest {
  private static final Path RUST = Path.of("../rust-runtime/src");

  /** What belongs to a library, whose own file says it. */
  private static final Set<String> OF_LIBRARIES = Set.of("own$", "handle");

  /** What Java looks up: {@code WireBuffers}, and by {@code Class.forName}. */
  private static final Set<String> OF_JAVA = Set.of("isVirtual");

  /** Classes that Rust does not name, but asks its objects for. */
  private static final Set<String> OF_OBJECTS = Set.of("dev.nativebound.runtime.NativeFuture");

  private static final Map<String, String> TYPES =
      Map.of(
          "String", "java.lang.String",
          "Throwable", "java.lang.Throwable",
          "bool", "boolean",
          "u16", "char",
          "i32", "int",
          "i64", "long",
          "f32", "float",
          "f64", "double");

  @Test
  void the_classes_are_those_of_the_source() {
    Set<String> classes = new TreeSet<>(OF_OBJECTS);
    each("\"([a-z]+(?:/[A-Za-z$]+)+)\"", match -> classes.add(match.group(1).replace('/', '.')));
    each("\"(dev\\.nativebound\\.[A-Za-z.]+)\"", match -> classes.add(match.group(1)));
    each("c\"\\[([A-Z])\"", match -> classes.add(arrayOf(match.group(1))));
    boxes(match -> classes.add("java.lang." + match.group(1)));
    assertThat(runtime().types()).containsExactlyElementsIn(classes);
  }

  @Test
  void the_members_are_those_of_the_source() {
    Set<String> members = new TreeSet<>(OF_JAVA);
    String oneLetter = "(?![A-Z]\")"; // the descriptor of a primitive
    each("c\"" + oneLetter + "([A-Za-z_0-9$]+|<init>)\"", match -> members.add(match.group(1)));
    boxes(match -> members.add(match.group(2)));
    members.removeAll(OF_LIBRARIES);
    Set<String> said =
        runtime().names().stream()
            .filter(name -> name.contains("#"))
            .map(name -> name.replaceFirst(".*#", "").replaceFirst("\\(.*", ""))
            .collect(Collectors.toSet());
    assertThat(said).containsExactlyElementsIn(members);
  }

  @Test
  void exceptions_have_the_constructors_that_errors_name() {
    Set<String> constructors = new TreeSet<>();
    each(
        "\\w+: \"([a-z/A-Z]+)\", (?:true|false),\\s*\\[[^]]*]\\s*by ([^;]*);",
        exception ->
            matches("\\(([^)]*)\\)", exception.group(2))
                .forEach(by -> constructors.add(constructor(exception.group(1), by.group(1)))));
    Map.of(
            "MessageCause", "String, Throwable",
            "Message", "String",
            "Reason", "String, String, String")
        .forEach(
            (by, parameters) ->
                each(
                    "\\(\"([a-z/A-Z]+)\", " + by + "\\)",
                    m -> constructors.add(constructor(m.group(1), parameters))));
    each(
        "Self::exception\\(\\s*\"([a-z/A-Z]+)\"",
        m -> constructors.add(constructor(m.group(1), "String")));
    assertThat(constructors).contains("java.lang.NullPointerException#<init>(java.lang.String)");
    assertThat(constructors)
        .contains("java.sql.SQLException#<init>(java.lang.String,java.lang.String,int)");
    assertThat(runtime().names()).containsAtLeastElementsIn(constructors);
  }

  @Test
  void wrapper_classes_are_made_and_read() {
    Set<String> members = new TreeSet<>();
    boxes(
        match -> {
          String type = "java.lang." + match.group(1);
          String primitive = arrayOf(match.group(3)).replace("[]", "");
          members.add(type + "#" + match.group(2) + "()");
          members.add(type + "#valueOf(" + primitive + ")");
        });
    assertThat(members).hasSize(16);
    assertThat(runtime().names()).containsAtLeastElementsIn(members);
  }

  /** Of this JDK and, by CI, of others: a native image drops what it does not find. */
  @ParameterizedTest
  @ValueSource(strings = {"nativebound-runtime", "jni-rs"})
  void each_name_is_one_of_java(String jar) throws ClassNotFoundException {
    ReachabilityFile file = file(jar);
    for (String type : file.types()) {
      Set<String> declared = declaredIn(type);
      file.names().stream()
          .filter(name -> name.startsWith(type + "#"))
          .filter(
              name ->
                  !name.equals("java.lang.Thread#isVirtual()") || Runtime.version().feature() >= 21)
          .forEach(name -> assertWithMessage(type).that(declared).contains(name));
    }
    assertThat(file.globs()).isEmpty();
  }

  private static Set<String> declaredIn(String typeName) throws ClassNotFoundException {
    if (typeName.endsWith("[]")) {
      return Set.of();
    }
    Class<?> type = Class.forName(typeName);
    return Stream.of(
            Arrays.stream(type.getDeclaredFields()).map(field -> field.getName()),
            Arrays.stream(type.getDeclaredConstructors()).map(c -> "<init>" + parameters(c)),
            Arrays.stream(type.getDeclaredMethods()).map(m -> m.getName() + parameters(m)))
        .flatMap(some -> some)
        .map(member -> typeName + "#" + member)
        .collect(Collectors.toSet());
  }

  private static String parameters(Executable executable) {
    return Arrays.stream(executable.getParameterTypes())
        .map(Class::getTypeName)
        .collect(Collectors.joining(",", "(", ")"));
  }

  private static String constructor(String internalName, String rustTypes) {
    return matches("\\w+", rustTypes)
        .map(type -> TYPES.get(type.group()))
        .collect(Collectors.joining(",", internalName.replace('/', '.') + "#<init>(", ")"));
  }

  private static String arrayOf(String letter) {
    try {
      return Class.forName("[" + letter).getTypeName();
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** The table of wrapper classes: the class, the method, the letter of the primitive. */
  private static void boxes(Consumer<MatchResult> use) {
    each("boxed_\\w+ new_boxed_\\w+ \\w+: \"(\\w+)\", \"(\\w+)\", \"(\\w)\"", use);
  }

  private static void each(String pattern, Consumer<MatchResult> use) {
    try (Stream<Path> files = Files.walk(RUST)) {
      files
          .filter(file -> file.toString().endsWith(".rs"))
          .filter(file -> !file.endsWith("tests.rs"))
          .filter(file -> !file.startsWith(RUST.resolve("handle/models")))
          .filter(file -> !file.endsWith("models.rs"))
          .forEach(file -> matches(pattern, code(file)).forEach(use));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<MatchResult> matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results();
  }

  /** Without comments, and without tests, which stand at the end of a file. */
  private static String code(Path file) {
    try {
      return Files.readString(file)
          .replaceFirst("(?s)\n#\\[cfg\\(test\\)\\]\nmod tests \\{.*", "")
          .replaceAll("(?m)//.*$", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReachabilityFile runtime() {
    return file("nativebound-runtime");
  }

  private static ReachabilityFile file(String jar) {
    String path = "/META-INF/native-image/dev.nativebound/" + jar + "/reachability-metadata.json";
    try (InputStream in = RuntimeReachabilityTest.class.getResourceAsStream(path)) {
      return ReachabilityFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
