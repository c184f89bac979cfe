package dev.nativebound.processor.read.marks;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.origin.Origin;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.members.DeclaredMethods;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds native methods in enums that mirror one of a crate: nobody would implement them.
 *
 * <p>A record has none (JLS 8.10.2).
 */
public final class NativesOfMirrors {
  private final Elements elements;

  /**
   * One of them.
   *
   * @param type the simple name of the enum
   */
  public record Found(String method, String type, Origin origin) {}

  public NativesOfMirrors(Elements elements) {
    this.elements = elements;
  }

  /** Those of this round. */
  public List<Found> read(RoundEnvironment round) {
    return Optional.ofNullable(elements.getTypeElement(Annotations.NATIVE_BOUND)).stream()
        .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
        .filter(NativesOfMirrors::isMirror)
        .flatMap(type -> of((TypeElement) type))
        .toList();
  }

  private static Stream<Found> of(TypeElement type) {
    return DeclaredMethods.of(type)
        .filter(NativesOfMirrors::isIn)
        .map(method -> found(method, type));
  }

  private static Found found(ExecutableElement method, TypeElement type) {
    return new Found(
        method.getSimpleName().toString(), type.getSimpleName().toString(), Origin.of(method));
  }

  /** Whether a method is one of them. */
  static boolean isIn(Element method) {
    return method.getModifiers().contains(Modifier.NATIVE)
        && isMirror(method.getEnclosingElement());
  }

  private static boolean isMirror(Element type) {
    return type.getKind() == ElementKind.ENUM && AnnotationReader.isInCrate(type);
  }
}
