package dev.nativebound.processor.read.types;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.elements.ElementNames;
import dev.nativebound.processor.read.elements.TypeSpelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Reads a mention of a callback. A {@code Consumer<? super String>} is a consumer of strings: what
 * differs in its wildcards alone is one trait.
 */
final class CallbackTypes {
  private final Types types;
  private final TypeSpelling spelling;
  private final HiddenAnnotations hidden;

  CallbackTypes(Types types, TypeSpelling spelling, HiddenAnnotations hidden) {
    this.types = types;
    this.spelling = spelling;
    this.hidden = hidden;
  }

  /** Empty for a raw type. */
  Optional<JavaType> read(DeclaredType type, TypePlace place) {
    TypeElement element = (TypeElement) type.asElement();
    if (type.getTypeArguments().size() != element.getTypeParameters().size()) {
      return Optional.empty();
    }
    if (hidden.areInMethodsOf(element)) {
      return Optional.of(Refused.HIDDEN);
    }
    List<TypeMirror> arguments = new ArrayList<>();
    for (TypeMirror argument : type.getTypeArguments()) {
      TypeMirror bound = argument instanceof WildcardType wildcard ? boundOf(wildcard) : argument;
      if (bound == null) {
        return Optional.of(Refused.WILDCARD);
      }
      arguments.add(bound);
    }
    DeclaredType concrete =
        arguments.isEmpty()
            ? type
            : types.getDeclaredType(element, arguments.toArray(TypeMirror[]::new));
    TypeName id = idOf(ElementNames.of(element), arguments);
    place.reached().addCallback(id, concrete);
    return Optional.of(new JavaType.CallbackObject(id));
  }

  private static TypeMirror boundOf(WildcardType wildcard) {
    return wildcard.getExtendsBound() != null
        ? wildcard.getExtendsBound()
        : wildcard.getSuperBound();
  }

  private TypeName idOf(TypeName name, List<TypeMirror> arguments) {
    if (arguments.isEmpty()) {
      return name;
    }
    String spelled =
        arguments.stream()
            .map(type -> spelling.qualified(type, AnnotationReader.has(type, Annotations.NULLABLE)))
            .collect(Collectors.joining(", ", "<", ">"));
    List<String> simpleNames = new ArrayList<>(name.simpleNames());
    simpleNames.set(simpleNames.size() - 1, name.simpleName() + spelled);
    return new TypeName(name.packageName(), List.copyOf(simpleNames));
  }
}
