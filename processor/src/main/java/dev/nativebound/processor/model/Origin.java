package dev.nativebound.processor.model;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Where a part of the model was written: what a message puts its caret under.
 *
 * <p>With {@link javax.annotation.processing.Processor} and the reader, the only place that knows
 * the compiler's elements. Two origins are always equal, so that models compare by what was
 * written.
 */
public final class Origin {
  private final Element element;
  private final AnnotationMirror annotation;
  private final AnnotationValue value;

  private Origin(Element element, AnnotationMirror annotation, AnnotationValue value) {
    this.element = element;
    this.annotation = annotation;
    this.value = value;
  }

  /** The declaration itself; null is for models made by hand. */
  public static Origin of(Element element) {
    return new Origin(element, null, null);
  }

  /** An annotation on a declaration. */
  public static Origin of(Element element, AnnotationMirror annotation) {
    return new Origin(element, annotation, null);
  }

  /** A value of an annotation. */
  public Origin at(AnnotationMirror ofAnnotation, AnnotationValue ofValue) {
    return new Origin(element, ofAnnotation, ofValue);
  }

  /** The declaration. */
  public Element element() {
    return element;
  }

  /** The annotation, or null. */
  public AnnotationMirror annotation() {
    return annotation;
  }

  /** The annotation's value, or null. */
  public AnnotationValue value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Origin;
  }

  @Override
  public int hashCode() {
    return 0;
  }

  @Override
  public String toString() {
    return String.valueOf(element);
  }
}
