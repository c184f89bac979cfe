package dev.nativebound.processor.read.imports;

import dev.nativebound.processor.model.ImportedMember;
import dev.nativebound.processor.model.ImportedMember.Argument;
import dev.nativebound.processor.model.ImportedMember.Kind;
import dev.nativebound.processor.model.ImportedType;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.read.elements.ElementNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads what Rust calls of an imported class. */
final class ImportedMemberReader {
  private final Elements elements;
  private final ImportedSignatures signatures;

  ImportedMemberReader(Elements elements, ImportedSignatures signatures) {
    this.elements = elements;
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
        ElementNames.of(type),
        "<init>",
        descriptor,
        List.copyOf(arguments),
        signatures.typeOf(type.asType()),
        false,
        elements.isDeprecated(constructor),
        type.getSimpleName() + signatures.parameters(constructor));
  }

  /** A method of {@code type}, whose descriptor is that of its declaration. */
  ImportedMember method(TypeElement type, Inherited<ExecutableElement> inherited) {
    ExecutableElement method = inherited.declaration();
    ExecutableType seen = (ExecutableType) inherited.type();
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    ImportedType result = signatures.typeOf(seen.getReturnType());
    String declared = signatures.descriptor(method.getReturnType());
    List<? extends VariableElement> parameters = method.getParameters();
    return new ImportedMember(
        isStatic ? Kind.STATIC_METHOD : Kind.METHOD,
        ownerOf(method, type),
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

  /** A field, likewise. */
  ImportedMember field(Inherited<VariableElement> inherited) {
    VariableElement field = inherited.declaration();
    Set<Modifier> modifiers = field.getModifiers();
    boolean isStatic = modifiers.contains(Modifier.STATIC);
    boolean isFinal = modifiers.contains(Modifier.FINAL);
    String declared = signatures.descriptor(field.asType());
    ImportedType result = signatures.typeOf(inherited.type());
    return new ImportedMember(
        isStatic
            ? (isFinal ? Kind.STATIC_FINAL_FIELD : Kind.STATIC_FIELD)
            : (isFinal ? Kind.FINAL_FIELD : Kind.FIELD),
        ElementNames.of((TypeElement) field.getEnclosingElement()),
        field.getSimpleName().toString(),
        declared,
        List.of(),
        result,
        !result.descriptor().equals(declared),
        elements.isDeprecated(field),
        (isStatic ? "static " : "") + (isFinal ? "final " : "") + signatures.declaration(field));
  }

  /** Of what a class inherits that is not public, {@code type} has bridges. */
  private static TypeName ownerOf(ExecutableElement method, TypeElement type) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    return ElementNames.of(owner.getModifiers().contains(Modifier.PUBLIC) ? owner : type);
  }
}
