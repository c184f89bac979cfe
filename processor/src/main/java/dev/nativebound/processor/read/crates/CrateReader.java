package dev.nativebound.processor.read.crates;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.CrateDeclaration;
import dev.nativebound.processor.model.CratePath;
import dev.nativebound.processor.model.Mirror;
import dev.nativebound.processor.origin.AnnotationMirrors;
import dev.nativebound.processor.origin.Origin;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.elements.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the crates that are declared for a type. */
public final class CrateReader {
  private final Elements elements;
  private final Sources sources;

  public CrateReader(Elements elements, Sources sources) {
    this.elements = elements;
    this.sources = sources;
  }

  /** The item of a crate that a record or enum mirrors. */
  public Optional<Mirror> mirror(TypeElement type) {
    if (!AnnotationReader.isInCrate(type)) {
      return Optional.empty();
    }
    CratePath path =
        AnnotationReader.rust(type)
            .map(CratePathReader::ofType)
            .orElseGet(CratePathReader::unreadableType);
    return Optional.of(new Mirror(path, declaredFor(type)));
  }

  /** Those of the type, of types around it, of its package and of its module. */
  public List<CrateDeclaration> declaredFor(TypeElement type) {
    List<Element> around = new ArrayList<>();
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      around.add(at);
    }
    around.add(elements.getPackageOf(type));
    Optional.ofNullable(elements.getModuleOf(type)).ifPresent(around::add);
    return around.stream().flatMap(at -> of(at, type)).toList();
  }

  private Stream<CrateDeclaration> of(Element annotated, TypeElement type) {
    Origin place = placeOf(annotated, type);
    return annotated.getAnnotationMirrors().stream()
        .flatMap(CrateReader::declarations)
        .map(mirror -> read(mirror, wordsOf(annotated), place));
  }

  /** One, or those that a compiler has put together. */
  private static Stream<AnnotationMirror> declarations(AnnotationMirror mirror) {
    if (AnnotationMirrors.isNamed(mirror, Annotations.RUST_CRATE)) {
      return Stream.of(mirror);
    }
    return AnnotationMirrors.isNamed(mirror, Annotations.RUST_CRATES)
        ? values(mirror, "value")
            .filter(AnnotationMirror.class::isInstance)
            .map(AnnotationMirror.class::cast)
        : Stream.empty();
  }

  private static CrateDeclaration read(AnnotationMirror mirror, String place, Origin origin) {
    return new CrateDeclaration(
        text(mirror, "name"),
        text(mirror, "packageName"),
        text(mirror, "version"),
        values(mirror, "features").map(String::valueOf).toList(),
        AnnotationMirrors.valueOf(mirror, "defaultFeatures")
            .map(value -> !Boolean.FALSE.equals(value.getValue()))
            .orElse(true),
        text(mirror, "path"),
        text(mirror, "git"),
        text(mirror, "rev"),
        text(mirror, "tag"),
        text(mirror, "branch"),
        isReadable(mirror),
        place,
        origin.annotation() == null ? origin.at(mirror) : origin);
  }

  private static boolean isReadable(AnnotationMirror mirror) {
    return AnnotationReader.isReadable(mirror, "name")
        && mirror.getElementValues().keySet().stream()
            .map(member -> member.getSimpleName().toString())
            .allMatch(member -> AnnotationReader.isReadable(mirror, member));
  }

  private static String text(AnnotationMirror mirror, String member) {
    return AnnotationReader.string(mirror, member).orElse("");
  }

  private static Stream<Object> values(AnnotationMirror mirror, String member) {
    return AnnotationMirrors.valueOf(mirror, member).stream()
        .map(AnnotationValue::getValue)
        .filter(List.class::isInstance)
        .flatMap(list -> ((List<?>) list).stream())
        .map(one -> ((AnnotationValue) one).getValue());
  }

  /** What was compiled earlier has no source to point into, so that of the type stands in. */
  private Origin placeOf(Element annotated, TypeElement type) {
    boolean hasSource =
        annotated instanceof TypeElement || sources.have(nameOf(annotated) + fileOf(annotated));
    return hasSource ? Origin.of(annotated) : Origin.of(type).at(Annotations.NATIVE_BOUND);
  }

  private static String fileOf(Element annotated) {
    return annotated instanceof PackageElement ? ".package-info" : "/module-info";
  }

  private static String wordsOf(Element annotated) {
    if (annotated instanceof TypeElement) {
      return nameOf(annotated);
    }
    return (annotated instanceof PackageElement ? "package " : "module ") + nameOf(annotated);
  }

  private static String nameOf(Element annotated) {
    return switch (annotated.getKind()) {
      case PACKAGE -> ((PackageElement) annotated).getQualifiedName().toString();
      case MODULE -> ((ModuleElement) annotated).getQualifiedName().toString();
      default -> ((TypeElement) annotated).getQualifiedName().toString();
    };
  }
}
