package dev.nativebound.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Which types are callbacks, and what keeps one that is marked from being one. */
public final class CallbackKinds {
  private static final Set<String> OF_THE_JDK =
      Set.of("java.lang.Runnable", "java.util.concurrent.Callable", "java.util.Comparator");

  private final Elements elements;
  private final CrossingMethods crossing;

  public CallbackKinds(Elements elements, Types types) {
    this.elements = elements;
    this.crossing = new CrossingMethods(elements, types);
  }

  /** Whether it is marked, or one of the JDK's. */
  public static boolean isCallback(TypeElement type) {
    return Annotations.has(type, Annotations.NATIVE_CALLBACK) || isOfTheJdk(type);
  }

  static boolean isOfTheJdk(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return type.getKind() == ElementKind.INTERFACE
        && (name.startsWith("java.util.function.") || OF_THE_JDK.contains(name));
  }

  /** A marked type that cannot be a callback. */
  public record Unfit(String word, String name, Obstacle obstacle, Origin origin) {}

  /** All that a round has. */
  public List<Unfit> unfit(RoundEnvironment round) {
    return Optional.ofNullable(elements.getTypeElement(Annotations.NATIVE_CALLBACK)).stream()
        .flatMap(marker -> ElementFilter.typesIn(round.getElementsAnnotatedWith(marker)).stream())
        .flatMap(type -> unfit(type).stream())
        .toList();
  }

  /** What keeps {@code type} from being one. */
  Optional<Unfit> unfit(TypeElement type) {
    return obstacle(type)
        .map(
            obstacle ->
                new Unfit(
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
      return found("it is no interface", "declare one");
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      return found("it is sealed", "remove 'sealed'");
    }
    if (Annotations.isNativeBound(type)) {
      return found("Rust implements what is marked @NativeBound", "remove one of the two");
    }
    List<ExecutableElement> methods =
        crossing.ofCallback(type).stream().map(CrossingMethod::element).toList();
    if (methods.isEmpty()) {
      return found("it has no method that Rust could call", "declare one");
    }
    return methods.stream().filter(CallbackKinds::isOpenAndGeneric).findFirst().flatMap(this::of);
  }

  static boolean isGeneric(ExecutableElement method) {
    return !method.getTypeParameters().isEmpty();
  }

  private static boolean isOpenAndGeneric(ExecutableElement method) {
    return isGeneric(method) && method.getModifiers().contains(Modifier.ABSTRACT);
  }

  private Optional<Obstacle> of(Element method) {
    return found(
        "its method '" + method.getSimpleName() + "' has type parameters",
        "remove these, or make it a default method");
  }

  private static Optional<Obstacle> found(String reason, String wayOut) {
    return Optional.of(new Obstacle(reason, wayOut));
  }

  /** Whether a default method is the JDK's own, which calls what it inherits. */
  static boolean isOfTheJdk(ExecutableElement method) {
    return Stream.of("java.", "javax.")
        .anyMatch(
            ((TypeElement) method.getEnclosingElement()).getQualifiedName().toString()::startsWith);
  }
}
