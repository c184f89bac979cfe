package dev.nativebound.processor.read.imports;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.ImportClaim;
import dev.nativebound.processor.model.Obstacle;
import dev.nativebound.processor.model.Reach;
import dev.nativebound.processor.origin.AnnotationMirrors;
import dev.nativebound.processor.origin.Origin;
import dev.nativebound.processor.read.elements.Visibility;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads the lists of {@code @NativeImport}. */
public final class ImportReader {
  private final Elements elements;

  public ImportReader(Elements elements) {
    this.elements = elements;
  }

  /** What the annotation of a type or package names, in its order. */
  public List<ImportClaim> claims(Element annotated) {
    Set<String> seen = new HashSet<>();
    List<ImportClaim> claims = new ArrayList<>();
    for (AnnotationValue value : values(annotated)) {
      if (value.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR) {
        claims.add(
            new ImportClaim(
                type.toString(),
                obstacle(type),
                !seen.add(type.toString()),
                Origin.of(annotated).atValueOf(Annotations.NATIVE_IMPORT, value)));
      }
    }
    return claims;
  }

  /** What can be imported of what a type and its package name, both in their order. */
  public Stream<TypeElement> classes(TypeElement bound) {
    return Stream.of(bound, elements.getPackageOf(bound))
        .flatMap(annotated -> values(annotated).stream())
        .map(AnnotationValue::getValue)
        .filter(value -> value instanceof TypeMirror type && obstacle(type).isEmpty())
        .map(value -> (TypeElement) ((DeclaredType) value).asElement());
  }

  private static List<AnnotationValue> values(Element annotated) {
    List<AnnotationValue> values = new ArrayList<>();
    AnnotationMirrors.find(annotated, Annotations.NATIVE_IMPORT)
        .flatMap(mirror -> AnnotationMirrors.valueOf(mirror, AnnotationMirrors.VALUE))
        .map(AnnotationValue::getValue)
        .filter(List.class::isInstance)
        .ifPresent(list -> ((List<?>) list).forEach(one -> values.add((AnnotationValue) one)));
    return values;
  }

  private static Optional<Obstacle> obstacle(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.of(new Obstacle(Obstacle.Kind.NO_CLASS));
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    if (Visibility.of(element) != Reach.PUBLIC) {
      return Optional.of(new Obstacle(Obstacle.Kind.NOT_PUBLIC));
    }
    if (element.getKind() == ElementKind.ANNOTATION_TYPE) {
      return Optional.of(new Obstacle(Obstacle.Kind.ANNOTATION));
    }
    return Optional.empty();
  }
}
