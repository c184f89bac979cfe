package dev.nativebound.processor.read.callbacks;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.Obstacle;
import dev.nativebound.processor.model.UnfitCallback;
import dev.nativebound.processor.origin.Origin;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.members.CrossingMethod;
import dev.nativebound.processor.read.members.CrossingMethods;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds what keeps a type that is marked {@code @NativeCallback} from being a callback. */
public final class UnfitCallbacks {
  private final Elements elements;
  private final CrossingMethods crossing;

  public UnfitCallbacks(Elements elements, Types types) {
    this.elements = elements;
    this.crossing = new CrossingMethods(elements, types);
  }

  /** All that a round has. */
  public List<UnfitCallback> unfit(RoundEnvironment round) {
    return Optional.ofNullable(elements.getTypeElement(Annotations.NATIVE_CALLBACK)).stream()
        .flatMap(marker -> ElementFilter.typesIn(round.getElementsAnnotatedWith(marker)).stream())
        .flatMap(type -> unfit(type).stream())
        .toList();
  }

  /** What keeps {@code type} from being one. */
  public Optional<UnfitCallback> unfit(TypeElement type) {
    return obstacle(type)
        .map(
            obstacle ->
                new UnfitCallback(
                    wordOf(type),
                    type.getSimpleName().toString(),
                    obstacle,
                    Origin.of(type).at(Annotations.NATIVE_CALLBACK)));
  }

  private static String wordOf(TypeElement type) {
    return switch (type.getKind()) {
      case INTERFACE -> "interface";
      case ANNOTATION_TYPE -> "annotation";
      case ENUM -> "enum";
      case RECORD -> "record";
      default -> "class";
    };
  }

  /** The first there is. */
  private Optional<Obstacle> obstacle(TypeElement type) {
    if (type.getKind() != ElementKind.INTERFACE) {
      return found(Obstacle.Kind.NO_INTERFACE);
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      return found(Obstacle.Kind.SEALED);
    }
    if (AnnotationReader.isNativeBound(type)) {
      return found(Obstacle.Kind.BOUND);
    }
    List<ExecutableElement> methods =
        crossing.ofCallback(type).stream().map(CrossingMethod::element).toList();
    if (methods.isEmpty()) {
      return found(Obstacle.Kind.NO_METHOD);
    }
    return methods.stream().filter(UnfitCallbacks::isOpenAndGeneric).findFirst().flatMap(this::of);
  }

  private static boolean isOpenAndGeneric(ExecutableElement method) {
    return CallbackKinds.isGeneric(method) && method.getModifiers().contains(Modifier.ABSTRACT);
  }

  private Optional<Obstacle> of(Element method) {
    return Optional.of(
        new Obstacle(Obstacle.Kind.GENERIC_METHOD, List.of(method.getSimpleName().toString())));
  }

  private static Optional<Obstacle> found(Obstacle.Kind kind) {
    return Optional.of(new Obstacle(kind));
  }
}
