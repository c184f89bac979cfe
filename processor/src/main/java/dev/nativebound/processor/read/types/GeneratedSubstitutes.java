package dev.nativebound.processor.read.types;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.Instead;
import dev.nativebound.processor.model.LibraryKind;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.Reach;
import dev.nativebound.processor.read.callbacks.CallbackKinds;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.elements.FutureTypes;
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
import java.util.regex.Pattern;
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
final class GeneratedSubstitutes {
  private static final Set<String> HASHED = Set.of("java.util.Set", "java.util.Map");
  private static final Set<String> COLLECTIONS =
      Set.of("java.util.List", "java.util.Collection", "java.util.Optional");
  private static final Set<String> OPTIONALS =
      Set.of("java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble");
  private static final Set<String> FLOATING =
      Set.of("java.lang.Float", "java.lang.Double", "java.util.OptionalDouble");

  private static final Pattern FLOATING_TYPE = Pattern.compile("\\b(float|double)\\b");

  private final Elements elements;
  private final Types types;
  private final TypeSpelling spelling;
  private final CrossingMethods crossing;

  GeneratedSubstitutes(Elements elements, Types types, TypeSpelling spelling) {
    this.elements = elements;
    this.types = types;
    this.spelling = spelling;
    this.crossing = new CrossingMethods(elements, types);
  }

  /** Whether a method of an interface may have the type as it is. */
  boolean isTaken(TypeMirror type, TypePlace.Side side) {
    return isItself(type, TypePlace.generated(side, new ReachedValues()), new HashSet<>());
  }

  /** As people write it; empty when nothing stands for {@code type} there. */
  Optional<String> of(TypeMirror type, TypePlace place) {
    return form(type, place, new HashSet<>());
  }

  private boolean isItself(TypeMirror type, TypePlace place, Set<TypeElement> seen) {
    return form(type, place, seen).filter(spelling.simple(type)::equals).isPresent();
  }

  private Optional<String> form(TypeMirror type, TypePlace place, Set<TypeElement> seen) {
    if (type instanceof WildcardType wildcard) {
      return Optional.ofNullable(wildcard.getExtendsBound())
          .flatMap(bound -> form(bound, place, seen))
          .map(form -> "? extends " + form);
    }
    if (type instanceof ArrayType array) {
      return arrayOf(array.getComponentType(), place, seen);
    }
    if (type.getKind().isPrimitive()) {
      boolean isFloating = type.getKind() == TypeKind.FLOAT || type.getKind() == TypeKind.DOUBLE;
      return unless(isFloating && place.isKey(), spelling.simple(type));
    }
    return type instanceof DeclaredType declared
        ? declared(declared, place, seen)
        : Optional.empty();
  }

  private Optional<String> arrayOf(TypeMirror component, TypePlace place, Set<TypeElement> seen) {
    Optional<String> element =
        component.getKind().isPrimitive()
            ? Optional.of(spelling.simple(component))
            : form(component, place.element(), seen);
    return element.map(form -> form + "[]").filter(form -> !place.isKey());
  }

  private Optional<String> declared(DeclaredType type, TypePlace place, Set<TypeElement> seen) {
    TypeElement element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    if (COLLECTIONS.contains(name) || HASHED.contains(name)) {
      return collection(type, place, seen);
    }
    if (name.equals("java.nio.ByteBuffer")) {
      return place.takesPlain()
          ? Optional.of("ByteBuffer")
          : fit(Instead.type("byte[]"), place).map(Instead::type);
    }
    if (isSimple(name)) {
      return unless(FLOATING.contains(name) && place.isKey(), spelling.simple(type));
    }
    if (place.isWholeResult() && FutureTypes.isLater(type)) {
      return future(type, place, seen);
    }
    return CallbackKinds.isCallback(element)
        ? unless(!isCallbackTaken(type, place, seen), spelling.simple(type))
        : ofClass(type, place, seen);
  }

  private static boolean isSimple(String name) {
    return name.equals("java.lang.String")
        || OPTIONALS.contains(name)
        || PrimitiveKind.ofBox(name).isPresent()
        || LibraryKind.of(name).isPresent();
  }

  private Optional<String> collection(DeclaredType type, TypePlace place, Set<TypeElement> seen) {
    TypeElement element = (TypeElement) type.asElement();
    boolean isHashed = HASHED.contains(element.getQualifiedName().toString());
    boolean isOptional = element.getSimpleName().contentEquals("Optional");
    boolean isList = !isHashed && !isOptional;
    boolean ordered = AnnotationReader.has(type, Annotations.ORDERED);
    List<String> arguments = new ArrayList<>();
    for (TypeMirror argument : type.getTypeArguments()) {
      boolean isKey = isHashed && arguments.isEmpty();
      TypePlace inside = isKey ? place.key(ordered) : isList ? place.element() : place.inside();
      form(argument, inside, seen).ifPresent(arguments::add);
    }
    boolean isTwice =
        isOptional && arguments.stream().anyMatch(form -> form.startsWith("Optional"));
    boolean areAll = !arguments.isEmpty() && arguments.size() == type.getTypeArguments().size();
    return unless(
        !areAll || isTwice || (isHashed && place.isKey()),
        element.getSimpleName() + "<" + String.join(", ", arguments) + ">");
  }

  /** Of {@code CompletionStage<Date>} it is {@code CompletableFuture<Instant>}. */
  private Optional<String> future(DeclaredType type, TypePlace place, Set<TypeElement> seen) {
    return FutureTypes.valueOf(type)
        .flatMap(
            value ->
                spelling.simple(value).equals("Void")
                    ? Optional.of("Void")
                    : form(value, place.later(), seen))
        .map(form -> "CompletableFuture<" + form + ">");
  }

  private Optional<String> ofClass(DeclaredType type, TypePlace place, Set<TypeElement> seen) {
    TypeElement element = (TypeElement) type.asElement();
    String name = spelling.simple(type);
    if (element.getKind() == ElementKind.ENUM) {
      return unless(AnnotationReader.isNativeBound(element), name);
    }
    if (element.getKind() == ElementKind.RECORD || SealedTypes.isSealedInterface(element)) {
      return unless(!isValueTaken(element, place, seen), name);
    }
    if (AnnotationReader.isNativeBound(element) && CrossingMethods.isGenerated(element)) {
      return unless(!crossing.isOwned(element) || !place.takesObjects(), name);
    }
    return ClassSubstitutes.isRefused(type, elements, types)
        ? new ClassSubstitutes(elements, types, this).instead(type, place)
        : unless(!place.takesPlain(), name);
  }

  private boolean isValueTaken(TypeElement type, TypePlace place, Set<TypeElement> seen) {
    return Refused.value(type).isEmpty()
        && Visibility.of(type) != Reach.PRIVATE
        && SealedTypes.of(type).stream()
            .filter(seen::add)
            .flatMap(below -> RecordComponents.in(below).stream())
            .map(RecordComponentElement::asType)
            .allMatch(component -> isItself(component, place.component(), seen));
  }

  /** Of the user's own, those are looked at that inherit nothing. */
  private boolean isCallbackTaken(DeclaredType type, TypePlace place, Set<TypeElement> seen) {
    TypeElement element = (TypeElement) type.asElement();
    boolean isRaw = type.getTypeArguments().size() != element.getTypeParameters().size();
    if (isRaw || place.side() == TypePlace.Side.RESULT || place.isKey()) {
      return false;
    }
    Stream<TypeMirror> parts =
        CallbackKinds.isOfTheJdk(element)
            ? type.getTypeArguments().stream().map(GeneratedSubstitutes::boundOf)
            : ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .flatMap(
                    method ->
                        Stream.concat(
                            Stream.of(method.getReturnType()),
                            method.getParameters().stream().map(parameter -> parameter.asType())))
                .filter(part -> part.getKind() != TypeKind.VOID);
    TypePlace inside = TypePlace.callbackResult(false, place.reached());
    return (CallbackKinds.isOfTheJdk(element) || element.getInterfaces().isEmpty())
        && parts.allMatch(part -> isItself(part, inside, seen));
  }

  private static TypeMirror boundOf(TypeMirror argument) {
    return argument instanceof WildcardType wildcard && wildcard.getSuperBound() != null
        ? wildcard.getSuperBound()
        : argument;
  }

  /** What is proposed anywhere, for this place; empty where it cannot stand. */
  static Optional<Instead> fit(Instead instead, TypePlace place) {
    Instead fit =
        place.takesPlain()
            ? instead
            : instead.withTypes(type -> type.equals("ByteBuffer") ? "byte[]" : type);
    boolean isNothing = !place.takesPlain() && fit.type().equals("void");
    boolean isNoKey = place.isKey() && fit.hasType(type -> FLOATING_TYPE.matcher(type).find());
    return isNothing || isNoKey
        ? Optional.empty()
        : Optional.of(fit.withTypes(type -> fit(type, place)));
  }

  private static String fit(String type, TypePlace place) {
    String fit = type;
    for (PrimitiveKind kind : PrimitiveKind.values()) {
      String word = "\\b" + kind.keyword() + "\\b";
      fit = place.isKey() ? fit.replaceAll(word + "\\[]", "List<" + kind.box() + ">") : fit;
      fit = place.isArgument() ? fit.replaceAll(word + "(?!\\[)", kind.box()) : fit;
    }
    return fit;
  }

  private static Optional<String> unless(boolean isRefused, String form) {
    return isRefused ? Optional.empty() : Optional.of(form);
  }
}
