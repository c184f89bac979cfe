package dev.nativebound.processor.read.types;

import dev.nativebound.processor.model.Instead;
import dev.nativebound.processor.model.Instead.Kind;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Unsupported;
import dev.nativebound.processor.model.Refusal;
import dev.nativebound.processor.read.elements.FutureTypes;
import dev.nativebound.processor.read.types.TypePlace.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What stands for a class of the JDK that a generated native refuses, as far as something does. */
final class ClassSubstitutes {
  private static final Map<String, Refusal> LISTS =
      Map.of(
          "java.lang.Iterable", Refusal.OTHER_COLLECTION,
          "java.util.Iterator", Refusal.LAZY,
          "java.util.stream.Stream", Refusal.LAZY,
          "java.util.concurrent.Flow.Publisher", Refusal.LAZY);
  private static final Map<String, String> INSTEAD =
      Map.of("java.io.File", "Path", "java.util.Date", "Instant");

  /** What is one type, whatever is said of it. */
  private static final Set<Kind> ONE_TYPE =
      Set.of(Kind.TYPE, Kind.ACCESSOR, Kind.EXACT_ACCESSOR, Kind.COMPLETE);

  private final Elements elements;
  private final Types types;
  private final GeneratedSubstitutes substitutes;

  ClassSubstitutes(Elements elements, Types types, GeneratedSubstitutes substitutes) {
    this.elements = elements;
    this.types = types;
    this.substitutes = substitutes;
  }

  /** Why {@code type} is refused; empty when it crosses as a plain object, where that can be. */
  Optional<JavaType> find(DeclaredType type, TypePlace place) {
    return isRefused(type, elements, types)
        ? Optional.of(Refused.at(place, refusalOf(type, place), proposal(type, place)))
        : Optional.empty();
  }

  /** Whether a class of the JDK, or a collection, is none that crosses by value. */
  static boolean isRefused(DeclaredType type, Elements elements, Types types) {
    return RefusedClasses.find(type, Side.PARAMETER).isPresent()
        || isA(type, "java.util.Map", elements, types)
        || isA(type, "java.util.Collection", elements, types);
  }

  private Refusal refusalOf(DeclaredType type, TypePlace place) {
    if (FutureTypes.isLater(type)) {
      return FutureTypes.isFuture(type) && place.isWholeResult() ? refusalOf(type) : Refusal.FUTURE;
    }
    return isA(type, "java.util.Map") || isA(type, "java.util.Collection")
        ? Refusal.OTHER_COLLECTION
        : LISTS.getOrDefault(
            nameOf(type),
            RefusedClasses.find(type, Side.PARAMETER)
                .map(RefusedClasses.Found::refusal)
                .orElse(Refusal.OTHER_COLLECTION));
  }

  /** Of a future where one can be. */
  private static Refusal refusalOf(DeclaredType future) {
    return FutureTypes.argumentOf(future)
        .map(
            value ->
                value.getKind() == TypeKind.WILDCARD ? Refusal.WILDCARD : Refusal.FUTURE_OF_FUTURE)
        .orElse(Refusal.RAW_TYPE);
  }

  /** What stands for a type that is refused, and may be inside of another type. */
  Optional<String> instead(DeclaredType type, TypePlace place) {
    return proposal(type, place).stream()
        .limit(1)
        .filter(instead -> ONE_TYPE.contains(instead.kind()))
        .map(Instead::type)
        .filter(form -> !form.equals("void"))
        .findFirst();
  }

  private List<Instead> proposal(DeclaredType type, TypePlace place) {
    if (isA(type, "java.util.Map")) {
      return as("java.util.Map", type, place);
    }
    if (isA(type, "java.util.Collection")) {
      return as(isA(type, "java.util.Set") ? "java.util.Set" : "java.util.List", type, place);
    }
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (LISTS.containsKey(nameOf(type))) {
      return arguments.isEmpty() ? List.of() : as("java.util.List", type, place);
    }
    if (FutureTypes.isLater(type) && place.isWholeResult()) {
      return future(type, place);
    }
    if (FutureTypes.isLater(type) && !arguments.isEmpty()) {
      return complete(arguments.get(0), place);
    }
    if (RefusedClasses.isFunctionOfKotlin(nameOf(type))) {
      boolean mayBe = place.side() == Side.PARAMETER && !place.isKey();
      return mayBe ? List.of(Instead.of(Kind.CALLBACK_INTERFACE)) : List.of();
    }
    return ofEveryNative(type, place).stream()
        .flatMap(instead -> GeneratedSubstitutes.fit(instead, place).stream())
        .toList();
  }

  /** As in a direct native, but for what has a better form here. */
  private static List<Instead> ofEveryNative(DeclaredType type, TypePlace place) {
    return Optional.ofNullable(INSTEAD.get(nameOf(type)))
        .map(form -> List.of(Instead.type(form)))
        .or(() -> RefusedClasses.find(type, place.side()).map(RefusedClasses.Found::instead))
        .orElse(List.of());
  }

  /** One that says of what, where {@code type} does not. */
  private List<Instead> future(DeclaredType type, TypePlace place) {
    if (FutureTypes.valueOf(type).isEmpty()) {
      Instead text = Instead.type("CompletableFuture<String>");
      return List.of(Instead.of(Kind.TYPE_ARGUMENTS, List.of(text)));
    }
    return substitutes.of(type, place).stream().map(Instead::type).toList();
  }

  private List<Instead> complete(TypeMirror value, TypePlace place) {
    return substitutes.of(value, place).stream()
        .filter(form -> !form.startsWith("?"))
        .map(form -> Instead.of(Kind.COMPLETE, List.of(Instead.type(form))))
        .toList();
  }

  /** One of what crosses, with the elements that a collection has. */
  private List<Instead> as(String collection, DeclaredType type, TypePlace place) {
    boolean isMap = collection.endsWith("Map");
    List<? extends TypeMirror> arguments =
        argumentsOf(type, isMap ? "java.util.Map" : "java.util.Collection");
    if (arguments.size() != (isMap ? 2 : 1)) {
      return List.of();
    }
    TypeElement element = elements.getTypeElement(collection);
    DeclaredType form = types.getDeclaredType(element, arguments.toArray(TypeMirror[]::new));
    return substitutes.of(form, place).stream().map(Instead::type).toList();
  }

  /** Those that {@code type} has as {@code above}, or its own if it is none. */
  private List<? extends TypeMirror> argumentsOf(TypeMirror type, String above) {
    DeclaredType declared = (DeclaredType) type;
    if (nameOf(declared).equals(above) || !isA(declared, above)) {
      return declared.getTypeArguments();
    }
    return types.directSupertypes(type).stream()
        .filter(direct -> direct instanceof DeclaredType it && isA(it, above))
        .findFirst()
        .map(direct -> argumentsOf(direct, above))
        .orElse(List.of());
  }

  private static String nameOf(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }

  /** A collection or callback that does not say of what. */
  Unsupported raw(DeclaredType type, TypePlace place) {
    List<? extends TypeParameterElement> parameters =
        ((TypeElement) type.asElement()).getTypeParameters();
    boolean areFree =
        parameters.stream()
            .flatMap(parameter -> parameter.getBounds().stream())
            .allMatch(bound -> bound.toString().equals("java.lang.Object"));
    TypeMirror text = elements.getTypeElement("java.lang.String").asType();
    TypeMirror[] texts = parameters.stream().map(p -> text).toArray(TypeMirror[]::new);
    Optional<String> example =
        areFree
            ? substitutes.of(types.getDeclaredType((TypeElement) type.asElement(), texts), place)
            : Optional.empty();
    return Refused.at(
        place,
        Refusal.RAW_TYPE,
        example.stream()
            .map(form -> Instead.of(Kind.TYPE_ARGUMENTS, List.of(Instead.type(form))))
            .toList());
  }

  private boolean isA(DeclaredType type, String name) {
    return isA(type, name, elements, types);
  }

  private static boolean isA(DeclaredType type, String name, Elements elements, Types types) {
    return types.isSubtype(
        types.erasure(type), types.erasure(elements.getTypeElement(name).asType()));
  }
}
