package dev.nativebound.processor.read.types;

import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Unsupported;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What stands for a class of the JDK that a generated native refuses, as far as something does. */
final class Proposals {
  private static final String COLLECTION =
      "of collections, only List, Collection, Set and Map cross to Rust";
  private static final Map<String, String> LISTS =
      Map.of(
          "java.lang.Iterable", COLLECTION,
          "java.util.Iterator", RefusedTypes.LAZY,
          "java.util.stream.Stream", RefusedTypes.LAZY,
          "java.util.concurrent.Flow.Publisher", RefusedTypes.LAZY);
  private static final Set<String> COMPLETED =
      Set.of(
          "java.util.concurrent.Future",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.CompletableFuture");
  private static final Map<String, String> INSTEAD =
      Map.of("java.io.File", "Path", "java.util.Date", "Instant");

  private final Elements elements;
  private final Types types;
  private final GeneratedForms forms;

  Proposals(Elements elements, Types types, GeneratedForms forms) {
    this.elements = elements;
    this.types = types;
    this.forms = forms;
  }

  /** Why {@code type} is refused; empty when it crosses as a plain object, where that can be. */
  Optional<JavaType> find(DeclaredType type, Nest nest) {
    return isRefused(type, elements, types)
        ? Optional.of(RefusedValues.refused(reasonOf(type), proposal(type, nest), nest))
        : Optional.empty();
  }

  /** Whether a class of the JDK, or a collection, is none that crosses by value. */
  static boolean isRefused(DeclaredType type, Elements elements, Types types) {
    return RefusedTypes.find(type, Side.PARAMETER).isPresent()
        || isA(type, "java.util.Map", elements, types)
        || isA(type, "java.util.Collection", elements, types);
  }

  private String reasonOf(DeclaredType type) {
    return isA(type, "java.util.Map") || isA(type, "java.util.Collection")
        ? COLLECTION
        : LISTS.getOrDefault(
            nameOf(type),
            RefusedTypes.find(type, Side.PARAMETER)
                .map(RefusedTypes.Refusal::reason)
                .orElse(COLLECTION));
  }

  /** What stands for a type that is refused, and may be inside of another type. */
  Optional<String> instead(DeclaredType type, Nest nest) {
    String proposal = proposal(type, nest).split(", the complete value| [(]its ", 2)[0];
    return Optional.of(proposal)
        .filter(text -> !text.isEmpty() && !text.matches("void|a fun .*|.* or .*"));
  }

  private String proposal(DeclaredType type, Nest nest) {
    if (isA(type, "java.util.Map")) {
      return as("java.util.Map", type, nest);
    }
    if (isA(type, "java.util.Collection")) {
      return as(isA(type, "java.util.Set") ? "java.util.Set" : "java.util.List", type, nest);
    }
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (LISTS.containsKey(nameOf(type))) {
      return arguments.isEmpty() ? "" : as("java.util.List", type, nest);
    }
    if (COMPLETED.contains(nameOf(type)) && !arguments.isEmpty()) {
      return complete(arguments.get(0), nest);
    }
    if (RefusedTypes.isFunctionOfKotlin(nameOf(type))) {
      boolean mayBe = nest.kind().side() == Side.PARAMETER && !nest.kind().isKey();
      return mayBe ? "a fun interface marked @NativeCallback" : "";
    }
    String instead =
        RefusedTypes.find(type, nest.kind().side()).map(RefusedTypes.Refusal::instead).orElse("");
    return GeneratedForms.fit(INSTEAD.getOrDefault(nameOf(type), instead), nest).orElse("");
  }

  private String complete(TypeMirror value, Nest nest) {
    return forms
        .of(value, nest)
        .filter(form -> !form.startsWith("?"))
        .map(form -> form + ", the complete value")
        .orElse("");
  }

  /** One of what crosses, with the elements that a collection has. */
  private String as(String collection, DeclaredType type, Nest nest) {
    boolean isMap = collection.endsWith("Map");
    List<? extends TypeMirror> arguments =
        argumentsOf(type, isMap ? "java.util.Map" : "java.util.Collection");
    if (arguments.size() != (isMap ? 2 : 1)) {
      return "";
    }
    TypeElement element = elements.getTypeElement(collection);
    DeclaredType form = types.getDeclaredType(element, arguments.toArray(TypeMirror[]::new));
    return forms.of(form, nest).orElse("");
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
  Unsupported raw(DeclaredType type, Nest nest) {
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
            ? forms.of(types.getDeclaredType((TypeElement) type.asElement(), texts), nest)
            : Optional.empty();
    return RefusedValues.refused(
        "a raw type does not say what is in it",
        example.map(form -> "type arguments, for example " + form).orElse(""),
        nest);
  }

  private boolean isA(DeclaredType type, String name) {
    return isA(type, name, elements, types);
  }

  private static boolean isA(DeclaredType type, String name, Elements elements, Types types) {
    return types.isSubtype(
        types.erasure(type), types.erasure(elements.getTypeElement(name).asType()));
  }
}
