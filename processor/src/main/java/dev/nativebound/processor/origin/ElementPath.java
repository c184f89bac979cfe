package dev.nativebound.processor.origin;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Where something was written, in words that are the same in each round: a compiler makes most of
 * its elements anew in each.
 */
final class ElementPath {
  private ElementPath() {}

  /**
   * The words for a place.
   *
   * @param annotation null for the declaration itself
   * @param value null for the annotation as a whole
   */
  static String of(Element element, AnnotationMirror annotation, AnnotationValue value) {
    StringBuilder path = new StringBuilder();
    append(element, path);
    if (annotation != null) {
      AnnotationNumber number = new AnnotationNumber(annotation, value);
      path.append('@').append(number.among(element.getAnnotationMirrors()));
    }
    return path.toString();
  }

  /** A member by its number, since overloads share a name. */
  private static void append(Element element, StringBuilder path) {
    Element around = element == null ? null : element.getEnclosingElement();
    if (around != null && !(around instanceof PackageElement)) {
      append(around, path);
      path.append('/').append(numberIn(around, element)).append(element.getSimpleName());
    } else {
      path.append(nameOf(element));
    }
  }

  private static String nameOf(Element element) {
    return element instanceof TypeElement type
        ? type.getQualifiedName().toString()
        : String.valueOf(element);
  }

  private static int numberIn(Element around, Element element) {
    List<? extends Element> parameters =
        around instanceof ExecutableElement method ? method.getParameters() : List.of();
    return Math.max(parameters.indexOf(element), around.getEnclosedElements().indexOf(element));
  }

  /** Counts the annotations and their values until one is found. */
  private static final class AnnotationNumber {
    private final AnnotationMirror annotation;
    private final AnnotationValue value;
    private int count;

    AnnotationNumber(AnnotationMirror annotation, AnnotationValue value) {
      this.annotation = annotation;
      this.value = value;
    }

    /** The words for an annotation that is not among these say what it is. */
    String among(List<? extends AnnotationMirror> mirrors) {
      Optional<? extends AnnotationMirror> found = mirrors.stream().filter(this::has).findFirst();
      return found.isPresent() ? String.valueOf(count) : annotation + "=" + value;
    }

    private boolean has(AnnotationMirror mirror) {
      count++;
      return (value == null && mirror.equals(annotation))
          || mirror.getElementValues().values().stream().anyMatch(this::has);
    }

    private boolean has(AnnotationValue at) {
      count++;
      return at.equals(value)
          || (at.getValue() instanceof AnnotationMirror mirror && has(mirror))
          || (at.getValue() instanceof List<?> list
              && list.stream().anyMatch(one -> has((AnnotationValue) one)));
    }
  }
}
