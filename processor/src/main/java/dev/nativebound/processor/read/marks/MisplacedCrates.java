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
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds crates that are declared for nothing that is in one. */
final class MisplacedCrates {
  private final Natives natives;

  MisplacedCrates(Natives natives) {
    this.natives = natives;
  }

  /** Those of this round. What a module has, it may have for any of its packages. */
  Stream<Misplaced> read() {
    return Stream.of(Annotations.RUST_CRATE, Annotations.RUST_CRATES).flatMap(this::read);
  }

  private Stream<Misplaced> read(String annotation) {
    return natives
        .annotated(annotation)
        .filter(at -> at instanceof TypeElement || at instanceof PackageElement)
        .filter(at -> !isInCrate(at))
        .map(at -> misplaced(at, annotation));
  }

  /** It, or a type in it. */
  private static boolean isInCrate(Element element) {
    return AnnotationReader.isInCrate(element)
        || ElementFilter.methodsIn(element.getEnclosedElements()).stream()
            .anyMatch(AnnotationReader::isInCrate)
        || ElementFilter.typesIn(element.getEnclosedElements()).stream()
            .anyMatch(MisplacedCrates::isInCrate);
  }

  /** It is {@code @RustCrate} that a user wrote, once or several times. */
  private static Misplaced misplaced(Element element, String annotation) {
    return new Misplaced(
        Annotations.RUST_CRATE,
        element instanceof PackageElement ? Why.CRATE_OF_PACKAGE : Why.CRATE_OF_TYPE,
        new Subject(MisplacedImports.nameOf(element), "", Optional.empty()),
        Origin.of(element).at(annotation));
  }
}
