package dev.nativebound.processor.validate;

/**
 * Everything the processor can say. The id names the page in {@code docs/messages/} and the test.
 *
 * <p>A text says what is wrong, why, and what to write instead.
 */
public enum Message {
  NOT_A_CLASS(
      "NB0101",
      "%s '%s' cannot be bound: @NativeBound is for classes with native methods, and %s cannot declare any; move the"
          + " native methods into a class"),
  NO_NATIVES(
      "NB0102",
      "class '%s' has no native method, so nothing can be bound; declare one or remove @NativeBound"),
  UNSUPPORTED_TYPE("NB0103", "%s of '%s' has type %s, %s, which cannot cross the boundary; use %s"),
  MUT_WITHOUT_STORAGE(
      "NB0104",
      "@Mut on parameter '%s' of '%s': a %s cannot be written back; @Mut is for arrays of primitives and for"
          + " ByteBuffer, so remove it or return the new value"),
  NULLABLE_PRIMITIVE(
      "NB0105", "%s of '%s' is %s, which is never null; remove @Nullable or use its box"),
  UNSIGNED_WITHOUT_MEANING(
      "NB0106",
      "%s of '%s' is @Unsigned %s; only byte, short, int and long have an unsigned reading, so remove @Unsigned"),
  OBJECT_OF_PRIMITIVE(
      "NB0107", "%s of '%s' is %s, a primitive, and no object; remove @AsObject or use its box"),
  EXCEPTION_WITHOUT_CONSTRUCTOR(
      "NB0108",
      "'%s' declares 'throws %s', which the library cannot make; it needs a class that is not abstract, with a"
          + " constructor (String, Throwable), (String) or (), so add one or declare another exception"),
  INVALID_RUST_NAME("NB0109", "@RustName(\"%s\") is no Rust %s; write one, for example \"%s\""),
  METHODS_CLASH(
      "NB0110",
      "the Rust name '%s' of '%s' is also that of '%s'; give one of them another with @RustName"),
  TYPES_CLASH(
      "NB0111",
      "the Rust name '%s' of '%s' is also that of %s; give one of them another with @RustName"),
  ENUM_OUT_OF_REACH(
      "NB0112",
      "%s of '%s' is enum %s, which the generated class %s cannot name; make it visible to package '%s', or use"
          + " @AsObject, which passes it as a JObject"),
  CONSTANTS_CLASH(
      "NB0113",
      "%s of '%s' is enum %s, whose constants %s have one Rust name, '%s'; rename one, or use @AsObject, which passes"
          + " it as a JObject"),
  COMPANION_EXISTS(
      "NB0114",
      "'%s' needs a generated class '%s', and there is one of that name already; rename one of the two"),
  NULLABLE_ELEMENTS(
      "NB0115",
      "the elements of %s of '%s' are %s, which is never null; for an array that may be null write '%s @Nullable []'"),
  BOUND_ENUM(
      "NB0116",
      "%s of '%s' is enum %s, which is bound itself: its Rust name is that of the trait for its natives; move the"
          + " natives into a class, or use @AsObject, which passes it as a JObject"),
  NO_SOURCE_OUTPUT(
      "NB0201",
      "there is no folder for generated sources, so the emitted crate would end in the jar; pass '-s <folder>' to"
          + " javac (Maven and Gradle do)"),
  UNKNOWN_OPTION("NB0202", "option '-A%s' is not known; the options are %s"),
  LIBRARIES_DIFFER(
      "NB0203",
      "@NativeLibrary names '%s' here and '%s' elsewhere in this compilation, which makes one library; use one name"),
  INVALID_LIBRARY_NAME(
      "NB0204",
      "the library name '%s' (from %s) cannot be one; use small ASCII letters, digits and '_', a letter first"),
  CRATE_NOT_RLIB(
      "NB0205",
      "the emitted crate cannot depend on '%s': its [lib] has crate-type %s; add \"rlib\" to the list, or remove the"
          + " line: the emitted crate makes the library"),
  CRATE_UNREADABLE("NB0206", "'%s' cannot be used: %s"),
  CRATE_NOT_FOUND(
      "NB0207",
      "option '-A%s=%s' names no crate: there is no '%s'; give the folder of its Cargo.toml"),
  FILE_FAILED(
      "NB0208",
      "a file could not be read or written: %s; mend that (permissions, disk space) and compile again"),
  INTERNAL(
      "NB0901",
      "nativebound failed, which is a fault of nativebound: please report it with this text: %s");

  private final String id;
  private final String text;

  Message(String id, String text) {
    this.id = id;
    this.text = text;
  }

  /** The stable id, {@code NB0103}. */
  public String id() {
    return id;
  }

  /** The text as the compiler prints it. */
  String format(Object... arguments) {
    return "[" + id + "] " + String.format(text, arguments);
  }
}
