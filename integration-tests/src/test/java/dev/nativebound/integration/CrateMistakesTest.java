package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What rustc says to who binds a crate wrongly: on a line that ends in the Java method, and with
 * what the crate has instead.
 *
 * <p>rustc looks for names, then at types, then at patterns, then at what is private, and may stop
 * after each of them: mistakes that it finds together are one batch, which is checked once.
 */
final class CrateMistakesTest {
  private static final Pattern NEXT_ERROR = Pattern.compile("(?m)^(?=error|warning)");
  private static final boolean IS_OLD = RustVersion.isBefore(95);
  private static final String WIDTH = "@RustVia(\"width\") int width";
  private static final String SUM = "@RustVia(\"sum\") int sum, ";

  /** The ways out of what takes values and of what gives references. */
  private static final String COPIES =
      """
      @NativeBound(rust = "clone") Copied copy();
      @Consumes int end();
      @RustVia("clone") Copied same();
      @NativeBound(rust = "<&stranger::Counter as std::ops::Add<&stranger::Counter>>::add")
      Copied plus(Copied other);
      @NativeBound(rust = "stranger::ZERO") @RustVia("clone")
      static Copied zero() { return CopiedNative.zero(); }
      """;

  @Test
  void theRightOne() {
    Project project = Stranger.project("crate-mistakes-none");
    type(
            "Right",
            "stranger",
            """
            int seen(String text);
            int add(int a, int b);
            void leave();
            List<String> names();
            int parse(String text) throws IllegalArgumentException;
            java.util.Optional<String> first(String text);
            int hash(@RustType("&[u8; 32]") byte[] key);
            long widen(@RustType("u32") int value);
            Colour colour();
            Point point();
            List<Point> points();
            @NativeBound(rust = "point") Place place();
            @NativeBound(rust = "points") List<Place> places();
            @NativeBound(rust = "parse") @RustVia("to_string")
            String number(String text) throws IllegalArgumentException;
            @NativeBound(rust = "first") @RustVia("to_string")
            java.util.Optional<String> begin(String text);
            @NativeBound(rust = "parse") @RustVia("std::result::Result::ok")
            java.util.OptionalInt numberIn(String text);

            @NativeBound(rust = "stranger::Colour") enum Colour { RED, @RustName("_") OTHER }
            @NativeBound(rust = "stranger::Point") record Point(int x, int y) {}
            @NativeBound(rust = "stranger::Point") record Place(int x, @RustVia("sum") int item) {}
            """)
        .addTo(project);
    type("Shared", "stranger::Counter", owned("Shared") + "int value();").addTo(project);
    type("Turns", "stranger::Tally", owned("Turns") + "@Exclusive int value();").addTo(project);
    type("Copied", "stranger::Counter", owned("Copied") + COPIES).addTo(project);
    Stranger.javac(project).expectSuccess();
    Stranger.check(project).run().expectSuccess().expectNot("warning:");
  }

  @TestFactory
  Stream<DynamicTest> names() {
    return batch(
        "names",
        type("Unknown", "stranger", "int missing(String text);")
            .says(
                "cannot find function `missing` in crate",
                "stranger::missing(&*text); // demo.Unknown#missing\n"),
        type("UnknownThrows", "stranger", "String lost() throws IllegalStateException;")
            .says("cannot find function `lost` in crate", "// demo.UnknownThrows#lost\n"),
        type("UnknownVoid", "stranger", "void gone(int number);")
            .says("cannot find function `gone` in crate", "// demo.UnknownVoid#gone\n"),
        type("UnknownMaker", "stranger", "int count(@RustVia(\"stranger::made\") long text);")
            .says("cannot find function `made` in crate", "// demo.UnknownMaker#count\n"),
        type("UnknownArgument", "stranger", "int count(@RustType(\"stranger::Made\") long text);")
            .says("cannot find type `Made` in crate", "// demo.UnknownArgument#count\n"),
        type("UnknownType", "stranger::Clock", owned("UnknownType") + "int now(); int next();")
            .says("cannot find type `Clock` in crate", "// demo.UnknownType\n"),
        type("Private", "stranger", "int hidden(String text);")
            .says(
                "function `hidden` is private",
                "// demo.Private#hidden\n",
                "fn hidden(text: &str) -> usize"));
  }

  @TestFactory
  Stream<DynamicTest> arguments() {
    return batch(
        "arguments",
        type("AnotherArgument", "stranger", "int count(int text);")
            .says(
                "`i32`, which Java passes, does not become `&str`, which the crate's function takes",
                "// demo.AnotherArgument#count\n"),
        type("TooFew", "stranger", "int add(int a);")
            .says(
                "this function takes 2 arguments but 1 argument was supplied",
                "// demo.TooFew#add\n",
                "argument #2 of type `i32` is missing",
                "pub fn add(a: i32, b: i32) -> i32"),
        type("TooMany", "stranger", "int count(String text, int more);")
            .says(
                "this function takes 1 argument but 2 arguments were supplied",
                "// demo.TooMany#count\n",
                "pub fn count(text: &str) -> usize"),
        type("AnArray", "stranger", "int hash(byte[] key);")
            .says(
                "mismatched types",
                "// demo.AnArray#hash\n",
                "expected `&[u8; 32]`, found `&[u8]`",
                "pub fn hash(key: &[u8; 32]) -> u32"),
        type("AnyType", "stranger", "long widen(int value);")
            .says(
                "type annotations needed",
                "// demo.AnyType#widen\n",
                "declared on the function `widen`",
                "pub fn widen<T: Into<u64>>(value: T) -> u64"));
  }

  @TestFactory
  Stream<DynamicTest> results() {
    return batch(
        "results",
        type("AnotherResult", "stranger", "int names();")
            .says(
                "`Vec<String>` of the crate does not become `i32`, which the Java method returns",
                "// demo.AnotherResult#names\n"),
        type("NoThrows", "stranger", "int parse(String text);")
            .says(
                "the crate's function returns a `Result`: declare `throws` on the Java method",
                "// demo.NoThrows#parse\n"),
        type("NoNullable", "stranger", "String first(String text);")
            .says(
                "the crate's function returns an `Option`: declare `@Nullable` on the Java method",
                "// demo.NoNullable#first\n"),
        type("NoNullableList", "stranger", "List<String> some();")
            .says(
                "the crate's function returns an `Option`: declare `@Nullable` on the Java method",
                "// demo.NoNullableList#some\n"),
        type(
                "OtherPart",
                "stranger",
                "Point point();" + record("Point", "@RustVia(\"sum\") List<String> a"))
            .says("`i32` of the crate does not become `Vec<String>`", "demo.OtherPart.Point#a\n"));
  }

  @TestFactory
  Stream<DynamicTest> types() {
    return batch(
        "types",
        type("Missing", "stranger", "Point point();" + record("Point", "int x"))
            .says("pattern does not mention field `y`", "// demo.Missing.Point\n"),
        type("Renamed", "stranger", "Point point();" + record("Point", "int x, int z"))
            .says("does not have a field named `z`", "// demo.Renamed.Point\n"),
        type("RenamedInPart", "stranger", "Point point();" + record("Point", SUM + "int z"))
            .says("does not have a field named `z`", "// demo.RenamedInPart.Point\n"),
        type("NoGetter", "stranger", "Point point();" + record("Point", WIDTH))
            .says(
                "no method named `width` found for reference `&Point`",
                "// demo.NoGetter.Point#width\n"),
        type("NoGetterInPart", "stranger", "Point point();" + record("Point", WIDTH + ", int x"))
            .says(
                "no method named `width` found for reference `&Point`",
                "// demo.NoGetterInPart.Point#width\n"),
        type("NoWay", "stranger", "@RustVia(\"shown\") int add(int a, int b);")
            .says("no method named `shown` found for type `i32`", "// demo.NoWay#add\n"),
        type(
                "NoVariant",
                "stranger",
                "Colour colour();" + colours("RED, BLUE, @RustName(\"_\") OTHER"))
            .says(
                "no variant or associated item named `Blue` found for enum",
                "// demo.NoVariant.Colour#BLUE\n"),
        type("NoMethod", "stranger::Counter", owned("NoMethod") + "int nothing();")
            .says(
                "no function or associated item named `nothing` found for struct `Counter`",
                "// demo.NoMethod#nothing\n"),
        type("OneThread", "stranger::Local", owned("OneThread") + "int value();")
            .says(
                "`Local` belongs to the thread that made it (it is not `Send`)",
                "wrapped!(Here, Owned, Item, shared); // demo.OneThread\n"),
        type("OneThreadEach", "stranger::Local", owned("OneThreadEach") + "@Exclusive int value();")
            .says("`Local` belongs to the thread that made it", "// demo.OneThreadEach\n"),
        type("InTurn", "stranger::Tally", owned("InTurn") + "int value();")
            .says(
                "`Tally` is for one thread at a time (it is not `Sync`): declare `@Exclusive`",
                "wrapped!(Here, Owned, Item, shared); // demo.InTurn\n"));
  }

  @TestFactory
  Stream<DynamicTest> variants() {
    return batch(
        "variants",
        type("Open", "stranger", "Colour colour();" + colours("RED, GREEN"))
            .says(
                "non-exhaustive patterns: `&_` not covered",
                "match self { // demo.Open.Colour\n",
                "`stranger::Colour` is marked as non-exhaustive"));
  }

  @TestFactory
  Stream<DynamicTest> fields() {
    return batch(
        "fields",
        type("Secret", "stranger", "Token token();" + record("Token", "String text, int secret"))
            .says("field `secret` of struct", "// demo.Secret.Token\n"));
  }

  private static String record(String name, String components) {
    return "@NativeBound(rust = \"stranger::%1$s\") record %1$s(%2$s) {}"
        .formatted(name, components);
  }

  private static String colours(String constants) {
    return "@NativeBound(rust = \"stranger::Colour\") enum Colour { %s }".formatted(constants);
  }

  private static String owned(String name) {
    return """
    @NativeBound(rust = "new") static %1$s of() { return %1$sNative.of(); }
    @Override void close();
    """
        .formatted(name);
  }

  private static Mistake type(String name, String path, String members) {
    return new Mistake(name, path, members, List.of());
  }

  /** Checks them together; the errors of each are those in its own file of the emitted crate. */
  private static Stream<DynamicTest> batch(String name, Mistake... mistakes) {
    Project project = Stranger.project("crate-mistakes-" + name);
    Stream.of(mistakes).forEach(mistake -> mistake.addTo(project));
    Stranger.javac(project).expectSuccess();
    Outcome outcome = Stranger.check(project).run().expectFailure();
    List<String> errors =
        NEXT_ERROR.splitAsStream(outcome.output()).filter(e -> e.contains("--> ")).toList();
    assertWithMessage("%s", outcome)
        .that(errors.stream().allMatch(e -> Stream.of(mistakes).anyMatch(m -> m.has(e))))
        .isTrue();
    return Stream.of(mistakes)
        .map(mistake -> DynamicTest.dynamicTest(mistake.name, () -> mistake.verify(errors)));
  }

  /**
   * A Java type with one mistake.
   *
   * @param name of the type
   * @param path of the item that it is
   * @param members of the interface
   * @param texts what the only error says
   */
  private record Mistake(String name, String path, String members, List<String> texts) {
    Mistake says(String... expected) {
      return new Mistake(name, path, members, List.of(expected));
    }

    void addTo(Project project) {
      String source =
          """
          package demo;
          import dev.nativebound.*;
          import java.util.List;
          @RustCrate(name = "stranger", path = "stranger")
          @NativeBound(rust = "%s") interface %s %s{
          %s
          }
          """;
      String closed = path.contains("::") ? "extends AutoCloseable " : "";
      project.java("demo/" + name + ".java", source.formatted(path, name, closed, members));
    }

    boolean has(String error) {
      return error.contains("--> src/demo_" + name + ".rs:");
    }

    /** 1.85 also asks for the type of what a function returns that there is not. */
    private static boolean isSaidByOlderOnes(String error) {
      return IS_OLD && error.startsWith("error[E0282]: type annotations needed\n");
    }

    void verify(List<String> errors) {
      List<String> own = errors.stream().filter(this::has).toList();
      assertThat(own).isNotEmpty();
      String first = own.get(0);
      assertThat(own.stream().skip(1).filter(error -> !isSaidByOlderOnes(error))).isEmpty();
      texts.forEach(text -> assertThat(first).contains(text));
      assertThat(first.lines().findFirst().orElseThrow()).contains(texts.get(0));
    }
  }
}
