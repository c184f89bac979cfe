package dev.nativebound.processor.validate;

/**
 * Everything the processor can say. The id names the page in {@code docs/messages/} and the test.
 *
 * <p>A text says what is wrong, why, and what to write instead.
 */
public enum Message {
  NOT_A_CLASS(
      "NB0101",
      "%s '%s' cannot be bound: no %s can declare native methods; declare them in a class and mark that"
          + " @NativeBound"),
  NO_NATIVES(
      "NB0102",
      "%s '%s' has no %s method, so there is nothing to bind; declare one, or remove @NativeBound"),
  UNSUPPORTED_TYPE("NB0103", "%s has type %s, and %s; use %s"),
  MUT_WITHOUT_STORAGE(
      "NB0104",
      "%s is marked @Mut, and Rust cannot write into a %s, only into an array of primitives and a ByteBuffer;"
          + " remove @Mut and return the new value"),
  NULLABLE_PRIMITIVE("NB0105", "%s is marked @Nullable, and %s is never null; remove @Nullable%s"),
  UNSIGNED_WITHOUT_MEANING(
      "NB0106",
      "%s is marked @Unsigned, and %s has no unsigned reading, only byte, short, int and long, their boxes and"
          + " arrays have; remove @Unsigned"),
  OBJECT_OF_PRIMITIVE("NB0107", "%s is marked @AsObject, and %s is no object; remove @AsObject%s"),
  EXCEPTION_WITHOUT_CONSTRUCTOR(
      "NB0108", "'%s' %s %s, which cannot be made from an error of Rust: %s"),
  INVALID_RUST_NAME("NB0109", "\"%s\" is not a Rust %s; write one, for example \"%s\""),
  METHODS_CLASH(
      "NB0110",
      "'%s' is '%s' in Rust, and so is '%s'; give one of them another name with @RustName"),
  TYPES_CLASH(
      "NB0111",
      "'%s' is '%s' in Rust, and that name is taken by %s; give it another with @RustName"),
  ENUM_OUT_OF_REACH(
      "NB0112",
      "enum %s is out of reach of the generated class %s, which hands its constants to the library; make it visible"
          + " in package '%s', or use @AsObject, which passes the object itself"),
  CONSTANTS_CLASH("NB0113", "the constants '%s' and '%s' of enum %s are both '%s' in Rust; %s"),
  COMPANION_EXISTS(
      "NB0114",
      "'%s' needs a generated class '%s', and there is one of that name already; rename one of the two"),
  NULLABLE_ELEMENTS(
      "NB0115",
      "the elements of %s are marked @Nullable, and %s is never null; for an array that may be null write '%s"
          + " @Nullable []'"),
  BOUND_ENUM(
      "NB0116",
      "enum %s is bound itself, so that its name in Rust is that of the trait for its natives, and it cannot be a"
          + " parameter or result; move its natives into a class, or use @AsObject, which passes the object itself"),
  MISPLACED_ANNOTATION("NB0117", "@%s has no effect here, since %s; %s"),
  FACTORY_WITHOUT_CLOSE(
      "NB0118",
      "'%s' is static, so that it is to make a value in Rust, and '%s' has no close() that drops it; %s"),
  NOT_IMPLEMENTABLE("NB0119", "%s '%s' is implemented by a generated class, and %s; %s"),
  FACTORY_RESULT(
      "NB0120",
      "'%s' is static, so that it makes a value of '%s' in Rust, and its result has type %s; declare it as %2$s, or, if"
          + " it makes none, without 'static' in an interface that has no close(), whose generated class has the one"
          + " object, INSTANCE"),
  UNMARKED_FACTORY(
      "NB0121",
      Severity.WARNING,
      "'%s' returns a '%s' and is not marked @NativeBound, so that %s has no method for it; mark it, or write"
          + " @SuppressWarnings(\"nativebound\") on it if Java finds or makes what it returns"),
  VALUE_OUT_OF_REACH(
      "NB0122",
      "%s %s is out of reach of the generated class %s, which makes its values and takes them apart; make it visible in"
          + " package '%s'"),
  NO_HASH("NB0123", "%s has type %s, and in %s: %s; mark the %s @Ordered, which is a Vec in Rust"),
  EMPTY_TWICE("NB0124", "%s has type %s, which says twice that there may be no value; %s"),
  ENDLESS_VALUE(
      "NB0125",
      "there is no value of %s, since to make one takes another: %s; make one of these fields @Nullable, an Optional or"
          + " a collection"),
  FIELDS_CLASH(
      "NB0126", "the components '%s' and '%s' of record %s are both '%s' in Rust; rename one"),
  VARIANTS_CLASH(
      "NB0127",
      "the records '%s' and '%s' below sealed interface %s are both the variant '%s' in Rust; give one another name with"
          + " @RustName"),
  TOO_MANY_SLOTS(
      "NB0128",
      "the native for '%s' would have arguments of %d slots, and the VM allows %d (a long or double has two, a record of"
          + " up to 8 scalars those of its fields, and the handle and the message have up to five); put some parameters into a"
          + " record"),
  NOT_A_CALLBACK("NB0129", "%s '%s' cannot be a callback: %s; %s"),
  CALLBACK_OUT_OF_REACH(
      "NB0130",
      "callback %s is out of reach of the generated class %s, which calls its methods; make it visible in package '%s'"),
  UNSPEAKABLE_TYPE(
      "NB0133", "%s cannot be named in the generated class %s: there, %s; rename one of them"),
  NOT_LOADED(
      "NB0135",
      Severity.WARNING,
      "nothing loads the library of '%s', so that its first call is an UnsatisfiedLinkError; write 'static { %s.load(); }'"
          + " in it, or @SuppressWarnings(\"nativebound\") on it if a class that is not compiled here does so"),
  NATIVE_IN_COMPANION(
      "NB0136",
      "'%s' is native in the companion object of '%s', which is a class of its own, so that nothing implements it; add"
          + " @JvmStatic, by which it is a native of '%2$s'"),
  RANGE_WITHOUT_PARAMETER(
      "NB0138", "%s is marked @Range, whose %s '%s' is no parameter of '%s'; %s"),
  RANGE_PARAMETER("NB0139", "%s is marked @Range, whose %s '%s' %s; %s"),
  RANGE_WITHOUT_STORAGE("NB0140", "%s is marked @Range, and %s; %s"),
  RANGE_OF_ONE(
      "NB0141",
      "%s is marked @Range, and '%s' is both its offset and its length; name two parameters, or one of the two alone"),
  FUTURE_THROWS(
      "NB0142",
      "'%s' returns a future, which what Rust fails with comes through, so that nothing throws %s; %s"),
  EXCLUSIVE_WITH_FUTURE(
      "NB0143",
      "'%s' is marked @Exclusive, and %s; remove @Exclusive, and have what it changes in a Mutex"),
  ONLY_DURING_CALL(
      "NB0144", "%s %s, and '%s' returns a future while Rust is still at work: %s; %s"),
  NO_SOURCE_OUTPUT(
      "NB0201",
      "there is no folder for generated sources, so the emitted crate would end in the jar; pass '-s <folder>' to"
          + " javac (Maven and Gradle do)"),
  UNKNOWN_OPTION("NB0202", "there is no option '-A%s'; the options are %s"),
  LIBRARIES_DIFFER(
      "NB0203",
      "the library is '%s' here and '%s' elsewhere, and what is compiled together makes one library; use one name"),
  INVALID_LIBRARY_NAME("NB0204", "the library cannot have the name '%s' (from %s), since %s; %s"),
  CRATE_NOT_RLIB(
      "NB0205",
      "the emitted crate cannot depend on '%s': its [lib] has crate-type %s; add \"rlib\" to the list, or remove the"
          + " line, since it is the emitted crate that makes the library"),
  CRATE_UNREADABLE("NB0206", "'%s' cannot be used: %s"),
  CRATE_NOT_FOUND(
      "NB0207",
      "option '-A%s=%s' names no crate: there is no '%s'; give the folder of its Cargo.toml"),
  FILE_FAILED(
      "NB0208",
      "a file could not be read or written: %s; mend that (permissions, disk space) and compile again"),
  INVALID_DERIVE(
      "NB0209",
      "option '-A%s' has '%s', and that is no path of a derive macro; write paths with commas between them, for example"
          + " 'serde::Serialize,serde::Deserialize'"),
  DERIVED_ALREADY(
      "NB0210",
      "option '-A%s' has '%s', which values derive already where all their fields do; leave it out"),
  OBJECT_OF_ANOTHER_LIBRARY(
      "NB0301",
      "%s has type %s, which belongs to another library, and Rust has its values there; compile the two together, or use"
          + " @AsObject, which passes the object itself"),
  OBJECT_OF_ANOTHER_PACKAGE(
      "NB0302",
      "%s has type %s, whose generated class only those of its own package may make objects of; move one of the two"
          + " to the other's package"),
  CANNOT_IMPORT("NB0401", "'%s' cannot be imported for Rust, since it %s; %s"),
  IMPORTED_TWICE("NB0402", "'%s' is imported twice by one list; remove one of the two"),
  NOT_RUST("NB0501", "\"%s\" is no %s of Rust: %s; write one, for example \"%s\""),
  CRATE_NOT_DECLARED(
      "NB0502", "\"%s\" mentions '%s', and no crate of that name is declared for '%s'%s; %s"),
  NAME_WITHOUT_PATH(
      "NB0503",
      "\"%s\" of '%s' is a name alone, and '%s' has no path that it could be in; write a whole path, or"
          + " @NativeBound(rust = \"...\") on '%3$s'"),
  CRATES_DIFFER(
      "NB0504",
      "crate '%s' has %s in %s and %s in %s, and what is compiled together makes one library; declare it the same, best"
          + " once, on the package or module"),
  INVALID_CRATE("NB0505", "crate '%s', which %s declares, %s; %s"),
  TYPE_OUTSIDE_CRATES("NB0506", "%s has type %s, and %s; %s"),
  NO_CRATE_OF_PROJECT(
      "NB0507",
      "\"%s\" is in the crate of the project, and there is none; make one in src/main/rust, or name a declared crate"),
  NATIVE_IN_MIRROR(
      "NB0508",
      "'%s' is native, and enum '%s' mirrors one of a crate, so that nothing implements it; declare it in an"
          + " interface or class with @NativeBound(rust = \"...\"), where a %2$s can be a parameter"),
  RECORD_OF_RESULTS(
      "NB0509",
      "%s has type %s, of which Rust makes no value: component '%s' of record %s is no field, but what '%s' returns;"
          + " take what the function needs as parameters, or bind an interface to the crate's type and take that"),
  LOST_WRITES(
      "NB0510",
      "%s becomes a \"%s\" for the call alone, so that what the function writes there is lost; %s"),
  PATH_WITHOUT_PROJECT(
      "NB0511",
      Severity.WARNING,
      "crate '%s' has path \"%s\", which is from '%s', since no folder above the generated sources has a pom.xml,"
          + " build.gradle or .git; write an absolute path, or make one of these in the project's folder"),
  FUTURE_OF_ITEM(
      "NB0512",
      "'%s' returns a future, and is an item of a crate, which nothing awaits; declare it in an interface without"
          + " @NativeBound(rust = \"...\"), and await the item in the function that implements it"),
  INTERNAL(
      "NB0901",
      "nativebound failed, which is a fault of nativebound: please report it with this text: %s");

  /** Whether it ends the compilation. */
  public enum Severity {
    ERROR,
    WARNING
  }

  private final String id;
  private final Severity severity;
  private final String text;

  Message(String id, String text) {
    this(id, Severity.ERROR, text);
  }

  Message(String id, Severity severity, String text) {
    this.id = id;
    this.severity = severity;
    this.text = text;
  }

  /** The stable id, {@code NB0103}. */
  public String id() {
    return id;
  }

  public Severity severity() {
    return severity;
  }

  /** The text as the compiler prints it. */
  String format(Object... arguments) {
    return "[" + id + "] " + String.format(text, arguments);
  }
}
