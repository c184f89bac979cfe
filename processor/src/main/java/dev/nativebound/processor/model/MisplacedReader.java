package dev.nativebound.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/**
 * Finds annotations about natives on what is no native, and about Rust's names on what has none.
 */
public final class MisplacedReader {
  private static final List<String> OF_NATIVES =
      List.of(Annotations.RUST_NAME, Annotations.MUT, Annotations.AS_OBJECT, Annotations.WITH_ENV);

  private final Elements elements;

  public MisplacedReader(Elements elements) {
    this.elements = elements;
  }

  /** All of this round. */
  public List<Misplaced> read(RoundEnvironment round) {
    return OF_NATIVES.stream().flatMap(name -> read(round, name)).toList();
  }

  private Stream<Misplaced> read(RoundEnvironment round, String annotation) {
    return Optional.ofNullable(elements.getTypeElement(annotation)).stream()
        .map(round::getElementsAnnotatedWith)
        .flatMap(annotated -> annotated.stream().map(element -> check(element, annotation)))
        .flatMap(Optional::stream);
  }

  private static Optional<Misplaced> check(Element element, String annotation) {
    return element instanceof TypeElement type
        ? checkType(type, annotation)
        : checkNative(element, annotation);
  }

  private static Optional<Misplaced> checkType(TypeElement type, String annotation) {
    if (type.getKind() == ElementKind.ENUM || Annotations.isNativeBound(type)) {
      return Optional.empty();
    }
    String reason = "'" + type.getSimpleName() + "' is neither an enum nor marked @NativeBound";
    return Optional.of(misplaced(type, annotation, reason, "remove it"));
  }

  private static Optional<Misplaced> checkNative(Element element, String annotation) {
    Element method = element instanceof VariableElement ? element.getEnclosingElement() : element;
    if (!method.getModifiers().contains(Modifier.NATIVE)) {
      return Optional.of(misplaced(element, annotation, notNative(method), "remove it"));
    }
    Element owner = method.getEnclosingElement();
    if (Annotations.isNativeBound(owner)) {
      return Optional.empty();
    }
    String reason = "'" + owner.getSimpleName() + "' is not marked @NativeBound";
    return Optional.of(misplaced(element, annotation, reason, "mark it, or remove this"));
  }

  private static String notNative(Element method) {
    boolean isMethod = method.getKind() == ElementKind.METHOD;
    return (isMethod ? "'" + method.getSimpleName() + "'" : "a constructor") + " is not native";
  }

  private static Misplaced misplaced(
      Element element, String annotation, String reason, String wayOut) {
    String simple = annotation.substring(annotation.lastIndexOf('.') + 1);
    return new Misplaced(simple, reason, wayOut, Origin.of(element).at(annotation));
  }
}
