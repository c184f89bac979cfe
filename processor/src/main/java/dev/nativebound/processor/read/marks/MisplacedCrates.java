package dev.nativebound.processor.read.marks;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.Misplaced;
import dev.nativebound.processor.origin.Origin;
import dev.nativebound.processor.read.elements.AnnotationReader;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds crates that are declared for nothing that is in one. */
final class MisplacedCrates {
  private final Elements elements;

  MisplacedCrates(Elements elements) {
    this.elements = elements;
  }

  /** Those of this round. What a module has, it may have for any of its packages. */
  Stream<Misplaced> read(RoundEnvironment round) {
    return Stream.of(Annotations.RUST_CRATE, Annotations.RUST_CRATES)
        .flatMap(name -> read(round, name));
  }

  private Stream<Misplaced> read(RoundEnvironment round, String annotation) {
    return Optional.ofNullable(elements.getTypeElement(annotation)).stream()
        .flatMap(found -> round.getElementsAnnotatedWith(found).stream())
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

  private static Misplaced misplaced(Element element, String annotation) {
    String name =
        element instanceof PackageElement named
            ? "package '" + named.getQualifiedName() + "'"
            : "'" + element.getSimpleName() + "'";
    return new Misplaced(
        "RustCrate",
        name + " has nothing that is in a crate",
        "name an item with @NativeBound(rust = \"...\"), or remove this",
        Origin.of(element).at(annotation));
  }
}
