package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;
import static dev.nativebound.processor.CrateSources.TEXT;
import static dev.nativebound.processor.validate.Message.CRATES_DIFFER;
import static dev.nativebound.processor.validate.Message.CRATE_NOT_DECLARED;
import static dev.nativebound.processor.validate.Message.INVALID_CRATE;
import static dev.nativebound.processor.validate.Message.INVALID_RUST_NAME;
import static dev.nativebound.processor.validate.Message.MISPLACED_ANNOTATION;
import static dev.nativebound.processor.validate.Message.NAME_WITHOUT_PATH;
import static dev.nativebound.processor.validate.Message.NATIVE_IN_MIRROR;
import static dev.nativebound.processor.validate.Message.NOT_RUST;
import static dev.nativebound.processor.validate.Message.NO_CRATE_OF_PROJECT;
import static dev.nativebound.processor.validate.Message.RECORD_OF_RESULTS;
import static dev.nativebound.processor.validate.Message.TYPE_OUTSIDE_CRATES;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** What is refused of types that are items of crates. */
class CrateMessagesTest {
  private static final String HEAD = "package demo; import dev.nativebound.*;\n";

  @TempDir Path project;

  /** An owned type of the crate {@code text}. */
  private MarkedSources owned(String members) {
    return CrateSources.owned(project, members);
  }

  private static String notRust(String text, String word, String fault, String example) {
    return "[NB0501] \"%s\" is no %s of Rust: %s; write one, for example \"%s\""
        .formatted(text, word, fault, example);
  }

  @Refuses(NOT_RUST)
  void nb0501_texts_that_are_no_paths() {
    owned(
            """
            @NativeBound(rust = »"a b") int f(int x);
            @NativeBound(rust = »"text::") int g(int x);
            @NativeBound(rust = »"text::type") int h(int x);
            @NativeBound(rust = »"f(1)") int i(int x);
            @NativeBound(rust = »"f; drop") int j(int x);
            @NativeBound(rust = »"<text::A as text::B>") int k(int x);
            @NativeBound(rust = »"get::<u8") int l(int x);
            @NativeBound(rust = »"{}") int m(int x);
            @NativeBound(rust = "r#type") int n(int x);
            @NativeBound(rust = "get::<u8>") int o(int x);
            @NativeBound(rust = "<text::A as text::B<'_, [u8; 4]>>::c") int p(int x);""")
        .assertErrors(
            notRust(
                "a b",
                "path",
                "'b' follows where it should end, or go on with '::'",
                "regex::escape"),
            notRust("text::", "path", "it ends in '::'", "regex::escape"),
            notRust("text::type", "path", "'type' is no name there", "regex::escape"),
            notRust(
                "f(1)",
                "path",
                "'(' follows where it should end, or go on with '::'",
                "regex::escape"),
            notRust("f; drop", "path", "a ';' is in arrays alone", "regex::escape"),
            notRust("<text::A as text::B>", "path", "no name follows its '>'", "regex::escape"),
            notRust("get::<u8", "path", "a '>' is missing", "regex::escape"),
            notRust("{}", "path", "'{' is in no type", "regex::escape"));
  }

  @Refuses(NOT_RUST)
  void nb0501_texts_that_are_no_types_or_makers() {
    owned(
            """
            int f(@RustType(»"&[u8") byte[] x);
            int g(@RustType(»"u8, u16") int x, @RustType(»"") int y, @RustType("&'_ [u8; 4]") byte[] z);
            int h(@RustVia(»"parse") String x);
            @RustVia(»"to-hex") String i(int x);
            @RustVia("to_hex") String j(@RustVia("text::make") int x);""")
        .assertErrors(
            notRust("&[u8", "type", "a ']' is missing", "&[u8; 32]"),
            notRust("u8, u16", "type", "it is more than one", "&[u8; 32]"),
            notRust("", "type", "it is empty", "&[u8; 32]"),
            notRust(
                "parse",
                "path of a function",
                "it is a name alone, and a parameter goes through a function",
                "std::time::Duration::from_millis"),
            notRust("to-hex", "path", "'-' is in no type", "to_string"));
  }

  @Refuses(NOT_RUST)
  void nb0501_objects_and_values_are_of_types() {
    MarkedSources.of(
            project,
            """
            @RustCrate(name = "text", version = "1")
            @NativeBound(rust = »"text::tools") interface Bound extends AutoCloseable {
              int f(int x);
              @NativeBound(rust = "text::f") Point point();
              @NativeBound(rust = "text::g") Kind kind();
              @Override void close();
              @NativeBound(rust = »"text::point") record Point(int x) {}
              @NativeBound(rust = "text::KIND") enum Kind { A }
            }""")
        .assertErrors(
            notRust(
                "text::tools",
                "path of a type",
                "'Bound' has objects, which are values of a type, and its last name is that of a module",
                "regex::Regex"),
            notRust(
                "text::point",
                "path of a struct",
                "'Point' mirrors a type, and its last name is that of a module",
                "regex::Match<'_>"));
  }

  @Refuses(NOT_RUST)
  void nb0501_a_type_without_small_letters() {
    MarkedSources.of(
            project,
            TEXT
                + """
                @NativeBound(rust = »"text::URL") interface Bound extends AutoCloseable {
                  int f(Uri x);
                  @NativeBound(rust = »"[u8]::len") int g(byte[] x);
                  @Override void close();
                  @NativeBound(rust = "text::URI<>") interface Uri extends AutoCloseable { int f(); @Override void close(); }
                }""")
        .assertErrors(
            notRust(
                "text::URL",
                "path of a type",
                "'Bound' has objects, which are values of a type, and its last name is that of a value",
                "text::URL<>"),
            notRust(
                "[u8]::len",
                "path",
                "'[' is no name, and a type that is none goes in brackets, \"<[u8]>::len\"",
                "regex::escape"));
  }

  /** With a crate {@code others} alone that is declared. */
  private static String undeclared(String text, String crate, String type, String others) {
    return ("[NB0502] \"%s\" mentions '%s', and no crate of that name is declared for '%s', only '%s'; add"
            + " @RustCrate(name = \"%2$s\", version = \"...\") to it or to its package, or write"
            + " 'crate' for the crate of the project")
        .formatted(text, crate, type, others);
  }

  private static String meant(String text, String crate, String wayOut) {
    return "[NB0502] \"%s\" mentions '%s', and no crate of that name is declared for 'Bound'; %s"
        .formatted(text, crate, wayOut);
  }

  @Refuses(CRATE_NOT_DECLARED)
  void nb0502_crates_that_nobody_declares() {
    MarkedSources.of(
            project,
            """
            @RustCrate(name = "text-tools", version = "1")
            @NativeBound(rust = »"text_tools::Text<other::Kind>") interface Bound extends AutoCloseable {
              @NativeBound(rust = »"regex::f") @RustVia(»"hex::encode") String f(@RustType(»"uuid::Uuid") String x);
              @NativeBound(rust = "text_tools::f") String g(@RustVia("std::path::Path::new") String x);
              @Override void close();
            }""")
        .assertErrors(
            undeclared("text_tools::Text<other::Kind>", "other", "Bound", "text_tools"),
            undeclared("regex::f", "regex", "Bound", "text_tools"),
            undeclared("hex::encode", "hex", "Bound", "text_tools"),
            undeclared("uuid::Uuid", "uuid", "Bound", "text_tools"));
  }

  @Refuses(CRATE_NOT_DECLARED)
  void nb0502_of_a_mirror_and_its_component() {
    owned(
            """
            Point point(); Kind kind();
            @NativeBound(rust = »"geo::Point") record Point(@RustVia(»"uuid::x") int x, @RustVia("text::y") int y) {}
            @NativeBound(rust = "text::Kind") enum Kind { A, @RustName("_") B }""")
        .assertErrors(
            undeclared("geo::Point", "geo", "Point", "text"),
            undeclared("uuid::x", "uuid", "Point", "text"));
  }

  @Refuses(CRATE_NOT_DECLARED)
  void nb0502_a_declared_crate_that_is_alike() {
    String declare = "add @RustCrate(name = \"%s\", version = \"...\") to it or to its package";
    MarkedSources.of(
            project,
            """
            @RustCrate(name = "hekc-xq", version = "1") @RustCrate(name = "base64", version = "1")
            @NativeBound interface Bound {
              @NativeBound(rust = »"hekc::encode") int f(int x);
              @NativeBound(rust = »"bsae64::encode") int g(int x);
              @NativeBound(rust = »"sha2::digest") int h(int x);
              @NativeBound(rust = "hekc_xq::encode") int i(int x);
            }""")
        .assertErrors(
            meant(
                "hekc::encode",
                "hekc",
                "write 'hekc_xq', which is declared, or " + declare.formatted("hekc")),
            meant(
                "bsae64::encode",
                "bsae64",
                "write 'base64', which is declared, or " + declare.formatted("bsae64")),
            undeclared("sha2::digest", "sha2", "Bound", "base64', 'hekc_xq"));
  }

  @Refuses(CRATE_NOT_DECLARED)
  void nb0502_types_and_traits_that_need_no_path_in_rust() {
    owned(
            """
            @NativeBound(rust = »"str::parse::<i32>") int f(String x);
            @NativeBound(rust = »"f64 :: powi") double g(double x, int y);
            @NativeBound(rust = »"Clone::clone") Bound h();
            @NativeBound(rust = »"Vec<u8>::len") int i(byte[] x);
            @NativeBound(rust = »"Odd::f") int j(@RustVia(»"char::from_u32") int x);
            @NativeBound(rust = "<str>::len") int k(String x);""")
        .assertErrors(
            meant("str::parse::<i32>", "str", "it is a type: write \"<str>::parse::<i32>\""),
            meant("f64 :: powi", "f64", "it is a type: write \"<f64> :: powi\""),
            meant(
                "Clone::clone",
                "Clone",
                "write its path from its crate on \"std::clone::Clone::clone\""),
            meant(
                "Vec<u8>::len",
                "Vec",
                "write its path from its crate on \"std::vec::Vec<u8>::len\""),
            meant(
                "Odd::f",
                "Odd",
                "write its path from its crate on, for example \"std::...::Odd::f\""),
            meant("char::from_u32", "char", "it is a type: write \"<char>::from_u32\""));
  }

  @Refuses(CRATE_NOT_DECLARED)
  void nb0502_once_for_each_crate() {
    MarkedSources.of(
            project,
            """
            @NativeBound(rust = »"text::Text") interface Bound extends AutoCloseable {
              @NativeBound(rust = "text::f") Point f(@RustType("&text::Key") int x);
              @NativeBound(rust = "text::Point") record Point(@RustVia("text::x") int x) {}
              @Override void close();
            }""")
        .assertErrors(
            "[NB0502] \"text::Text\" mentions 'text', and no crate of that name is declared for 'Bound'; add"
                + " @RustCrate(name = \"text\", version = \"...\") to it or to its package, or write"
                + " 'crate' for the crate of the project");
  }

  @Refuses(NAME_WITHOUT_PATH)
  void nb0503_a_name_in_a_type_without_a_path() {
    MarkedSources.of(
            project,
            TEXT
                + "@NativeBound interface Bound { @NativeBound(rust = »\"f\") int f(int x);\n"
                + "@NativeBound(rust = \"text::g\") int g(int x); int h(int x); }")
        .assertErrors(
            "[NB0503] \"f\" of 'f' is a name alone, and 'Bound' has no path that it could be in;"
                + " write a whole path, or @NativeBound(rust = \"...\") on 'Bound'");
  }

  @Refuses(CRATES_DIFFER)
  void nb0504_two_versions_of_one_crate() {
    String body = "static { %sNative.load(); } static native int f(int x); }";
    MarkedSources.in(
            project,
            Map.of(
                "demo.A",
                HEAD + TEXT + "@NativeBound(rust = \"text\") class A { " + body.formatted("A"),
                "demo.B",
                HEAD
                    + "@RustCrate(name = \"text\", version = »\"2\", features = \"x\")\n"
                    + "@NativeBound(rust = \"text\") class B { "
                    + body.formatted("B"),
                "demo.C",
                HEAD
                    + "@RustCrate(name = \"text\", version = \"3\")\n"
                    + "@NativeBound(rust = \"text\") class C { "
                    + body.formatted("C")))
        .assertErrors(
            "[NB0504] crate 'text' has version \"2\" in demo.B and version \"1\" in demo.A, and what"
                + " is compiled together makes one library; declare it the same, best once, on the"
                + " package or module");
  }

  private static String invalid(String name, String reason, String wayOut) {
    return "[NB0505] crate '%s', which demo.Bound declares, %s; %s".formatted(name, reason, wayOut);
  }

  @Refuses(INVALID_CRATE)
  void nb0505_a_crate_without_a_source() {
    MarkedSources.of(
            project,
            "@RustCrate(name = »\"text\")\n"
                + "@NativeBound(rust = \"text::Text\") interface Bound { int f(int x); }")
        .assertErrors(
            invalid("text", "has no source", "add version = \"...\", or a path or git repository"));
  }

  /** A class whose natives are all items has no crate that implements them. */
  @Refuses(INVALID_CRATE)
  void nb0505_a_crate_of_the_librarys_name() {
    String source =
        """
        @RustCrate(name = %s"demo", version = "1")
        @NativeBound interface Bound { %s @NativeBound(rust = "demo::g") int g(int x); }""";
    MarkedSources.of(project, source.formatted("»", "int f(int x);"))
        .assertErrors(
            invalid(
                "demo",
                "has the name of the library, whose natives are implemented by a crate of that name",
                "name the library with @NativeLibrary(\"...\") on the package, or with"
                    + " -Anativebound.library=..."));
    String items = HEAD + source.formatted("", "");
    assertThat(CompiledSources.in(project, Map.of("demo.Bound", items)).errors()).isEmpty();
  }

  @Refuses(INVALID_CRATE)
  void nb0505_declarations_that_cargo_does_not_read() {
    MarkedSources.of(
            project,
            """
            @RustCrates({
              @RustCrate(name = "a", version = "1.2.x, <3"), @RustCrate(name = "b", version = "=1.0.0-rc.1+x"),
              @RustCrate(name = "c", version = "*"), @RustCrate(name = "d", git = "u", tag = "v1", features = "a-b"),
              @RustCrate(name = »"e/f", version = "1"), @RustCrate(name = "g", version = »"newest"),
              @RustCrate(name = "h", version = "1", features = »{"a", "b c"}),
              @RustCrate(name = »"nativebound", version = "1"), @RustCrate(name = "i", path = »"i", git = "u"),
              @RustCrate(name = »"j", version = "1", rev = "a"),
              @RustCrate(name = "k", git = »"u", rev = "a", tag = "b"), @RustCrate(name = "l", version = »"01")
            })
            @NativeBound(rust = "a::A") interface Bound { int f(int x); }""")
        .assertErrors(
            invalid(
                "e/f",
                "has no name of a package",
                "use ASCII letters, digits, '-' and '_', a letter first"),
            version("g", "newest"),
            invalid(
                "h",
                "has feature \"b c\", which is no name of one",
                "write one name for each feature"),
            invalid("nativebound", "is there anyway", "remove it"),
            invalid("i", "is in a folder and in a git repository", "remove one of the two"),
            invalid("j", "has a rev, tag or branch of no repository", "add git = \"...\""),
            invalid("k", "has several of rev, tag and branch", "leave one of them"),
            version("l", "01"));
  }

  private static String version(String name, String version) {
    return invalid(
        name,
        "has version \"" + version + "\", which cargo does not read",
        "write it like \"1.4\", \"=1.4.2\" or \">=1.2, <3\"");
  }

  private static String outside(String what, String type, String reason, String wayOut) {
    return "[NB0506] %s has type %s, and %s; %s".formatted(what, type, reason, wayOut);
  }

  @Refuses(TYPE_OUTSIDE_CRATES)
  void nb0506_what_a_crate_does_not_know() {
    owned(
            """
            int f(Point »x, java.util.List<Kind> »y, Runnable »z);
            Shape »g();
            int h(Own »x, Object »y);
            void good(Other x, @Consumes Other y, java.util.List<Day> z, Near a);
            record Point(int x) {}
            enum Kind { A }
            sealed interface Shape permits Circle {}
            record Circle(int r) implements Shape {}
            @NativeBound(rust = "text::Day") enum Day { MONDAY }
            @NativeBound(rust = "text::Near") record Near(Day day) {}
            @NativeBound interface Own extends AutoCloseable { int f(); @Override void close(); }
            @NativeBound(rust = "text::Other") interface Other extends AutoCloseable {
              int f(); @Override void close(); }""")
        .assertErrors(
            outside(
                "parameter 'x' of 'f'",
                "Point",
                "record Point mirrors none of a crate",
                "name the one it is with @NativeBound(rust = \"...\") on it"),
            outside(
                "parameter 'y' of 'f'",
                "List<Kind>",
                "enum Kind mirrors none of a crate",
                "name the one it is with @NativeBound(rust = \"...\") on it"),
            outside(
                "parameter 'z' of 'f'",
                "Runnable",
                "a crate takes no callback of Java's",
                "write a function of Rust that does"),
            outside(
                "the result of 'g'",
                "Shape",
                "no enum of a crate is a sealed interface",
                "take one of its records instead"),
            outside(
                "parameter 'x' of 'h'",
                "Own",
                "its values are those of a type of the project",
                "declare 'h' without a path of a crate, and implement it"),
            outside(
                "parameter 'y' of 'h'",
                "Object",
                "a crate knows no object of Java's",
                "pass what it has, as a string, number or array"));
  }

  @Refuses(TYPE_OUTSIDE_CRATES)
  void nb0506_an_object_of_a_crate_in_a_trait() {
    MarkedSources.of(
            project,
            """
            @NativeBound interface Bound {
              int f(java.util.List<Text> »x);
              @RustCrate(name = "text", version = "1")
              @NativeBound(rust = "text::Text") interface Text extends AutoCloseable {
                int f(); @Override void close(); }
            }""")
        .assertErrors(
            outside(
                "parameter 'x' of 'f'",
                "List<Text>",
                "it is a value of a crate, which a trait of the project does not have",
                "name the item of a crate that 'f' is, with @NativeBound(rust = \"crate::...\") for"
                    + " the project's own"));
  }

  @Refuses(NO_CRATE_OF_PROJECT)
  void nb0507_the_projects_crate_where_there_is_none() {
    owned("@NativeBound(rust = »\"crate::f\") int f(@RustType(»\"&crate::Key\") int x);")
        .assertErrors(none("crate::f"), none("&crate::Key"));
  }

  private static String none(String text) {
    return "[NB0507] \""
        + text
        + "\" is in the crate of the project, and there is none; make one in src/main/rust, or name"
        + " a declared crate";
  }

  private static String inMirror(String method) {
    return ("[NB0508] '%s' is native, and enum 'Kind' mirrors one of a crate, so that nothing"
            + " implements it; declare it in an interface or class with @NativeBound(rust ="
            + " \"...\"), where a Kind can be a parameter")
        .formatted(method);
  }

  @Refuses(NATIVE_IN_MIRROR)
  void nb0508_natives_of_an_enum_that_mirrors_one() {
    owned(
            """
            Kind kind();
            @NativeBound(rust = "text::Kind") enum Kind {
              A;
              native boolean »isFatal();
              @NativeBound(rust = "parse") static native Kind »of(@RustType("String") @Mut String text);
              boolean isA() { return this == A; }
            }
            enum Own { A; native int bySomeoneElse(); }""")
        .assertErrors(inMirror("isFatal"), inMirror("of"));
  }

  @Refuses(NATIVE_IN_MIRROR)
  void nb0508_of_an_enum_that_nothing_uses() {
    MarkedSources.of(
            project,
            TEXT + "@NativeBound(rust = \"text::Kind\") enum Kind { A; static native int »f(); }")
        .assertErrors(inMirror("f"));
  }

  private static String ofResults(String what, String type, String component, String via) {
    return ("[NB0509] %s has type %s, of which Rust makes no value: component '%s' of record Match is"
            + " no field, but what '%s' returns; take what the function needs as parameters, or"
            + " bind an interface to the crate's type and take that")
        .formatted(what, type, component, via);
  }

  @Refuses(RECORD_OF_RESULTS)
  void nb0509_records_that_are_results_alone() {
    owned(
            """
            int f(int x, Match »y, java.util.List<Match> »z);
            void g(@RustVia("text::make") Match »x, @RustType("text::Span") Match »y);
            Match good(Point x, Line y, Open z);
            void h(Deep »x, java.util.Map<String, Match> »y);
            @NativeBound(rust = "text::Match<'_>") record Match(int from, @RustVia("end") int to, @RustVia("text::x") int x) {}
            @NativeBound(rust = "text::Point") record Point(int x, int y) {}
            @NativeBound(rust = "text::Line") record Line(Point from, @Nullable Line next) {}
            @NativeBound(rust = "text::Deep") record Deep(Line line, Inner inner) {}
            @NativeBound(rust = "text::Inner") record Inner(java.util.Optional<Match> match) {}
            @NativeBound(rust = "text::Open") record Open() {}
            @interface Nullable {}""")
        .assertErrors(
            ofResults("parameter 'y' of 'f'", "Match", "to", "end"),
            ofResults("parameter 'z' of 'f'", "List<Match>", "to", "end"),
            ofResults("parameter 'x' of 'g'", "Match", "to", "end"),
            ofResults("parameter 'y' of 'g'", "Match", "to", "end"),
            ofResults("parameter 'x' of 'h'", "Deep", "to", "end"),
            ofResults("parameter 'y' of 'h'", "Map<String, Match>", "to", "end"));
  }

  private static String misplaced(String annotation, String reason, String wayOut) {
    return "[NB0117] @%s has no effect here, since %s; %s".formatted(annotation, reason, wayOut);
  }

  @Refuses(MISPLACED_ANNOTATION)
  void nb0117_what_items_of_crates_have_on_others() {
    String item = "name its item with @NativeBound(rust = \"...\"), or remove this";
    String taken = "called on no value that a function of a crate could take";
    MarkedSources.of(
            project,
            """
            »@RustCrate(name = "text", version = "1") @NativeBound interface Bound extends AutoCloseable {
              »@RustVia("text") int f(»@RustType("u8") int x, »@RustVia("g") int y);
              »@Consumes int g(); void close();
              Kind kind();
              enum Kind { »@RustName("X") A }
            }""")
        .assertErrors(
            misplaced(
                "RustCrate",
                "'Bound' has nothing that is in a crate",
                "name an item with @NativeBound(rust = \"...\"), or remove this"),
            misplaced("RustVia", "'f' is no item of a crate", item),
            misplaced("RustType", "'f', which takes 'x', is no item of a crate", item),
            misplaced("RustVia", "'f', which takes 'y', is no item of a crate", item),
            misplaced("Consumes", "'g' is " + taken, "remove it"),
            misplaced(
                "RustName",
                "'A' is a constant of an enum that mirrors none of a crate",
                "remove it"));
  }

  @Refuses(INVALID_RUST_NAME)
  void nb0109_names_of_fields_and_variants() {
    owned(
            """
            Pair f(); Kind g();
            @NativeBound(rust = "text::Pair") record Pair(@RustName("0") int a, @RustName(»"01") int b) {}
            @NativeBound(rust = "text::Kind") enum Kind { @RustName("_") A, @RustName(»"b c") B, @RustName("IPv4") C }""")
        .notByEclipse()
        .assertErrors(
            "[NB0109] \"01\" is not a Rust field; write one, for example \"b\"",
            "[NB0109] \"b c\" is not a Rust variant; write one, for example \"B\"");
  }

  @Refuses(MISPLACED_ANNOTATION)
  void nb0117_paths_and_environments_where_none_are_read() {
    MarkedSources.of(
            project,
            TEXT
                + """
                @NativeBound(rust = "text") class Bound {
                  static { BoundNative.load(); }
                  »@WithEnv static native int f(int x);
                  »@NativeBound(rust = "g") int g(int x) { return x; }
                  @NativeCallback interface Call { »@NativeBound(rust = "text::h") void h(); }
                  »@RustName("x") int field;
                }""")
        .assertErrors(
            misplaced("WithEnv", "'f' is an item of a crate, which takes no Env", "remove it"),
            misplaced(
                "NativeBound",
                "'g' is no static method of an interface or abstract class marked @NativeBound",
                "remove it"),
            misplaced(
                "NativeBound",
                "'h' is no static method of an interface or abstract class marked @NativeBound",
                "remove it"),
            misplaced("RustName", "'field' is a field", "remove it"));
  }

  @Refuses(MISPLACED_ANNOTATION)
  void nb0117_what_a_crate_shares() {
    owned(
            """
            »@Shared Other f();
            @NativeBound(rust = "std::sync::Arc<text::Other>") interface Other extends AutoCloseable {
              @NativeBound(rust = "text::Other::g") int g(); @Override void close(); }
            @NativeBound interface Own extends AutoCloseable {
              @Shared Own g(); @NativeBound(rust = "text::h") »@Shared Other h(); @Override void close(); }""")
        .assertErrors(shared("f"), shared("h"));
  }

  private static String shared(String method) {
    return misplaced(
        "Shared",
        "'"
            + method
            + "' is an item of a crate, and what it returns is the object's value as it is",
        "remove it, and where that is an Arc bind the interface to one, \"std::sync::Arc<...>\"");
  }
}
