package dev.nativebound.processor.origin;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Where a part of the model was written: what a message puts its caret under.
 *
 * <p>The only part of a model that knows the compiler's elements. Two origins are always equal, so
 * that models compare by what was written.
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

  /**
   * An annotation of the declaration, by its name; the declaration itself where the annotation is
   * on its type alone, since a compiler has places of declarations' annotations only.
   */
  public Origin at(String name) {
    return mirror(name).<Origin>map(found -> new Origin(element, found, null)).orElse(this);
  }

  /** The {@code value} of an annotation of the declaration. */
  public Origin atValueOf(String name) {
    return mirror(name)
        .flatMap(
            found ->
                AnnotationMirrors.valueOf(found, AnnotationMirrors.VALUE)
                    .map(of -> new Origin(element, found, of)))
        .orElseGet(() -> at(name));
  }

  /** What a member of an annotation of the declaration is given; the annotation without one. */
  public Origin atMember(String name, String member) {
    return at(name).atMember(member);
  }

  /** What a member of the annotation is given; the annotation without one. */
  public Origin atMember(String member) {
    return Optional.ofNullable(annotation)
        .flatMap(found -> AnnotationMirrors.valueOf(found, member))
        .map(of -> new Origin(element, annotation, of))
        .orElse(this);
  }

  /** An annotation of the declaration. */
  public Origin at(AnnotationMirror found) {
    return new Origin(element, found, null);
  }

  /** One value of a list that an annotation of the declaration has. */
  public Origin atValueOf(String name, AnnotationValue one) {
    return mirror(name).<Origin>map(found -> new Origin(element, found, one)).orElse(this);
  }

  private Optional<? extends AnnotationMirror> mirror(String name) {
    return AnnotationMirrors.find(element, name);
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

  /** Where it is, in words that are the same in each round. */
  public String place() {
    return ElementPath.of(element, annotation, value);
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
