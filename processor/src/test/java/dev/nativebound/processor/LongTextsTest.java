package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is near the limits of a class file (JVMS 4.11) compiles. */
class LongTextsTest {
  @TempDir Path project;

  @BeforeEach
  void buildFile() throws IOException {
    Files.createFile(project.resolve("pom.xml"));
  }

  private void assertCompiles(String body) {
    String source =
        "package demo; @dev.nativebound.NativeBound public interface T { " + body + " }";
    CompiledSources compiled = CompiledSources.in(project, Map.of("demo.T", source));
    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.warnings()).isEmpty();
  }

  private static String each(int count, String separator, String format) {
    return IntStream.range(0, count)
        .mapToObj(i -> format.replace("#", String.valueOf(10000 + i)))
        .collect(joining(separator));
  }

  /** Its line is longer than a constant. */
  @Test
  void an_enum_with_long_names() {
    String constants = each(1800, ", ", "A_RATHER_LONG_CONSTANT_NAME_NUMBER_#");
    assertCompiles("enum Code { " + constants + " } Code next(Code code);");
  }

  /** Where a letter has three bytes. */
  @Test
  void an_enum_with_names_beyond_ascii() {
    String constants = each(1000, ", ", "非常に長い定数の名前の番号は_#");
    assertCompiles("enum Code { " + constants + " } Code next(Code code);");
  }

  /** All their tables are made by one method. */
  @Test
  void many_enums() {
    String constants = each(200, ", ", "CONSTANT_#");
    assertCompiles(
        each(60, " ", "enum E# { CONSTANTS } E# next(E# code);").replace("CONSTANTS", constants));
  }

  @Test
  void a_record_with_as_many_components_as_there_may_be() {
    assertCompiles("record R(" + each(254, ", ", "String c#") + ") {} R next(R r);");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 1000})
  void a_sealed_interface_with_many_records(int count) {
    assertCompiles(
        "sealed interface S { "
            + each(count, " ", "record V#(int x, String y) implements S {}")
            + " } S next(S s);");
  }

  /** A method for all of them would be too large. */
  @Test
  void a_sealed_interface_with_large_records() {
    String components = each(250, ", ", "String c#");
    assertCompiles(
        "sealed interface S { "
            + each(30, " ", "record V#(COMPONENTS) implements S {}")
                .replace("COMPONENTS", components)
            + " } S next(S s);");
  }

  /** What the parts of one are called is not what another is called. */
  @Test
  void a_large_sealed_interface_beside_a_record_with_the_name_of_its_part() {
    assertCompiles(
        "record SVariants(int x) {} record SVariants2(SVariants x) {} sealed interface S { "
            + each(201, " ", "record V#(SVariants x, SVariants2 y) implements S {}")
            + " } S next(S s, SVariants x, SVariants2 y);");
  }

  @Test
  void many_methods() {
    assertCompiles(each(400, " ", "String a_method_#(String text, java.util.List<String> texts);"));
  }

  @Test
  void a_long_comment() {
    assertCompiles("/** " + "many <b>words</b> ".repeat(20000) + "*/ int f(int x);");
  }
}
