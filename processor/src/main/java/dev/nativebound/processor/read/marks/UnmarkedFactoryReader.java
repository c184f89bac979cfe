package dev.nativebound.processor.read.marks;

import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.UnmarkedFactory;
import dev.nativebound.processor.origin.Origin;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.elements.ElementNames;
import dev.nativebound.processor.read.elements.FutureTypes;
import dev.nativebound.processor.read.members.CrossingMethods;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the static methods of an owned type that look like its factories and are not marked.
 *
 * <p>What a method's body calls a processor does not see. One that has the name of a marked one is
 * taken for a convenience that calls it, and private ones are nobody's factories.
 */
public final class UnmarkedFactoryReader {
  private final Types types;
  private final CrossingMethods crossing;

  public UnmarkedFactoryReader(Elements elements, Types types) {
    this.types = types;
    this.crossing = new CrossingMethods(elements, types);
  }

  /** Those of {@code type}, none where it is not owned. */
  public List<UnmarkedFactory> read(TypeElement type) {
    if (!crossing.isOwned(type)) {
      return List.of();
    }
    Set<String> marked =
        makers(type)
            .filter(AnnotationReader::isNativeBound)
            .map(method -> method.getSimpleName().toString())
            .collect(Collectors.toUnmodifiableSet());
    return makers(type)
        .filter(method -> !marked.contains(method.getSimpleName().toString()))
        .filter(
            method ->
                !AnnotationReader.isSuppressed(method) && !AnnotationReader.isSuppressed(type))
        .map(method -> unmarked(method, ElementNames.of(type)))
        .toList();
  }

  private Stream<ExecutableElement> makers(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
        .filter(method -> types.isSameType(madeBy(method), type.asType()));
  }

  /** What it returns, or what the future completes with that it returns. */
  private static TypeMirror madeBy(ExecutableElement method) {
    TypeMirror result = method.getReturnType();
    return FutureTypes.isFuture(result) ? FutureTypes.argumentOf(result).orElse(result) : result;
  }

  private static UnmarkedFactory unmarked(ExecutableElement method, TypeName type) {
    return new UnmarkedFactory(
        method.getSimpleName().toString(),
        FutureTypes.isFuture(method.getReturnType())
            ? "CompletableFuture<" + type.simpleName() + ">"
            : type.simpleName(),
        type.companion().simpleName(),
        Origin.of(method));
  }
}
