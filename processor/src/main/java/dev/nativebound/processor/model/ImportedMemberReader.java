package dev.nativebound.processor.model;

import dev.nativebound.processor.model.ImportedMember.Argument;
import dev.nativebound.processor.model.ImportedMember.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what Rust calls of an imported class. */
final class ImportedMemberReader {
  private final Elements elements;
  private final Types types;
  private final ImportedSignatures signatures;

  ImportedMemberReader(Elements elements, Types types, ImportedSignatures signatures) {
    this.elements = elements;
    this.types = types;
    this.signatures = signatures;
  }

  /** The public ones, of a class that can be made. */
  Stream<ImportedMember> constructors(TypeElement type) {
    if (type.getModifiers().contains(Modifier.ABSTRACT) || type.getKind() == ElementKind.ENUM) {
      return Stream.empty();
    }
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> constructor.getModifiers().contains(Modifier.PUBLIC))
        .map(constructor -> constructor(type, constructor));
  }

  /** The constructor of an inner class takes the outer object first (JLS 8.8.9). */
  private ImportedMember constructor(TypeElement type, ExecutableElement constructor) {
    List<Argument> arguments = new ArrayList<>();
    boolean isInner =
        type.getEnclosingElement() instanceof TypeElement
            && !type.getModifiers().contains(Modifier.STATIC);
    if (isInner) {
      TypeMirror outer = type.getEnclosingElement().asType();
      arguments.add(new Argument("outer", signatures.typeOf(outer), signatures.simple(outer)));
    }
    constructor.getParameters().forEach(p -> arguments.add(signatures.argument(p, p.asType())));
    String descriptor =
        arguments.stream()
            .map(a -> a.type().descriptor())
            .collect(Collectors.joining("", "(", ")V"));
    return new ImportedMember(
        Kind.CONSTRUCTOR,
        "<init>",
        descriptor,
        List.copyOf(arguments),
        signatures.typeOf(type.asType()),
        false,
        elements.isDeprecated(constructor),
        type.getSimpleName() + signatures.parameters(constructor));
  }

  /** Those of {@code methods}, each once where several declare it. */
  Stream<ImportedMember> methods(TypeElement type, List<ExecutableElement> methods) {
    Map<String, ExecutableElement> found = new TreeMap<>();
    for (ExecutableElement method : methods) {
      String key =
          method.getSimpleName() + signatures.descriptor(member(type, method).getParameterTypes());
      found.merge(key, method, (one, other) -> better(one, other, type));
    }
    return found.values().stream().map(method -> method(type, method));
  }

  /** Of two declarations of one method, the one that overrides, or says more of the result. */
  private ExecutableElement better(
      ExecutableElement one, ExecutableElement other, TypeElement type) {
    if (elements.overrides(one, other, type)) {
      return one;
    }
    if (elements.overrides(other, one, type)) {
      return other;
    }
    TypeMirror result = types.erasure(member(type, one).getReturnType());
    TypeMirror others = types.erasure(member(type, other).getReturnType());
    if (types.isSameType(result, others)) {
      return ownerOf(one).compareTo(ownerOf(other)) <= 0 ? one : other;
    }
    return types.isSubtype(result, others) ? one : other;
  }

  private static String ownerOf(Element member) {
    return member.getEnclosingElement().toString();
  }

  private ExecutableType member(TypeElement type, ExecutableElement method) {
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return (ExecutableType) method.asType();
    }
    return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
  }

  private ImportedMember method(TypeElement type, ExecutableElement method) {
    ExecutableType seen = member(type, method);
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    ImportedType result = signatures.typeOf(seen.getReturnType());
    String declared = signatures.descriptor(method.getReturnType());
    List<? extends VariableElement> parameters = method.getParameters();
    return new ImportedMember(
        isStatic ? Kind.STATIC_METHOD : Kind.METHOD,
        method.getSimpleName().toString(),
        signatures.descriptor(parameters.stream().map(VariableElement::asType).toList()) + declared,
        IntStream.range(0, parameters.size())
            .mapToObj(i -> signatures.argument(parameters.get(i), seen.getParameterTypes().get(i)))
            .toList(),
        result,
        !result.descriptor().equals(declared),
        elements.isDeprecated(method),
        (isStatic ? "static " : "")
            + signatures.simple(method.getReturnType())
            + " "
            + method.getSimpleName()
            + signatures.parameters(method));
  }

  /** A field of the type, or one that it inherits. */
  ImportedMember field(TypeElement type, VariableElement field) {
    Set<Modifier> modifiers = field.getModifiers();
    boolean isStatic = modifiers.contains(Modifier.STATIC);
    boolean isFinal = modifiers.contains(Modifier.FINAL);
    TypeMirror seen =
        isStatic ? field.asType() : types.asMemberOf((DeclaredType) type.asType(), field);
    String declared = signatures.descriptor(field.asType());
    ImportedType result = signatures.typeOf(seen);
    return new ImportedMember(
        isStatic
            ? (isFinal ? Kind.STATIC_FINAL_FIELD : Kind.STATIC_FIELD)
            : (isFinal ? Kind.FINAL_FIELD : Kind.FIELD),
        field.getSimpleName().toString(),
        declared,
        List.of(),
        result,
        !result.descriptor().equals(declared),
        elements.isDeprecated(field),
        (isStatic ? "static " : "") + (isFinal ? "final " : "") + signatures.declaration(field));
  }
}
