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
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The companion objects of Kotlin, as kapt shows them: each is a class inside of its type, and what
 * is {@code @JvmStatic} in it is there twice, as a method of that class and as a static one of the
 * type, with the same annotations.
 */
public final class KotlinCompanions {
  private final Elements elements;

  /**
   * A native that nothing implements.
   *
   * @param type the simple name of the bound class
   */
  public record Found(String method, String type, Origin origin) {}

  public KotlinCompanions(Elements elements) {
    this.elements = elements;
  }

  /** Natives in companions of this round's bound types, which are classes of their own. */
  public List<Found> natives(RoundEnvironment round) {
    return Optional.ofNullable(elements.getTypeElement(Annotations.NATIVE_BOUND)).stream()
        .flatMap(
            annotation ->
                ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream())
        .flatMap(KotlinCompanions::in)
        .toList();
  }

  private static Stream<Found> in(TypeElement type) {
    return ElementFilter.typesIn(type.getEnclosedElements()).stream()
        .filter(KotlinCompanions::isCompanion)
        .filter(companion -> !AnnotationReader.isNativeBound(companion))
        .flatMap(DeclaredMethods::of)
        .filter(method -> method.getModifiers().contains(Modifier.NATIVE))
        .map(
            method ->
                new Found(
                    method.getSimpleName().toString(),
                    type.getSimpleName().toString(),
                    Origin.of(method)));
  }

  /** Whether a method is in one. */
  static boolean hasIn(Element method) {
    return method.getEnclosingElement() instanceof TypeElement type && isCompanion(type);
  }

  /** Whether a method is there as a static one too, of which all is said. */
  static boolean isCopy(Element method) {
    return hasIn(method) && AnnotationReader.has(method, "kotlin.jvm.JvmStatic");
  }

  /** Its type has it in a field of that name. */
  private static boolean isCompanion(TypeElement type) {
    return AnnotationReader.isOfKotlin(type)
        && type.getEnclosingElement() instanceof TypeElement outer
        && ElementFilter.fieldsIn(outer.getEnclosedElements()).stream()
            .filter(field -> field.getSimpleName().equals(type.getSimpleName()))
            .anyMatch(
                field -> field.asType() instanceof DeclaredType of && of.asElement().equals(type));
  }
}
