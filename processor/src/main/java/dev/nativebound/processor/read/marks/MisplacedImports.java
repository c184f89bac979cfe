package dev.nativebound.processor.read.marks;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.Misplaced;
import dev.nativebound.processor.model.Misplaced.Subject;
import dev.nativebound.processor.model.Misplaced.Why;
import dev.nativebound.processor.origin.Origin;
import dev.nativebound.processor.read.elements.AnnotationReader;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.ElementFilter;

/** Finds imports without natives that could use them. */
final class MisplacedImports {
  private final Natives natives;

  MisplacedImports(Natives natives) {
    this.natives = natives;
  }

  Stream<Misplaced> read() {
    return natives
        .annotated(Annotations.NATIVE_IMPORT)
        .filter(annotated -> !isBoundAt(annotated))
        .map(MisplacedImports::misplaced);
  }

  private static boolean isBoundAt(Element annotated) {
    return annotated instanceof PackageElement
        ? annotated.getEnclosedElements().stream().anyMatch(MisplacedImports::hasBound)
        : AnnotationReader.isNativeBound(annotated);
  }

  private static boolean hasBound(Element type) {
    return AnnotationReader.isNativeBound(type)
        || ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .anyMatch(MisplacedImports::hasBound);
  }

  private static Misplaced misplaced(Element annotated) {
    return new Misplaced(
        Annotations.NATIVE_IMPORT,
        annotated instanceof PackageElement ? Why.IMPORT_OF_PACKAGE : Why.IMPORT_OF_TYPE,
        new Subject(nameOf(annotated), "", Optional.empty()),
        Origin.of(annotated).at(Annotations.NATIVE_IMPORT));
  }

  /** Of a package the whole name. */
  static String nameOf(Element annotated) {
    return annotated instanceof PackageElement named
        ? named.getQualifiedName().toString()
        : annotated.getSimpleName().toString();
  }
}
