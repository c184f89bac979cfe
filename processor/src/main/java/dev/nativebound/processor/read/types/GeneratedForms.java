package dev.nativebound.processor.read.types;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.LibraryKind;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.Reach;
import dev.nativebound.processor.read.callbacks.CallbackKinds;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.elements.RecordComponents;
import dev.nativebound.processor.read.elements.SealedTypes;
import dev.nativebound.processor.read.elements.TypeSpelling;
import dev.nativebound.processor.read.elements.Visibility;
import dev.nativebound.processor.read.members.CrossingMethods;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What crosses in a generated native in place of a type, which may be the type itself: what a
 * message proposes has to be taken.
 */
final class GeneratedForms {
  private static final Set<String> HASHED = Set.of("java.util.Set", "java.util.Map");
  private static final Set<String> COLLECTIONS =
      Set.of("java.util.List", "java.util.Collection", "java.util.Optional");
  private static final Set<String> OPTIONALS =
      Set.of("java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble");
  private static final Set<String> FLOATING =
      Set.of("java.lang.Float", "java.lang.Double", "java.util.OptionalDouble");

  private final Elements elements;
  private final Types types;
  private final TypeSpelling spelling;
  private final CrossingMethods crossing;

  GeneratedForms(Elements elements, Types types, TypeSpelling spelling) {
    this.elements = elements;
    this.types = types;
    this.spelling = spelling;
    this.crossing = new CrossingMethods(elements, types);
  }

  /** Whether a method of an interface may have the type as it is. */
  boolean isTaken(TypeMirror type, Side side) {
    return isItself(type, Nest.top(side, new ReachedValues()), new HashSet<>());
  }

  /** As people write it; empty when nothing stands for {@code type} there. */
  Optional<String> of(TypeMirror type, Nest nest) {
    return form(type, nest, new HashSet<>());
  }

  private boolean isItself(TypeMirror type, Nest nest, Set<TypeElement> seen) {
    return form(type, nest, seen).filter(spelling.simple(type)::equals).isPresent();
  }

  private Optional<String> form(TypeMirror type, Nest nest, Set<TypeElement> seen) {
    if (type instanceof WildcardType wildcard) {
      return Optional.ofNullable(wildcard.getExtendsBound())
          .flatMap(bound -> form(bound, nest, seen))
          .map(form -> "? extends " + form);
    }
    if (type instanceof ArrayType array) {
      return arrayOf(array.getComponentType(), nest, seen);
    }
    if (type.getKind().isPrimitive()) {
      boolean isFloating = type.getKind() == TypeKind.FLOAT || type.getKind() == TypeKind.DOUBLE;
      return unless(isFloating && nest.kind().isKey(), spelling.simple(type));
    }
    return type instanceof DeclaredType declared
        ? declared(declared, nest, seen)
        : Optional.empty();
  }

  private Optional<String> arrayOf(TypeMirror component, Nest nest, Set<TypeElement> seen) {
    Optional<String> element =
        component.getKind().isPrimitive()
            ? Optional.of(spelling.simple(component))
            : form(component, nest.element(), seen);
    return element.map(form -> form + "[]").filter(form -> !nest.kind().isKey());
  }

  private Optional<String> declared(DeclaredType type, Nest nest, Set<TypeElement> seen) {
    TypeElement element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    if (COLLECTIONS.contains(name) || HASHED.contains(name)) {
      return collection(type, nest, seen);
    }
    if (name.equals("java.nio.ByteBuffer")) {
      return nest.takesPlain() ? Optional.of("ByteBuffer") : fit("byte[]", nest);
    }
    if (isSimple(name)) {
      return unless(FLOATING.contains(name) && nest.kind().isKey(), spelling.simple(type));
    }
    return CallbackKinds.isCallback(element)
        ? unless(!isCallbackTaken(type, nest, seen), spelling.simple(type))
        : ofClass(type, nest, seen);
  }

  private static boolean isSimple(String name) {
    return name.equals("java.lang.String")
        || OPTIONALS.contains(name)
        || PrimitiveKind.ofBox(name).isPresent()
        || LibraryKind.of(name).isPresent();
  }

  private Optional<String> collection(DeclaredType type, Nest nest, Set<TypeElement> seen) {
    TypeElement element = (TypeElement) type.asElement();
    boolean isHashed = HASHED.contains(element.getQualifiedName().toString());
    boolean isOptional = element.getSimpleName().contentEquals("Optional");
    boolean isList = !isHashed && !isOptional;
    boolean ordered = AnnotationReader.has(type, Annotations.ORDERED);
    List<String> arguments = new ArrayList<>();
    for (TypeMirror argument : type.getTypeArguments()) {
      boolean isKey = isHashed && arguments.isEmpty();
      Nest inside = isKey ? nest.key(ordered) : isList ? nest.element() : nest.inside();
      form(argument, inside, seen).ifPresent(arguments::add);
    }
    boolean isTwice =
        isOptional && arguments.stream().anyMatch(form -> form.startsWith("Optional"));
    boolean areAll = !arguments.isEmpty() && arguments.size() == type.getTypeArguments().size();
    return unless(
        !areAll || isTwice || (isHashed && nest.kind().isKey()),
        element.getSimpleName() + "<" + String.join(", ", arguments) + ">");
  }

  private Optional<String> ofClass(DeclaredType type, Nest nest, Set<TypeElement> seen) {
    TypeElement element = (TypeElement) type.asElement();
    String name = spelling.simple(type);
    if (element.getKind() == ElementKind.ENUM) {
      return unless(AnnotationReader.isNativeBound(element), name);
    }
    if (element.getKind() == ElementKind.RECORD || SealedTypes.isSealedInterface(element)) {
      return unless(!isValueTaken(element, nest, seen), name);
    }
    if (AnnotationReader.isNativeBound(element) && CrossingMethods.isGenerated(element)) {
      return unless(!crossing.isOwned(element) || !nest.takesObjects(), name);
    }
    return Proposals.isRefused(type, elements, types)
        ? new Proposals(elements, types, this).instead(type, nest)
        : unless(!nest.takesPlain(), name);
  }

  private boolean isValueTaken(TypeElement type, Nest nest, Set<TypeElement> seen) {
    return RefusedValues.obstacle(type).isEmpty()
        && Visibility.of(type) != Reach.PRIVATE
        && SealedTypes.of(type).stream()
            .filter(seen::add)
            .flatMap(below -> RecordComponents.in(below).stream())
            .map(RecordComponentElement::asType)
            .allMatch(component -> isItself(component, nest.component(), seen));
  }

  /** Of the user's own, those are looked at that inherit nothing. */
  private boolean isCallbackTaken(DeclaredType type, Nest nest, Set<TypeElement> seen) {
    TypeElement element = (TypeElement) type.asElement();
    boolean isRaw = type.getTypeArguments().size() != element.getTypeParameters().size();
    if (isRaw || nest.kind().side() == Side.RESULT || nest.kind().isKey()) {
      return false;
    }
    Stream<TypeMirror> parts =
        CallbackKinds.isOfTheJdk(element)
            ? type.getTypeArguments().stream().map(GeneratedForms::boundOf)
            : ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .flatMap(
                    method ->
                        Stream.concat(
                            Stream.of(method.getReturnType()),
                            method.getParameters().stream().map(parameter -> parameter.asType())))
                .filter(part -> part.getKind() != TypeKind.VOID);
    Nest inside = Nest.callbackResult(false, nest.values());
    return (CallbackKinds.isOfTheJdk(element) || element.getInterfaces().isEmpty())
        && parts.allMatch(part -> isItself(part, inside, seen));
  }

  private static TypeMirror boundOf(TypeMirror argument) {
    return argument instanceof WildcardType wildcard && wildcard.getSuperBound() != null
        ? wildcard.getSuperBound()
        : argument;
  }

  /** What is proposed anywhere, for this place; empty where it cannot stand. */
  static Optional<String> fit(String instead, Nest nest) {
    String fit = nest.takesPlain() ? instead : instead.replace("ByteBuffer", "byte[]");
    boolean isNothing = fit.isEmpty() || (fit.equals("void") && !nest.takesPlain());
    if (isNothing || (nest.kind().isKey() && fit.matches(".*\\b(float|double)\\b.*"))) {
      return Optional.empty();
    }
    for (PrimitiveKind kind : PrimitiveKind.values()) {
      String word = "\\b" + kind.keyword() + "\\b";
      fit = nest.kind().isKey() ? fit.replaceAll(word + "\\[]", "List<" + kind.box() + ">") : fit;
      fit = nest.kind().isArgument() ? fit.replaceAll(word + "(?!\\[)", kind.box()) : fit;
    }
    return Optional.of(fit);
  }

  private static Optional<String> unless(boolean isRefused, String form) {
    return isRefused ? Optional.empty() : Optional.of(form);
  }
}
