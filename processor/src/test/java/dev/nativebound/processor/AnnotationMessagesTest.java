package dev.nativebound.processor;

import static dev.nativebound.processor.validate.Message.MISPLACED_ANNOTATION;
import static dev.nativebound.processor.validate.Message.MUT_WITHOUT_STORAGE;
import static dev.nativebound.processor.validate.Message.NULLABLE_ELEMENTS;
import static dev.nativebound.processor.validate.Message.NULLABLE_PRIMITIVE;
import static dev.nativebound.processor.validate.Message.OBJECT_OF_PRIMITIVE;
import static dev.nativebound.processor.validate.Message.UNSIGNED_WITHOUT_MEANING;
import static dev.nativebound.processor.validate.Message.UNSUPPORTED_TYPE;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/**
 * Messages about annotations: at the annotation where the declaration has it, at the name where it
 * is on the type alone, since no compiler tells processors the places of those.
 */
class AnnotationMessagesTest {
  @TempDir Path project;

  private MarkedSources members(String text) {
    return MarkedSources.ofMembers(project, text);
  }

  @Refuses(MUT_WITHOUT_STORAGE)
  void nb0104_mut_on_what_cannot_be_written() {
    members("static native void fill(int at,\n    final »@Mut String text);")
        .assertErrors(
            "[NB0104] parameter 'text' of 'fill' is marked @Mut, and Rust cannot write into a String, only"
                + " into an array of primitives and a ByteBuffer; remove @Mut and return the new value");
  }

  @Refuses(MUT_WITHOUT_STORAGE)
  void nb0104_mut_on_an_object() {
    members("static native void fill(@AsObject »@Mut java.util.List<String> names);")
        .assertErrors(
            "[NB0104] parameter 'names' of 'fill' is marked @Mut, and Rust cannot write into a List<String>,"
                + " only into an array of primitives and a ByteBuffer; remove @Mut and return the new"
                + " value");
  }

  @Refuses(NULLABLE_PRIMITIVE)
  void nb0105_a_nullable_primitive() {
    members("@interface Nullable {}\nstatic native void f(»@Nullable int x);")
        .assertErrors(
            "[NB0105] parameter 'x' of 'f' is marked @Nullable, and int is never null; remove @Nullable, or"
                + " write Integer");
  }

  @Refuses(NULLABLE_PRIMITIVE)
  void nb0105_a_nullable_primitive_of_an_annotation_for_types() {
    members("static native @org.jspecify.annotations.Nullable char »f();")
        .assertErrors(
            "[NB0105] the result of 'f' is marked @Nullable, and char is never null; remove @Nullable, or"
                + " write Character");
  }

  @Refuses(NULLABLE_PRIMITIVE)
  void nb0105_nothing_is_never_null() {
    members("@interface Nullable {}\n»@Nullable static native void f();")
        .assertErrors(
            "[NB0105] the result of 'f' is marked @Nullable, and void is never null; remove @Nullable");
  }

  @Refuses(UNSIGNED_WITHOUT_MEANING)
  void nb0106_unsigned_without_a_meaning() {
    members("static native @Unsigned double »f();")
        .assertErrors(
            "[NB0106] the result of 'f' is marked @Unsigned, and double has no unsigned reading, only byte,"
                + " short, int and long, their boxes and arrays have; remove @Unsigned");
  }

  @Refuses(UNSIGNED_WITHOUT_MEANING)
  void nb0106_unsigned_on_other_types_than_numbers() {
    members(
            """
            enum Kind { A }
            static native void f(
                @Unsigned String »a,
                @Unsigned Kind »b,
                java.nio.@Unsigned ByteBuffer »c,
                @Unsigned Boolean »d,
                int @Unsigned [] »e,
                @Unsigned String[] »f,
                @Unsigned Object »g,
                @Unsigned byte[][] fine);
            """)
        .assertErrors(
            unsigned("a", "String"),
            unsigned("b", "Kind"),
            unsigned("c", "ByteBuffer"),
            unsigned("d", "Boolean"),
            unsigned("e", "int[]"),
            unsigned("f", "String[]"),
            unsigned("g", "Object"));
  }

  private static String unsigned(String parameter, String type) {
    return "[NB0106] parameter '"
        + parameter
        + "' of 'f' is marked @Unsigned, and "
        + type
        + " has no unsigned reading, only byte, short, int and long, their boxes and arrays have; remove"
        + " @Unsigned";
  }

  @Refuses(OBJECT_OF_PRIMITIVE)
  void nb0107_a_primitive_as_an_object() {
    members("static native void f(»@AsObject int x);")
        .assertErrors(
            "[NB0107] parameter 'x' of 'f' is marked @AsObject, and int is no object; remove @AsObject, or"
                + " write Integer");
  }

  @Refuses(OBJECT_OF_PRIMITIVE)
  void nb0107_nothing_as_an_object() {
    members("/** Doc. */\n@Deprecated »@AsObject\nstatic native void f();")
        .assertErrors(
            "[NB0107] the result of 'f' is marked @AsObject, and void is no object; remove @AsObject");
  }

  @Refuses(NULLABLE_ELEMENTS)
  void nb0115_elements_that_are_never_null() {
    members("static native void f(@org.jspecify.annotations.Nullable int[] »x);")
        .assertErrors(
            "[NB0115] the elements of parameter 'x' of 'f' are marked @Nullable, and int is never null; for an"
                + " array that may be null write 'int @Nullable []'");
  }

  @Refuses({MUT_WITHOUT_STORAGE, NULLABLE_PRIMITIVE, OBJECT_OF_PRIMITIVE, UNSIGNED_WITHOUT_MEANING})
  void each_wrong_annotation_of_a_right_type_is_one_error() {
    members(
            "@interface Nullable {}\n"
                + "static native void f(»@Mut »@AsObject »@Nullable @Unsigned char »x);")
        .assertErrors(
            "[NB0104] parameter 'x' of 'f' is marked @Mut, and Rust cannot write into a char, only into an"
                + " array of primitives and a ByteBuffer; remove @Mut and return the new value",
            "[NB0107] parameter 'x' of 'f' is marked @AsObject, and char is no object; remove @AsObject, or"
                + " write Character",
            "[NB0105] parameter 'x' of 'f' is marked @Nullable, and char is never null; remove @Nullable, or"
                + " write Character",
            "[NB0106] parameter 'x' of 'f' is marked @Unsigned, and char has no unsigned reading, only byte,"
                + " short, int and long, their boxes and arrays have; remove @Unsigned");
  }

  @Refuses(MISPLACED_ANNOTATION)
  void nb0117_annotations_on_what_is_not_native() {
    members(
            """
            native void fine();
            »@RustName("g") void f(»@Mut int[] x, »@AsObject Object y) {}
            »@WithEnv »@AsObject static Object h() { return null; }
            Bound(»@Mut int[] x) {}
            """)
        .assertErrors(
            "[NB0117] @RustName has no effect here, since 'f' is not native; remove it",
            "[NB0117] @Mut has no effect here, since 'f' is not native; remove it",
            "[NB0117] @AsObject has no effect here, since 'f' is not native; remove it",
            "[NB0117] @WithEnv has no effect here, since 'h' is not native; remove it",
            "[NB0117] @AsObject has no effect here, since 'h' is not native; remove it",
            "[NB0117] @Mut has no effect here, since a constructor is not native; remove it");
  }

  @Refuses(MISPLACED_ANNOTATION)
  void nb0117_what_is_no_object_of_rusts_cannot_be_given_away() {
    String head = "package demo; import dev.nativebound.*;\n";
    MarkedSources.in(
            project,
            Map.of(
                "demo.Other",
                head
                    + "@NativeBound interface Other extends AutoCloseable { int size(); void close(); }",
                "demo.Direct",
                head
                    + "@NativeBound class Direct {"
                    + " native void f(@Consumes Other fine, »@Consumes Object x); }",
                "demo.Bound",
                head
                    + """
                    import java.util.List;
                    @NativeBound interface Bound {
                      void f(»@Consumes String x, @Consumes Other fine, @Consumes List<Other> all,
                          @Consumes Other... more);
                      void g(»@Consumes List<String> x, »@Consumes int[] y);
                    }
                    """))
        .assertErrors(
            "[NB0117] @Consumes has no effect here, since parameter 'x' of 'f' has type String, which"
                + " is no object that Rust owns; remove it",
            "[NB0117] @Consumes has no effect here, since parameter 'x' of 'g' has type"
                + " List<String>, which is no object that Rust owns; remove it",
            "[NB0117] @Consumes has no effect here, since parameter 'y' of 'g' has type int[], which"
                + " is no object that Rust owns; remove it",
            "[NB0117] @Consumes has no effect here, since parameter 'x' of 'f' has type Object, which"
                + " is no object that Rust owns; remove it");
  }

  @Refuses(MISPLACED_ANNOTATION)
  void nb0117_annotations_in_a_class_that_is_not_bound() {
    MarkedSources.of(
            project,
            "»@RustName(\"x\") class Bound { native void f(»@Mut int[] x);"
                + " »@RustName(\"x\") interface In {} @RustName(\"y\") enum Fine { A } }")
        .assertErrors(
            "[NB0117] @RustName has no effect here, since 'Bound' is no enum, record, sealed interface or exception, and not marked @NativeBound or @NativeCallback;"
                + " remove it",
            "[NB0117] @Mut has no effect here, since 'Bound' is not marked @NativeBound; mark it, or remove"
                + " this",
            "[NB0117] @RustName has no effect here, since 'In' is no enum, record, sealed interface or exception, and not marked @NativeBound or @NativeCallback;"
                + " remove it");
  }

  @Refuses(UNSUPPORTED_TYPE)
  void a_wrong_type_is_one_error_whatever_its_annotations() {
    members(
            "@interface Nullable {}\n"
                + "static native void f(@Mut @Nullable java.util.@Unsigned List<String> »x);")
        .assertErrors(
            "[NB0103] parameter 'x' of 'f' has type List<String>, and collections do not cross to Rust; use"
                + " String[], or @AsObject, which passes the object itself; an interface marked"
                + " @NativeBound takes it as it is");
  }
}
