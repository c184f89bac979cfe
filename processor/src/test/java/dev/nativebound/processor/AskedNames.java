package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an emitted crate gives to {@code FindClass}, {@code GetMethodID} and {@code GetFieldID},
 * read from its text by patterns of its own, and looked up in the compiled classes.
 */
final class AskedNames {
  private static final String STRING = "\"([^\"]+)\"";
  private static final Map<String, String> THROWS =
      Map.of(
          "MessageCause", "(Ljava/lang/String;Ljava/lang/Throwable;)V",
          "Message", "(Ljava/lang/String;)V",
          "Nothing", "()V",
          "Fields", "");
  private static final Map<String, String> CONSTRUCTED =
      Map.ofEntries(
          Map.entry("String", "Ljava/lang/String;"),
          Map.entry("::nativebound::exceptions::Throwable", "Ljava/lang/Throwable;"),
          Map.entry("bool", "Z"),
          Map.entry("i8", "B"),
          Map.entry("i16", "S"),
          Map.entry("u16", "C"),
          Map.entry("i32", "I"),
          Map.entry("i64", "J"),
          Map.entry("f32", "F"),
          Map.entry("f64", "D"));
  private static final Map<String, String> JNI_RS =
      Map.ofEntries(
          Map.entry("JObject", "Ljava/lang/Object;"),
          Map.entry("JString", "Ljava/lang/String;"),
          Map.entry("JClass", "Ljava/lang/Class;"),
          Map.entry("JThrowable", "Ljava/lang/Throwable;"),
          Map.entry("JIntArray", "[I"),
          Map.entry("JByteArray", "[B"));

  private final String rust;
  private final Set<Class<?>> classes;
  private final LookedUp found;
  private final Set<String> known = new TreeSet<>();

  private AskedNames(String rust, Set<Class<?>> classes, LookedUp found) {
    this.rust = rust;
    this.classes = classes;
    this.found = found;
  }

  /**
   * The names in a crate.
   *
   * @param rust all of its files
   * @param classes those that were compiled with it
   */
  static Set<String> in(String rust, Set<Class<?>> classes, LookedUp found) {
    String code =
        rust.lines()
            .filter(line -> !line.strip().startsWith("//"))
            .collect(Collectors.joining("\n"))
            .replaceAll("\\\\\n\\s*", "")
            .replace("\\u{200d}", "\u200d");
    AskedNames names = new AskedNames(code, classes, found);
    names.read();
    return found.names();
  }

  private void read() {
    each("\\(" + STRING + ", Constructor::(\\w+)\\)", this::thrown);
    each("ClassCell::new\\(\\s*" + STRING, match -> type(match.group(1)));
    each("ObjectClass::new\\(\\s*" + STRING, match -> objectClass(match.group(1)));
    each("env\\.new_buffer\\(\\w+, " + STRING, match -> buffer(match.group(1)));
    each("exception! \\{(.*?)\n\\s*\\}", match -> exception(match.group(1)));
    each("callback! \\{(.*?)\n\\}", match -> callback(match.group(1)));
    imports();
    assertNothingElseLooksLikeAName();
  }

  private void each(String pattern, Consumer<MatchResult> use) {
    matches(pattern, rust).forEach(use);
  }

  private static List<MatchResult> matches(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).results().toList();
  }

  private Class<?> type(String name) {
    known.add(name);
    return found.type(name);
  }

  private void thrown(MatchResult match) {
    Class<?> type = type(match.group(1));
    String descriptor = THROWS.get(match.group(2));
    assertWithMessage(match.group()).that(descriptor).isNotNull();
    if (!descriptor.isEmpty()) {
      found.method(type, "<init>", descriptor);
    }
  }

  private void objectClass(String name) {
    found.field(type(name), "handle");
    found.method(type(name), "<init>", "(J)V");
  }

  private void buffer(String name) {
    found.method(type(name), "own$", "(Ljava/nio/ByteBuffer;J)Ljava/nio/ByteBuffer;");
  }

  private void exception(String block) {
    MatchResult head = matches(STRING + ",\\s*(un)?checked,\\s*\\[([^]]*)\\]", block).get(0);
    matches(STRING, head.group(3)).forEach(superclass -> known.add(superclass.group(1)));
    Class<?> type = type(head.group(1));
    for (MatchResult constructor : matches("ConstructedBy<\\((.*?)\\)>", block)) {
      String descriptor =
          Stream.of(constructor.group(1).split(",", -1))
              .map(String::strip)
              .filter(argument -> !argument.isEmpty())
              .map(this::argument)
              .collect(Collectors.joining("", "(", ")V"));
      found.method(type, "<init>", descriptor);
    }
  }

  /** Of an object, its class, whose companion is made for it. */
  private String argument(String rustType) {
    if (CONSTRUCTED.containsKey(rustType)) {
      return CONSTRUCTED.get(rustType);
    }
    String owned = "owned! \\{\\s*\\Q" + rustType + "\\E,\\s*\\w+,\\s*\"[^\"]*\",\\s*";
    MatchResult names = matches(owned + STRING + ",\\s*" + STRING, rust).get(0);
    found.method(type(names.group(2)), "<init>", "(J)V");
    return "L" + names.group(1) + ";";
  }

  /** The adapters are the classes that have all its methods, inside of generated ones. */
  private void callback(String block) {
    List<MatchResult> methods = matches("\\(" + STRING + ", \"(\\([^\"]*\\)[^\"]*)\"\\)", block);
    methods.forEach(method -> known.add(method.group(2)));
    List<Class<?>> adapters =
        classes.stream()
            .filter(type -> type.getName().contains("Native$"))
            .filter(type -> methods.stream().allMatch(m -> declares(type, m)))
            .toList();
    assertWithMessage(block).that(methods).isNotEmpty();
    assertWithMessage(block).that(adapters).isNotEmpty();
    for (Class<?> adapter : adapters) {
      methods.forEach(method -> found.method(adapter, method.group(1), method.group(2)));
    }
  }

  private boolean declares(Class<?> type, MatchResult method) {
    return found.declares(type, method.group(1), method.group(2));
  }

  private void imports() {
    Map<String, Class<?>> imported = new TreeMap<>();
    each("pub struct (\\S+) = " + STRING, m -> imported.put(m.group(1), type(m.group(2))));
    each(
        "Member::(\\w+)\\(\\s*(\\S+?)::imported_class,\\s*(?:" + STRING + ",\\s*)?" + STRING,
        match -> member(match, imported.get(match.group(2))));
    each("checked::<(JObjectArray<.*?|J\\w+Array<'_>)>\\(", m -> array(m.group(1), imported));
  }

  private void member(MatchResult match, Class<?> type) {
    known.add(match.group(4));
    switch (match.group(1)) {
      case "constructor" -> found.method(type, "<init>", match.group(4));
      case "method", "static_method" -> found.method(type, match.group(3), match.group(4));
      default -> found.field(type, match.group(3));
    }
  }

  private void array(String rustType, Map<String, Class<?>> imported) {
    found.type(descriptor(rustType, imported));
  }

  private static String descriptor(String rustType, Map<String, Class<?>> imported) {
    if (rustType.startsWith("JObjectArray<'_, ")) {
      String element = rustType.substring("JObjectArray<'_, ".length(), rustType.length() - 1);
      return "[" + descriptor(element, imported);
    }
    String name = rustType.replaceFirst("<'_>$", "");
    return imported.containsKey(name) ? "L" + imported.get(name).getName() + ";" : JNI_RS.get(name);
  }

  /** A pattern that is missing above is so noticed. */
  private void assertNothingElseLooksLikeAName() {
    each(
        "owned! \\{.*?\n\\}",
        block -> matches(STRING, block.group()).forEach(m -> known.add(m.group(1))));
    List<String> others = new ArrayList<>();
    String name = "[\\p{L}_$][\\p{L}\\p{N}_$]*";
    String internal = "\\[*L?" + name + "(/" + name + ")+;?";
    String descriptor = "\\((\\[*([ZBCSIJFD]|L[^;\" ]+;))*\\)(V|\\[*([ZBCSIJFD]|L[^;\" ]+;))";
    each("\"(" + internal + "|" + descriptor + ")\"", match -> others.add(match.group(1)));
    others.removeAll(known);
    assertWithMessage("names that no pattern knows").that(others).isEmpty();
  }
}
