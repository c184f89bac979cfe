package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.truth.IterableSubject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Which declaration stands for a member of an imported class, in javac and in Eclipse's compiler.
 */
class ImportedMembersTest {
  /** The compilers. */
  enum By {
    JAVAC,
    ECLIPSE
  }

  private static final Pattern MEMBER =
      Pattern.compile(
          "Member::\\w+\\(\\s*Sub::imported_class,\\s+\"(\\w+)\",\\s+\"(.+)\",?\\s*\\)");

  private static final Pattern CONSTANT = Pattern.compile("pub const (\\w+): \\S+ = (.*);");

  @TempDir Path project;

  private String compile(By by, String... sources) throws IOException {
    Files.createFile(project.resolve("pom.xml"));
    Map<String, String> all = new TreeMap<>();
    all.put("demo.package-info", "@dev.nativebound.NativeLibrary(\"members\") package demo;");
    all.put(
        "demo.Bound",
        "package demo; @dev.nativebound.NativeBound @dev.nativebound.NativeImport(Sub.class)"
            + " class Bound { static { BoundNative.load(); } static native void f(); }");
    for (String source : sources) {
      String name = source.replaceFirst("(?s).*?(?:class|interface) (\\w+).*", "$1");
      all.put("demo." + name, "package demo; " + source);
    }
    CompiledSources compiled =
        by == By.JAVAC ? CompiledSources.in(project, all) : CompiledSources.byEclipse(project, all);
    assertThat(compiled.errors()).isEmpty();
    return compiled.rust("members", "bindings.rs");
  }

  /** The names and descriptors, without what every object has. */
  private static IterableSubject assertMembers(String bindings) {
    List<String> ofObject = List.of("equals", "getClass", "hashCode", "toString");
    return assertThat(
        found(MEMBER, bindings)
            .filter(member -> !ofObject.contains(member.group(1)))
            .map(member -> member.group(1) + " " + member.group(2))
            .toList());
  }

  private static Stream<MatchResult> found(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }

  @ParameterizedTest
  @EnumSource
  void an_inherited_member_has_the_descriptor_of_its_declaration(By by) throws IOException {
    String bindings =
        compile(
            by,
            "public class Base<T extends Comparable<T>, U> { public T most; public U[] all;"
                + " public T put(T one, U[] others) { return one; } }",
            "public class Between<V> extends Base<String, V> {}",
            "public abstract class Sub extends Between<Integer> implements Named<Long> {}",
            "public interface Named<N> { N name(java.util.Map<N, N[]> of); default void add(N n) {} }");
    assertMembers(bindings)
        .containsExactly(
            "add (Ljava/lang/Object;)V",
            "name (Ljava/util/Map;)Ljava/lang/Object;",
            "put (Ljava/lang/Comparable;[Ljava/lang/Object;)Ljava/lang/Comparable;",
            "all [Ljava/lang/Object;",
            "most Ljava/lang/Comparable;",
            "all [Ljava/lang/Object;",
            "most Ljava/lang/Comparable;");
    assertThat(bindings).contains("/// `T put(T one, U[] others)`");
    assertThat(bindings).contains("        checked::<JString<'_>>(");
  }

  @ParameterizedTest
  @EnumSource
  void a_method_that_overrides_is_there_and_what_it_overrides_is_not(By by) throws IOException {
    String bindings =
        compile(
            by,
            "public class Base<T> { public Object put(T one) { return one; }"
                + " public static void make(String s) {} }",
            "public class Sub extends Base<String> implements Source, Named {"
                + " @Override public String put(String one) { return one; }"
                + " public static void make(String s) {} public String name() { return null; } }",
            "public interface Source { Object name(); }",
            "public interface Named { CharSequence name(); }");
    assertMembers(bindings)
        .containsExactly(
            "name ()Ljava/lang/String;",
            "put (Ljava/lang/String;)Ljava/lang/String;",
            "make (Ljava/lang/String;)V");
  }

  @ParameterizedTest
  @EnumSource
  void of_two_interfaces_the_one_that_says_more_of_the_result_is_there(By by) throws IOException {
    String bindings =
        compile(
            by,
            "public interface Sub extends Source, Named<String>, Twin {}",
            "public interface Source { Object name(); void end(int of); }",
            "public interface Named<T> { T name(); }",
            "public interface Twin { void end(int at); }");
    assertMembers(bindings).containsExactly("end (I)V", "name ()Ljava/lang/Object;");
    assertThat(bindings).contains("/// `T name()`");
    assertThat(bindings).contains("/// `void end(int of)`");
  }

  @ParameterizedTest
  @EnumSource
  void a_method_of_a_superclass_implements_that_of_an_interface(By by) throws IOException {
    String bindings =
        compile(
            by,
            "public class Base { public void end(int done) {} }",
            "public class Sub extends Base implements Alone {}",
            "public interface Alone { void end(int of); }");
    assertMembers(bindings).containsExactly("end (I)V");
    assertThat(bindings).contains("/// `void end(int done)`");
  }

  /** The VM would find the one that hides it. */
  @ParameterizedTest
  @EnumSource
  void a_hidden_field_is_not_there(By by) throws IOException {
    String bindings =
        compile(
            by,
            "public class Base { public long size; public long sum; public String of;"
                + " public static final int MOST = 1, LEAST = 2; }",
            "public class Sub extends Base { private long size; public String sum;"
                + " public static final int MOST = 3; }");
    assertMembers(bindings)
        .containsExactly(
            "of Ljava/lang/String;",
            "sum Ljava/lang/String;",
            "of Ljava/lang/String;",
            "sum Ljava/lang/String;");
    assertThat(found(CONSTANT, bindings).map(c -> c.group(1) + " " + c.group(2)).toList())
        .containsExactly("LEAST 2", "MOST 3")
        .inOrder();
  }

  @ParameterizedTest
  @EnumSource
  void what_is_of_monitors_is_known_by_its_class(By by) throws IOException {
    String bindings =
        compile(
            by,
            "public class Base { public void notify(String of) {} }",
            "public class Sub extends Base implements Waiting {}",
            "public interface Waiting { default void wait(String of) {} static void hold() {} }");
    assertMembers(bindings)
        .containsExactly("notify (Ljava/lang/String;)V", "wait (Ljava/lang/String;)V");
  }
}
