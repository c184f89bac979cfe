package dev.nativebound.processor.read.types;

import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.read.callbacks.CallbackKinds;
import dev.nativebound.processor.read.elements.ElementNames;
import dev.nativebound.processor.read.elements.RecordComponents;
import dev.nativebound.processor.read.elements.Sources;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds records and callbacks in class files whose annotations on types the compiler does not show:
 * javac before Java 22 shows none (JDK-8225377). A {@code List<@Nullable String>} would silently
 * become a list without nulls.
 */
final class HiddenAnnotations {
  /** How annotations that change what crosses are named in a class file. */
  private static final List<String> OURS =
      List.of("/Nullable;", "Ldev/nativebound/Unsigned;", "Ldev/nativebound/Ordered;");

  /** The attributes that have them (JVM specification 4.7.20 and 4.7.21). */
  private static final List<String> ATTRIBUTES =
      List.of("RuntimeVisibleTypeAnnotations", "RuntimeInvisibleTypeAnnotations");

  private final Elements elements;
  private final Sources sources;
  private final BiFunction<String, String, byte[]> classFiles;

  /**
   * Finds them.
   *
   * @param classFiles the bytes of a file in a package of the class path, none when it is not there
   */
  HiddenAnnotations(
      Elements elements, Sources sources, BiFunction<String, String, byte[]> classFiles) {
    this.elements = elements;
    this.sources = sources;
    this.classFiles = classFiles;
  }

  /** Whether the record has annotations that decide how it crosses, and the compiler shows none. */
  boolean areIn(TypeElement type) {
    return areIn(type, RecordComponents.in(type).stream().map(RecordComponentElement::asType));
  }

  /** Whether that is so of methods of a callback, its own or inherited. */
  boolean areInMethodsOf(TypeElement callback) {
    return ElementFilter.methodsIn(elements.getAllMembers(callback)).stream()
        .filter(method -> !CallbackKinds.isOfTheJdk(method))
        .map(method -> (TypeElement) method.getEnclosingElement())
        .distinct()
        .anyMatch(type -> areIn(type, typesOfMethods(type)));
  }

  private static Stream<TypeMirror> typesOfMethods(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .flatMap(
            method ->
                Stream.concat(
                    Stream.of(method.getReturnType()),
                    method.getParameters().stream().map(VariableElement::asType)));
  }

  private boolean areIn(TypeElement type, Stream<TypeMirror> shown) {
    return !sources.have(type)
        && shown.noneMatch(HiddenAnnotations::isAnnotated)
        && mentionsOurs(ElementNames.of(type));
  }

  private boolean mentionsOurs(TypeName name) {
    String file = String.join("$", name.simpleNames()) + ".class";
    String bytes =
        new String(classFiles.apply(name.packageName(), file), StandardCharsets.ISO_8859_1);
    return ATTRIBUTES.stream().anyMatch(bytes::contains) && OURS.stream().anyMatch(bytes::contains);
  }

  private static boolean isAnnotated(TypeMirror type) {
    return !type.getAnnotationMirrors().isEmpty()
        || inside(type).anyMatch(HiddenAnnotations::isAnnotated);
  }

  private static Stream<? extends TypeMirror> inside(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return Stream.of(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.ofNullable(wildcard.getExtendsBound());
    }
    return type instanceof DeclaredType declared
        ? declared.getTypeArguments().stream()
        : Stream.empty();
  }
}
