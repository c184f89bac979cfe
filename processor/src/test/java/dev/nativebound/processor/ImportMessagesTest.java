package dev.nativebound.processor;

import static dev.nativebound.processor.validate.Message.CANNOT_IMPORT;
import static dev.nativebound.processor.validate.Message.IMPORTED_TWICE;
import static dev.nativebound.processor.validate.Message.MISPLACED_ANNOTATION;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Messages about {@code @NativeImport}: at the class of the list. */
class ImportMessagesTest {
  private static final String CLASS =
      "final class Bound { static { BoundNative.load(); } static native void f(); ";

  @TempDir Path project;

  private MarkedSources bound(String imports, String members) {
    return MarkedSources.of(
        project, "@NativeBound @NativeImport(" + imports + ")\n" + CLASS + members + "}");
  }

  @Refuses(CANNOT_IMPORT)
  void nb0401_what_is_no_class() {
    String wayOut =
        "' cannot be imported for Rust, since it is no class; remove it: Rust has primitives and"
            + " arrays anyway";
    bound("{String.class, int».class, void».class, String[]».class}", "")
        .assertErrors(
            "[NB0401] 'int" + wayOut,
            "[NB0401] 'void" + wayOut,
            "[NB0401] 'java.lang.String[]" + wayOut);
  }

  @Refuses(CANNOT_IMPORT)
  void nb0401_a_class_that_is_not_public() {
    bound("Bound.Inner».class", "public static class Inner {}")
        .assertErrors(
            "[NB0401] 'demo.Bound.Inner' cannot be imported for Rust, since it is not public; make"
                + " it public, with the classes around it, or remove it");
  }

  @Refuses(CANNOT_IMPORT)
  void nb0401_an_annotation() {
    bound("Override».class", "")
        .assertErrors(
            "[NB0401] 'java.lang.Override' cannot be imported for Rust, since it is an annotation;"
                + " remove it");
  }

  @Refuses(IMPORTED_TWICE)
  void nb0402_a_class_twice_in_one_list() {
    bound("{String.class, Thread.class, String».class}", "")
        .assertErrors(
            "[NB0402] 'java.lang.String' is imported twice by one list; remove one of the two");
  }

  @Refuses(MISPLACED_ANNOTATION)
  void nb0117_imports_of_a_type_without_natives() {
    MarkedSources.of(
            project, "»@NativeImport(String.class) class Plain {}\n@NativeBound " + CLASS + "}")
        .assertErrors(
            "[NB0117] @NativeImport has no effect here, since 'Plain' is not marked @NativeBound;"
                + " move it to a type that is, or to the package");
  }

  @Refuses(MISPLACED_ANNOTATION)
  void nb0117_imports_of_a_package_without_natives() {
    MarkedSources.in(
            project,
            Map.of(
                "plain.package-info",
                "»@dev.nativebound.NativeImport(String.class) package plain;",
                "plain.Plain",
                "package plain; class Plain { static class Inner {} }"))
        .assertErrors(
            "[NB0117] @NativeImport has no effect here, since package 'plain' has no type that is"
                + " marked @NativeBound; move it to a package that has one, or to a type that is");
  }

  @Refuses(CANNOT_IMPORT)
  void nb0401_in_the_list_of_a_package() {
    MarkedSources.in(
            project,
            Map.of(
                "demo.package-info",
                "@dev.nativebound.NativeImport({String.class, int».class}) package demo;",
                "demo.Outer",
                "package demo; class Outer { @dev.nativebound.NativeBound static "
                    + CLASS.replace("BoundNative", "Outer_BoundNative")
                    + "} }"))
        .assertErrors(
            "[NB0401] 'int' cannot be imported for Rust, since it is no class; remove it: Rust has"
                + " primitives and arrays anyway");
  }
}
