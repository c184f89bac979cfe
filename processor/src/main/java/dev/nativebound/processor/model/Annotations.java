package dev.nativebound.processor.model;

import java.util.List;
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

  static final String NATIVE_LIBRARY = PACKAGE + ".NativeLibrary";
  static final String RUST_NAME = PACKAGE + ".RustName";
  static final String UNSIGNED = PACKAGE + ".Unsigned";
  static final String MUT = PACKAGE + ".Mut";
  static final String WITH_ENV = PACKAGE + ".WithEnv";
  static final String AS_OBJECT = PACKAGE + ".AsObject";

  private Annotations() {}

  /** Whether {@code type} is ours. */
  public static boolean isNativeBound(AnnotatedConstruct type) {
    return has(type, NATIVE_BOUND);
  }

  static Optional<? extends AnnotationMirror> find(AnnotatedConstruct of, String qualifiedName) {
    List<? extends AnnotationMirror> mirrors = of.getAnnotationMirrors();
    return mirrors.stream().filter(mirror -> nameOf(mirror).equals(qualifiedName)).findFirst();
  }

  static boolean has(AnnotatedConstruct of, String qualifiedName) {
    return find(of, qualifiedName).isPresent();
  }

  /**
   * Whether an annotation of this simple name, of any package, is present: nullness has many homes.
   */
  static boolean hasSimpleName(AnnotatedConstruct of, String simpleName) {
    return of.getAnnotationMirrors().stream()
        .anyMatch(mirror -> elementOf(mirror).getSimpleName().contentEquals(simpleName));
  }

  /** The {@code value} of an annotation that has a string one. */
  static Optional<String> string(AnnotatedConstruct of, String qualifiedName) {
    return find(of, qualifiedName).flatMap(Annotations::valueOf).map(v -> v.getValue().toString());
  }

  private static Optional<? extends AnnotationValue> valueOf(AnnotationMirror mirror) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String nameOf(AnnotationMirror mirror) {
    return elementOf(mirror).getQualifiedName().toString();
  }

  private static TypeElement elementOf(AnnotationMirror mirror) {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }
}
