package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;
import static dev.nativebound.processor.validate.Message.MISPLACED_ANNOTATION;
import static dev.nativebound.processor.validate.Message.RANGE_OF_ONE;
import static dev.nativebound.processor.validate.Message.RANGE_PARAMETER;
import static dev.nativebound.processor.validate.Message.RANGE_WITHOUT_PARAMETER;
import static dev.nativebound.processor.validate.Message.RANGE_WITHOUT_STORAGE;
import static dev.nativebound.processor.validate.Message.UNSUPPORTED_TYPE;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages about {@code @Range} and the parameters that it names: at the name that is wrong. */
class RangeMessagesTest {
  @TempDir Path project;

  private MarkedSources members(String text) {
    return MarkedSources.ofMembers(project, text);
  }

  @Refuses(RANGE_WITHOUT_PARAMETER)
  void nb0138_names_that_are_no_parameters() {
    members(
            "static native int crc(@Range(offset = »\"of\", length = »\"size\") byte[] data, int off, long len);")
        .assertErrors(
            "[NB0138] parameter 'data' of 'crc' is marked @Range, whose offset 'of' is no parameter of 'crc';"
                + " it has 'off', 'len'",
            "[NB0138] parameter 'data' of 'crc' is marked @Range, whose length 'size' is no parameter of"
                + " 'crc'; it has 'off', 'len'");
  }

  @Refuses(RANGE_WITHOUT_PARAMETER)
  void nb0138_where_there_is_none_that_it_could_be() {
    members("static native int crc(@Range(length = »\"\") java.nio.ByteBuffer data, short other);")
        .assertErrors(
            "[NB0138] parameter 'data' of 'crc' is marked @Range, whose length '' is no parameter of 'crc';"
                + " declare one, an int or a long");
  }

  @Refuses(RANGE_WITHOUT_PARAMETER)
  void nb0138_an_inherited_method_at_the_type() {
    String head = "package demo; import dev.nativebound.*;\n";
    MarkedSources.in(
            project,
            Map.of(
                "demo.Base",
                head + "interface Base { int crc(@Range(offset = \"at\") byte[] data, int from); }",
                "demo.Bound",
                head + "@NativeBound »interface Bound extends Base { int f(); }"))
        .assertErrors(
            "[NB0138] parameter 'data' of 'crc' is marked @Range, whose offset 'at' is no parameter of 'crc';"
                + " it has 'from'");
  }

  /** Inherited from a class file: with {@code -parameters} it is a range like any other. */
  @Test
  void nb0138_a_class_file_without_names() {
    String base =
        "package demo; public interface Base { int crc(@dev.nativebound.Range(offset = \"at\") byte[] data, int at); }";
    String bound =
        "package demo; @dev.nativebound.NativeBound interface Bound extends Base { int f(); }";
    Map<String, String> both = Map.of("demo.Base", base);
    assertThat(CompiledSources.in(project, both, "-proc:none").errors()).isEmpty();
    assertThat(CompiledSources.in(project, Map.of("demo.Bound", bound)).errors())
        .containsExactly(
            "Bound.java:1:44 [NB0138] parameter 'arg0' of 'crc' is marked @Range, whose offset 'at' is no"
                + " parameter of 'crc'; its class file has no names of parameters, so compile that with"
                + " '-parameters'");
    assertThat(CompiledSources.in(project, both, "-parameters", "-proc:none").errors()).isEmpty();
    CompiledSources named = CompiledSources.in(project, Map.of("demo.Bound", bound));
    assertThat(named.errors()).isEmpty();
  }

  @Refuses(RANGE_PARAMETER)
  void nb0139_parameters_that_count_nothing() {
    members(
            """
            static native void f(@Range(offset = »"a") byte[] x, short a);
            static native void g(@Range(length = »"b") long[] x, Integer b);
            static native void h(@Range(offset = »"c") Object x, @Unsigned int c);
            static native void i(@Range(length = »"x") byte[] x);
            """)
        .assertErrors(
            number("x' of 'f", "offset 'a", "short"),
            number("x' of 'g", "length 'b", "Integer"),
            number("x' of 'h", "offset 'c", "@Unsigned int"),
            number("x' of 'i", "length 'x", "byte[]"));
  }

  private static String number(String subject, String named, String type) {
    return "[NB0139] parameter '"
        + subject
        + "' is marked @Range, whose "
        + named
        + "' has type "
        + type
        + ", and an offset or length is an int or a long; declare it so";
  }

  @Refuses(RANGE_PARAMETER)
  void nb0139_a_parameter_that_is_made_for_a_function() {
    MarkedSources.of(
            project,
            """
            @RustCrate(name = "crc32fast", version = "1.4")
            @NativeBound(rust = "crc32fast") interface Bound {
              int hash(@Range(length = »"n") byte[] x, @RustType("u8") int n);
            }
            """)
        .assertErrors(
            "[NB0139] parameter 'x' of 'hash' is marked @Range, whose length 'n' is none of the function in"
                + " Rust, which has the range alone; remove what it is marked with");
  }

  @Refuses(RANGE_WITHOUT_STORAGE)
  void nb0140_types_without_a_range() {
    members(
            """
            static native void f(»@Range(offset = "n") String x, int n);
            static native void g(»@Range(offset = "n") int x, int n);
            static native void h(»@Range(offset = "n") byte[][] x, int n);
            static native void i(»@Range Thread x);
            """)
        .assertErrors(
            none("f", "String"), none("g", "int"), none("h", "byte[][]"), none("i", "Thread"));
  }

  private static String none(String method, String type) {
    return "[NB0140] parameter 'x' of '"
        + method
        + "' is marked @Range, and a "
        + type
        + " has none, only an array of primitives, a ByteBuffer and an Object that is such an array have;"
        + " remove @Range";
  }

  @Refuses(RANGE_WITHOUT_STORAGE)
  void nb0140_with_what_it_does_not_go() {
    members(
            """
            static native void f(@AsObject »@Range(offset = "n") byte[] x, int n);
            static native void g(@AsObject »@Range Object x);
            static native void i(»@Range byte[] x);
            """)
        .assertErrors(
            "[NB0140] parameter 'x' of 'f' is marked @Range, and with @AsObject Rust has the object itself;"
                + " remove one of the two",
            "[NB0140] parameter 'x' of 'g' is marked @Range, and with @AsObject Rust has the object itself;"
                + " remove one of the two",
            "[NB0140] parameter 'x' of 'i' is marked @Range, and it names no offset and no length; name one,"
                + " or remove @Range");
  }

  @Refuses(RANGE_WITHOUT_STORAGE)
  void nb0140_values_of_generated_natives() {
    MarkedSources.of(
            project,
            "@NativeBound interface Bound { int f(»@Range(offset = \"n\") java.util.List<String> x, int n); }")
        .assertErrors(none("f", "List<String>"));
  }

  @Refuses(RANGE_OF_ONE)
  void nb0141_one_parameter_for_both() {
    members("static native void f(@Range(offset = \"n\", length = »\"n\") byte[] x, int n);")
        .assertErrors(
            "[NB0141] parameter 'x' of 'f' is marked @Range, and 'n' is both its offset and its length; name"
                + " two parameters, or one of the two alone");
  }

  @Refuses(UNSUPPORTED_TYPE)
  void of_a_type_that_does_not_cross_that_is_said() {
    members("static native void f(@Range(offset = \"n\") java.nio.IntBuffer »x, int n);")
        .assertErrors(
            "[NB0103] parameter 'x' of 'f' has type IntBuffer, and of buffers, only ByteBuffer crosses to"
                + " Rust; use ByteBuffer or int[], or @AsObject, which passes the object itself");
  }

  @Refuses(MISPLACED_ANNOTATION)
  void nb0117_where_it_is_no_native() {
    MarkedSources.of(
            project,
            """
            @NativeBound interface Bound {
              int f(Back back);
              static void g(»@Range byte[] x) {}
              @NativeCallback interface Back { void on(»@Range(length = "n") byte[] x, int n); }
            }
            """)
        .assertErrors(
            "[NB0117] @Range has no effect here, since 'g' is not native; remove it",
            "[NB0117] @Range has no effect here, since Java implements 'on', a method of a callback; remove"
                + " it");
  }
}
