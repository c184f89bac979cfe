package dev.nativebound.processor.model;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Our annotations, found by name: the processor does not depend on the annotations' classes. */
public final class Annotations {
  /** The package of all of them. */
  public static final String PACKAGE = "dev.nativebound";

  /** The name of the annotation that makes a type ours. */
  public static final String NATIVE_BOUND = PACKAGE + ".NativeBound";

  /** {@code @NativeCallback}. */
  public static final String NATIVE_CALLBACK = PACKAGE + ".NativeCallback";

  /** {@code @RustName}. */
  public static final String RUST_NAME = PACKAGE + ".RustName";

  /** {@code @Unsigned}. */
  public static final String UNSIGNED = PACKAGE + ".Unsigned";

  /** {@code @Ordered}. */
  public static final String ORDERED = PACKAGE + ".Ordered";

  /** {@code @Mut}. */
  public static final String MUT = PACKAGE + ".Mut";

  /** {@code @Range}. */
  public static final String RANGE = PACKAGE + ".Range";

  /** {@code @Consumes}. */
  public static final String CONSUMES = PACKAGE + ".Consumes";

  /** {@code @Shared}. */
  public static final String SHARED = PACKAGE + ".Shared";

  /** {@code @AsObject}. */
  public static final String AS_OBJECT = PACKAGE + ".AsObject";

  /** {@code @WithEnv}. */
  public static final String WITH_ENV = PACKAGE + ".WithEnv";

  /** {@code @NativeImport}. */
  public static final String NATIVE_IMPORT = PACKAGE + ".NativeImport";

  /** {@code @RustCrate}. */
  public static final String RUST_CRATE = PACKAGE + ".RustCrate";

  /** {@code @RustCrates}, which a compiler puts around several. */
  public static final String RUST_CRATES = PACKAGE + ".RustCrates";

  /** {@code @RustType}. */
  public static final String RUST_TYPE = PACKAGE + ".RustType";

  /** {@code @RustVia}. */
  public static final String RUST_VIA = PACKAGE + ".RustVia";

  /** The member of {@link #NATIVE_BOUND} that names an item of a crate. */
  public static final String RUST = "rust";

  /** {@code @Nullable}, of any package: nullness has many homes. */
  public static final String NULLABLE = "Nullable";

  private static final String VALUE = "value";
  private static final String SUPPRESS = "java.lang.SuppressWarnings";

  static final String NATIVE_LIBRARY = PACKAGE + ".NativeLibrary";
  static final String EXCLUSIVE = PACKAGE + ".Exclusive";

  /** What javac gives for a value that it could not read, and has said so. */
  private static final String UNREADABLE = "<error>";

  private Annotations() {}

  /** Whether {@code type} is ours: marked, and no value that mirrors one of a crate. */
  public static boolean isNativeBound(AnnotatedConstruct type) {
    return has(type, NATIVE_BOUND) && !(isValue(type) && isInCrate(type));
  }

  /** Whether Kotlin's compiler made a class, as kapt shows it. */
  public static boolean isOfKotlin(AnnotatedConstruct type) {
    return has(type, "kotlin.Metadata");
  }

  /** Whether our warnings about it are not wanted. */
  public static boolean isSuppressed(AnnotatedConstruct of) {
    return find(of, SUPPRESS)
        .flatMap(Annotations::valueOf)
        .filter(value -> value.toString().contains("\"nativebound\""))
        .isPresent();
  }

  /** Whether an item of a crate is named, even by what cannot be read. */
  static boolean isInCrate(AnnotatedConstruct of) {
    return find(of, NATIVE_BOUND)
        .flatMap(mirror -> valueOf(mirror, RUST))
        .filter(value -> !value.getValue().equals(""))
        .isPresent();
  }

  /** Whether it is there and can be read. */
  static boolean isReadable(AnnotationMirror mirror, String member) {
    return valueOf(mirror, member)
        .filter(value -> !value.getValue().equals(UNREADABLE))
        .isPresent();
  }

  /** The item of a crate that is named, by an annotation that may be there for that alone. */
  public static Optional<String> rust(AnnotatedConstruct of) {
    return string(of, NATIVE_BOUND, RUST).filter(text -> !text.isEmpty());
  }

  private static boolean isValue(AnnotatedConstruct type) {
    return type instanceof TypeElement element
        && (element.getKind() == ElementKind.ENUM || element.getKind() == ElementKind.RECORD);
  }

  /** The annotation of this name: a qualified one, or a simple one for that of any package. */
  static Optional<? extends AnnotationMirror> find(AnnotatedConstruct of, String name) {
    return of.getAnnotationMirrors().stream().filter(mirror -> isNamed(mirror, name)).findFirst();
  }

  static boolean has(AnnotatedConstruct of, String name) {
    return find(of, name).isPresent();
  }

  /** The {@code value} of an annotation that has a string one. */
  static Optional<String> string(AnnotatedConstruct of, String name) {
    return string(of, name, VALUE);
  }

  /** Likewise, of another member. */
  private static Optional<String> string(AnnotatedConstruct of, String name, String member) {
    return find(of, name).flatMap(mirror -> string(mirror, member));
  }

  /** What a member that is a string is given. */
  static Optional<String> string(AnnotationMirror mirror, String member) {
    return valueOf(mirror, member)
        .map(value -> value.getValue().toString())
        .filter(text -> !text.equals(UNREADABLE));
  }

  /** What {@code @Range} says, where it is. */
  static Optional<Range> range(AnnotatedConstruct of) {
    return find(of, RANGE)
        .map(mirror -> new Range(string(mirror, Range.OFFSET), string(mirror, Range.LENGTH)));
  }

  /** Whether it has a {@code value} that cannot be read, or not before another processor ran. */
  public static boolean isUnreadable(AnnotatedConstruct of, String name) {
    return isUnreadable(of, name, VALUE);
  }

  /** Likewise, of another member. */
  public static boolean isUnreadable(AnnotatedConstruct of, String name, String member) {
    return find(of, name)
        .flatMap(mirror -> valueOf(mirror, member))
        .filter(value -> value.getValue().equals(UNREADABLE))
        .isPresent();
  }

  static Optional<? extends AnnotationValue> valueOf(AnnotationMirror mirror) {
    return valueOf(mirror, VALUE);
  }

  /** What a member is given. */
  static Optional<? extends AnnotationValue> valueOf(AnnotationMirror mirror, String member) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  static boolean isNamed(AnnotationMirror mirror, String name) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return type.getQualifiedName().contentEquals(name) || type.getSimpleName().contentEquals(name);
  }
}
