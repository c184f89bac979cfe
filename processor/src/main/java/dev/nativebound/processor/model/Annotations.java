package dev.nativebound.processor.model;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
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

  /** {@code @Nullable}, of any package: nullness has many homes. */
  public static final String NULLABLE = "Nullable";

  static final String NATIVE_LIBRARY = PACKAGE + ".NativeLibrary";
  static final String EXCLUSIVE = PACKAGE + ".Exclusive";

  /** What javac gives for a value that it could not read, and has said so. */
  private static final String UNREADABLE = "<error>";

  private Annotations() {}

  /** Whether {@code type} is ours. */
  public static boolean isNativeBound(AnnotatedConstruct type) {
    return has(type, NATIVE_BOUND);
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
    return find(of, name)
        .flatMap(Annotations::valueOf)
        .map(value -> value.getValue().toString())
        .filter(text -> !text.equals(UNREADABLE));
  }

  /** Whether it has a {@code value} that cannot be read, or not before another processor ran. */
  public static boolean isUnreadable(AnnotatedConstruct of, String name) {
    return find(of, name)
        .flatMap(Annotations::valueOf)
        .filter(value -> value.getValue().equals(UNREADABLE))
        .isPresent();
  }

  static Optional<? extends AnnotationValue> valueOf(AnnotationMirror mirror) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isNamed(AnnotationMirror mirror, String name) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return type.getQualifiedName().contentEquals(name) || type.getSimpleName().contentEquals(name);
  }
}
