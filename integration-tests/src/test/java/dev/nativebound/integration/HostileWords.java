package dev.nativebound.integration;

import dev.nativebound.processor.names.JavaVocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The names that generated code has itself. */
final class HostileWords {
  /** Those of Rust's half, and what looks like them. */
  static final List<String> OF_RUST =
      List.of(
          "Option",
          "Vec",
          "Result",
          "Some",
          "None",
          "Ok",
          "Err",
          "Box",
          "Sized",
          "Send",
          "Fn",
          "Into",
          "Here",
          "Owned",
          "Quiet",
          "Item",
          "Call",
          "Wire",
          "Clone",
          "Debug",
          "Self",
          "Default",
          "INSTANCE",
          "str",
          "usize",
          "u8",
          "value",
          "in",
          "crate",
          "std",
          "core",
          "bindings",
          "nativebound",
          "T");

  /** All that Java's half says by itself, the JDK's that it says for the user, and Rust's. */
  static final List<String> TYPES =
      Stream.of(
              Arrays.stream(JavaVocabulary.values()).flatMap(one -> simpleNames(one).stream()),
              Stream.of("Integer", "List", "Throwable", "Exception", "AutoCloseable", "Held"),
              OF_RUST.stream())
          .flatMap(names -> names)
          .distinct()
          .toList();

  /** What static methods of are called, where a variable comes first. */
  static final List<String> CALLED =
      Arrays.stream(JavaVocabulary.values())
          .filter(JavaVocabulary::isCalled)
          .map(one -> simpleNames(one).get(0))
          .toList();

  /** What is a variable in either half. */
  static final List<String> VARIABLES =
      Stream.concat(
              CALLED.stream(),
              Stream.of(
                  "java",
                  "dev",
                  "demo",
                  "in",
                  "out",
                  "message",
                  "result",
                  "value",
                  "e",
                  "name",
                  "address",
                  "handle",
                  "held",
                  "target",
                  "busy",
                  "path",
                  "object",
                  "objects",
                  "ours",
                  "owner",
                  "buffer",
                  "called",
                  "count",
                  "env",
                  "self",
                  "this_",
                  "crate",
                  "std",
                  "core",
                  "fn",
                  "type",
                  "bindings",
                  "nativebound",
                  "this$0",
                  "KEY$",
                  "OBJECTS$",
                  "CONTRACT",
                  "Some",
                  "Ok",
                  "None",
                  "r",
                  "_class"))
          .toList();

  /** Methods that a superclass has, beside which those of generated classes stand. */
  static final List<String> INHERITED =
      List.of(
          "int load0() { return 1; }",
          "final int load() { return 1; }",
          "java.lang.Object key0() { return null; }",
          "int live0() { return 1; }",
          "static int live() { return 1; }",
          "public static void liveCallbacks() {}",
          "final void release0(long handle) {}",
          "protected void close0(long handle) {}",
          "java.lang.String contract0(int abi, long hash) { return null; }",
          "int open0(int java, java.lang.String dev) { return 1; }",
          "<WireReader> int readListOfString(WireReader in) { return 1; }",
          "<Map> Map objects(Map key) { return key; }");

  static final List<String> PACKAGES =
      List.of("demo", "demo.inner", "handle.held", "CONTRACT.value");

  private HostileWords() {}

  private static List<String> simpleNames(JavaVocabulary type) {
    return type.type().simpleNames();
  }
}
