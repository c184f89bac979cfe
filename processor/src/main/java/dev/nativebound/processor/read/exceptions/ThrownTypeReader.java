package dev.nativebound.processor.read.exceptions;

import dev.nativebound.processor.model.ThrownType;
import dev.nativebound.processor.model.ThrownType.Constructor;
import dev.nativebound.processor.model.ThrownType.Obstacle;
import dev.nativebound.processor.origin.Origin;
import dev.nativebound.processor.read.elements.Sources;
import dev.nativebound.processor.read.elements.TypeRefReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads a class of a {@code throws} clause and finds the constructor that the library will call.
 */
public final class ThrownTypeReader {
  private final Elements elements;
  private final Types types;
  private final Sources sources;
  private final TypeRefReader refs;
  private final ExceptionReader exceptions;

  public ThrownTypeReader(Elements elements, Types types, Sources sources) {
    this.elements = elements;
    this.types = types;
    this.sources = sources;
    this.refs = new TypeRefReader(types);
    this.exceptions = new ExceptionReader(elements, types);
  }

  /** Reads a type of a {@code throws} clause. */
  public ThrownType read(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      TypeElement element = (TypeElement) declared.asElement();
      Optional<Obstacle> obstacle = obstacleOf(element);
      return new ThrownType(
          element.getQualifiedName().toString(),
          element.getSimpleName().toString(),
          elements.getBinaryName(element).toString().replace('.', '/'),
          refs.read(type),
          obstacle.isEmpty() ? constructorOf(element) : Optional.empty(),
          Optional.of(exceptions.read(element)),
          obstacle.orElse(Obstacle.NO_CONSTRUCTOR),
          Optional.of(Origin.of(element)).filter(origin -> sources.have(element)));
    }
    String name = type.toString();
    return new ThrownType(
        name,
        name,
        "",
        refs.read(type),
        Optional.empty(),
        Optional.empty(),
        Obstacle.TYPE_VARIABLE,
        Optional.empty());
  }

  /** Why no constructor of it serves; empty when one could. */
  private static Optional<Obstacle> obstacleOf(TypeElement element) {
    if (element.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of(Obstacle.ABSTRACT);
    }
    return isInner(element) ? Optional.of(Obstacle.INNER) : Optional.empty();
  }

  /**
   * JNI does not check access (JNI specification, "NewObject"), so a constructor of any visibility
   * serves.
   */
  private Optional<Constructor> constructorOf(TypeElement element) {
    List<List<String>> declared =
        ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
            .map(this::parameterTypes)
            .toList();
    return Stream.of(Constructor.values())
        .filter(candidate -> declared.contains(parametersOf(candidate)))
        .findFirst();
  }

  private List<String> parameterTypes(ExecutableElement constructor) {
    return constructor.getParameters().stream()
        .map(parameter -> types.erasure(parameter.asType()))
        .map(ThrownTypeReader::elementName)
        .toList();
  }

  private static String elementName(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
        : type.toString();
  }

  private static List<String> parametersOf(Constructor constructor) {
    return switch (constructor) {
      case MESSAGE_CAUSE -> List.of("java.lang.String", "java.lang.Throwable");
      case MESSAGE -> List.of("java.lang.String");
      case NOTHING -> List.of();
    };
  }

  static boolean isInner(TypeElement element) {
    return element.getEnclosingElement().getKind() != ElementKind.PACKAGE
        && !element.getModifiers().contains(Modifier.STATIC);
  }
}
