package dev.nativebound.processor.read.exceptions;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.ExceptionModel;
import dev.nativebound.processor.model.ExceptionModel.Argument;
import dev.nativebound.processor.model.ExceptionModel.ConstructorModel;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.elements.ElementNames;
import dev.nativebound.processor.read.members.CrossingMethods;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a class of exceptions: what it extends, and what it can be made of. */
public final class ExceptionReader {
  private static final List<String> UNCHECKED =
      List.of("java.lang.RuntimeException", "java.lang.Error");

  private final Elements elements;
  private final Types types;
  private final CrossingMethods crossing;

  public ExceptionReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.crossing = new CrossingMethods(elements, types);
  }

  /** Whether it can be thrown. */
  public boolean isException(TypeElement type) {
    return isSubtype(type, "java.lang.Throwable");
  }

  /** Reads a class that can be thrown. */
  public ExceptionModel read(TypeElement type) {
    return new ExceptionModel(
        ElementNames.of(type),
        AnnotationReader.string(type, Annotations.RUST_NAME),
        superclassesOf(type),
        UNCHECKED.stream().noneMatch(unchecked -> isSubtype(type, unchecked)),
        constructorsOf(type)
            .filter(constructor -> constructor.getModifiers().contains(Modifier.PUBLIC))
            .flatMap(constructor -> read(constructor).stream())
            .sorted(
                Comparator.comparingInt((ConstructorModel c) -> c.arguments().size())
                    .thenComparing(c -> c.arguments().toString()))
            .toList());
  }

  /**
   * An abstract class has none that anybody could call, an inner one none without its outer object.
   */
  private static Stream<ExecutableElement> constructorsOf(TypeElement type) {
    boolean isMade =
        !type.getModifiers().contains(Modifier.ABSTRACT) && !ThrownTypeReader.isInner(type);
    return isMade
        ? ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        : Stream.empty();
  }

  private List<TypeName> superclassesOf(TypeElement type) {
    List<TypeName> superclasses = new ArrayList<>();
    TypeMirror above = type.getSuperclass();
    while (above instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && !element.getQualifiedName().contentEquals("java.lang.Object")) {
      superclasses.add(ElementNames.of(element));
      above = element.getSuperclass();
    }
    return List.copyOf(superclasses);
  }

  private boolean isSubtype(TypeElement type, String above) {
    return types.isSubtype(type.asType(), elements.getTypeElement(above).asType());
  }

  /** Empty when Rust cannot give one of its parameters. */
  private Optional<ConstructorModel> read(ExecutableElement constructor) {
    List<Argument> arguments =
        constructor.getParameters().stream()
            .flatMap(parameter -> argument(parameter.asType()).stream())
            .toList();
    return Optional.of(new ConstructorModel(arguments, declarationOf(constructor)))
        .filter(model -> model.arguments().size() == constructor.getParameters().size());
  }

  private Optional<Argument> argument(TypeMirror type) {
    if (type instanceof PrimitiveType primitive) {
      return AnnotationReader.has(type, Annotations.UNSIGNED)
          ? Optional.empty()
          : Optional.of(new Argument.Plain(PrimitiveKind.valueOf(primitive.getKind().name())));
    }
    return type instanceof DeclaredType declared
        ? argument((TypeElement) declared.asElement())
        : Optional.empty();
  }

  private Optional<Argument> argument(TypeElement type) {
    return switch (type.getQualifiedName().toString()) {
      case "java.lang.String" -> Optional.of(new Argument.Text());
      case "java.lang.Throwable" -> Optional.of(new Argument.Cause());
      default ->
          Optional.<Argument>of(new Argument.Owned(ElementNames.of(type)))
              .filter(owned -> AnnotationReader.isNativeBound(type) && crossing.isOwned(type));
    };
  }

  /** By the types alone: names of parameters are lost in class files. */
  private static String declarationOf(ExecutableElement constructor) {
    return constructor.getParameters().stream()
        .map(ExceptionReader::simpleTypeOf)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String simpleTypeOf(VariableElement parameter) {
    return parameter.asType() instanceof DeclaredType declared
        ? declared.asElement().getSimpleName().toString()
        : parameter.asType().getKind().name().toLowerCase(Locale.ROOT);
  }
}
