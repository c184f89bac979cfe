package dev.nativebound.integration;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Classes and library of different versions: nothing runs, and the error names what differs. */
final class StaleLibraryTest {
  private static Versions versions;

  @BeforeAll
  static void build() {
    versions = Versions.first("versions");
  }

  private static void expectDifference(Outcome outcome, String difference) {
    outcome
        .expect(
            "dev.nativebound.runtime.NativeContractError: demo.Api and "
                + versions.library().file()
                + " (found through the system property nativebound.library.path)"
                + " were built from different declarations:\n"
                + difference
                + """
                one of the two is older (which one, nothing tells): run `mvn compile`, \
                then `cargo build --release` in %s, \
                and see that nativebound.library.path names its result
                """
                    .formatted(versions.project().emittedCrate()))
        .expectNot("loaded\n")
        .expectNot("answer");
  }

  private static String changed(String name, String java, String library) {
    return """
      %s differs
        Java has:        %s
        the library has: %s
    """
        .formatted(name, java, library);
  }

  @Test
  void theSameVersion() {
    versions.java().run().expectSuccess().expect("answer 42\nloaded\n");
  }

  @Test
  void aParameterType() {
    expectDifference(
        versions.java("sum(int a, long b)", "sum(int a, double b)").run(),
        changed("sum", "static int sum(int a, double b)", "static int sum(int a, long b)"));
  }

  @Test
  void aResultTypeAlone() {
    expectDifference(
        versions.java("int sum(", "long sum(").run(),
        changed("sum", "static long sum(int a, long b)", "static int sum(int a, long b)"));
  }

  @Test
  void staticTurnedInstance() {
    expectDifference(
        versions.java("static native int difference", "native int difference").run(),
        changed(
            "difference",
            "int difference(int from, int what)",
            "static int difference(int from, int what)"));
  }

  @Test
  void parametersOfOneTypeSwapped() {
    expectDifference(
        versions.java("(int from, int what)", "(int what, int from)").run(),
        changed(
            "difference",
            "static int difference(int what, int from)",
            "static int difference(int from, int what)"));
  }

  @Test
  void aMethodMoreInJava() {
    expectDifference(
        versions
            .java(
                "public static native int answer();",
                "public static native int answer();\n static native int more(byte[] b);")
            .run(),
        "  only in Java: static int more(byte[] b)\n");
  }

  @Test
  void aMethodLessInJava() {
    expectDifference(
        versions
            .java(
                "public static native String name(Kind kind);",
                "public static native int rename(Kind kind);")
            .run(),
        """
          only in Java: static int rename(demo.Api.Kind kind)
          only in the library: static java.lang.String name(demo.Api.Kind kind)
        """);
  }

  @Test
  void anEnumConstantMore() {
    expectDifference(
        versions.java("NUMBER\n", "NUMBER,\n SPACE\n").run(),
        changed(
            "demo.Api.Kind",
            "enum demo.Api.Kind {NUMBER, SPACE, WORD}",
            "enum demo.Api.Kind {NUMBER, WORD}"));
  }

  @Test
  void enumConstantsInAnotherOrderAreTheSame() {
    versions
        .java("    WORD,\n    NUMBER\n", "    NUMBER,\n    WORD\n")
        .run()
        .expect("answer 42\nloaded\n");
  }

  @Test
  void unsigned() {
    expectDifference(
        versions.java("sum(int a, long b)", "sum(@Unsigned int a, long b)").run(),
        changed("sum", "static int sum(@Unsigned int a, long b)", "static int sum(int a, long b)"));
  }

  @Test
  void aDeclaredException() {
    expectDifference(
        versions
            .java("sum(int a, long b);", "sum(int a, long b) throws java.io.IOException;")
            .run(),
        changed(
            "sum",
            "static int sum(int a, long b) throws java.io.IOException",
            "static int sum(int a, long b)"));
  }

  @Test
  void twoDifferencesAreBothNamed() {
    versions.java("int a, long b", "int a, int b").run().expect("sum differs");
    versions
        .java(
            "int sum(int a, long b);\n\n  public static native int difference(int from, int what);",
            "int sum(int a, int b);\n\n  public static native long difference(int from, int what);")
        .run()
        .expect("  sum differs\n")
        .expect("  difference differs\n");
  }

  @Test
  void anOlderClassWithANewerLibrary() {
    versions.java("sum(int a, long b)", "sum(int a, int b)");
    Library newer = versions.library("b: i64", "b: i32");
    ChildJvm.of(Jdk.ofThisBuild(), versions.project())
        .with(newer.option())
        .run("demo.Main")
        .expect("answer 42\nloaded\n");
    ChildJvm.of(Jdk.ofThisBuild(), versions.java().project())
        .with(newer.option())
        .run("demo.Main")
        .expect("demo.Api and " + newer.file() + " (")
        .expect(changed("sum", "static int sum(int a, long b)", "static int sum(int a, int b)"));
  }

  @Test
  void aClassThatTheLibraryDoesNotHave() {
    versions
        .project()
        .java(
            "demo/Main2.java",
            "package demo; final class Main2 { public static void main(String[] a) { try { Added.f(); } catch (Error e) { System.out.println(e); } } }");
    versions
        .project()
        .java(
            "demo/Added.java",
            "package demo; @dev.nativebound.NativeBound final class Added { static { AddedNative.load(); } private Added() {} static native int f(); }");
    try {
      versions
          .java()
          .jvm()
          .run("demo.Main2")
          .expect(
              "dev.nativebound.runtime.NativeContractError: "
                  + versions.library().file()
                  + " (found through the system property nativebound.library.path) has no natives of"
                  + " demo.Added: it is older than the class, or another library of that name; run");
    } finally {
      versions
          .project()
          .remove("src/main/java/demo/Main2.java")
          .remove("src/main/java/demo/Added.java");
    }
  }

  @Test
  void theComparisonCanBeTurnedOff() {
    Versions changed = versions.java("sum(int a, long b)", "sum(int a, double b)");
    changed.jvm().with("-Dnativebound.contract=off").run("demo.Main").expect("answer 42\nloaded\n");
    changed.jvm().with("-Dnativebound.contract=on").run("demo.Main").expect("sum differs");
  }
}
