package dev.nativebound.processor.read;

import dev.nativebound.processor.model.Obstacle;
import dev.nativebound.processor.model.Reach;
import dev.nativebound.processor.read.elements.Visibility;
import dev.nativebound.processor.read.members.CrossingMethod;
import dev.nativebound.processor.read.members.CrossingMethods;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds what keeps a companion, in the same package, from implementing a bound type. */
final class ObstacleReader {
  private final Elements elements;
  private final CrossingMethods crossing;

  ObstacleReader(Elements elements, CrossingMethods crossing) {
    this.elements = elements;
    this.crossing = crossing;
  }

  /** The first there is. */
  Optional<Obstacle> read(TypeElement type) {
    if (has(type, Modifier.SEALED)) {
      return found(Obstacle.Kind.SEALED);
    }
    if (!type.getTypeParameters().isEmpty()) {
      return found(Obstacle.Kind.GENERIC);
    }
    if (Visibility.of(type) == Reach.PRIVATE) {
      return found(Obstacle.Kind.PRIVATE);
    }
    return type.getKind() == ElementKind.CLASS ? ofClass(type) : ofClose(type);
  }

  private Optional<Obstacle> ofClass(TypeElement type) {
    if (type.getNestingKind().isNested() && !has(type, Modifier.STATIC)) {
      return found(Obstacle.Kind.INNER);
    }
    boolean hasConstructor =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(ObstacleReader::isCallable);
    return hasConstructor
        ? ofInherited(type).or(() -> ofClose(type))
        : found(Obstacle.Kind.NO_CONSTRUCTOR);
  }

  /** What a package keeps to itself, no class of another overrides (JLS 8.4.8.1). */
  private Optional<Obstacle> ofInherited(TypeElement type) {
    return crossing.of(type).stream()
        .map(CrossingMethod::element)
        .filter(method -> isKeptFrom(elements.getPackageOf(type), method))
        .findFirst()
        .flatMap(this::outOfReach);
  }

  private boolean isKeptFrom(PackageElement home, ExecutableElement method) {
    return !has(method, Modifier.PUBLIC)
        && !has(method, Modifier.PROTECTED)
        && !elements.getPackageOf(method).equals(home);
  }

  private Optional<Obstacle> outOfReach(ExecutableElement method) {
    return Optional.of(
        new Obstacle(
            Obstacle.Kind.METHOD_OUT_OF_REACH,
            List.of(
                method.getSimpleName().toString(),
                method.getEnclosingElement().getSimpleName().toString(),
                elements.getPackageOf(method).getQualifiedName().toString())));
  }

  private static boolean isCallable(ExecutableElement constructor) {
    return constructor.getParameters().isEmpty()
        && constructor.getThrownTypes().isEmpty()
        && !has(constructor, Modifier.PRIVATE);
  }

  /** Closing is what drops the value, so nothing can be in its place. */
  private Optional<Obstacle> ofClose(TypeElement type) {
    boolean isConcrete =
        ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
            .anyMatch(method -> CrossingMethods.isClose(method) && !has(method, Modifier.ABSTRACT));
    return isConcrete ? found(Obstacle.Kind.CLOSE_WITH_BODY) : Optional.empty();
  }

  private static Optional<Obstacle> found(Obstacle.Kind kind) {
    return Optional.of(new Obstacle(kind));
  }

  private static boolean has(Element element, Modifier modifier) {
    return element.getModifiers().contains(modifier);
  }
}
