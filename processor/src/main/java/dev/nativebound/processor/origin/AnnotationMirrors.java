package dev.nativebound.processor.origin;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Finds an annotation by its name, and in it a member by its. */
public final class AnnotationMirrors {
  /** The member that has no name where an annotation is written. */
  public static final String VALUE = "value";

  private AnnotationMirrors() {}

  /** The annotation of this name: a qualified one, or a simple one for that of any package. */
  public static Optional<? extends AnnotationMirror> find(AnnotatedConstruct of, String name) {
    return of.getAnnotationMirrors().stream().filter(mirror -> isNamed(mirror, name)).findFirst();
  }

  /** Whether it is the one of this name, likewise. */
  public static boolean isNamed(AnnotationMirror mirror, String name) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return type.getQualifiedName().contentEquals(name) || type.getSimpleName().contentEquals(name);
  }

  /** What a member is given. */
  public static Optional<? extends AnnotationValue> valueOf(
      AnnotationMirror mirror, String member) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
