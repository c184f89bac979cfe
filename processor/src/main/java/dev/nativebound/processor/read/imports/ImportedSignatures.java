package dev.nativebound.processor.read.imports;

import dev.nativebound.processor.model.ImportedMember.Argument;
import dev.nativebound.processor.model.ImportedType;
import dev.nativebound.processor.read.elements.ElementNames;
import dev.nativebound.processor.read.elements.TypeSpelling;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What stands in the signatures of imported classes, for the VM, for Rust and for people. */
final class ImportedSignatures {
  /** What javac calls a parameter of a class file that has no names. */
  private static final Pattern NO_NAME = Pattern.compile("arg\\d+");

  private final Types types;
  private final TypeSpelling spelling;

  ImportedSignatures(Elements elements, Types types) {
    this.types = types;
    this.spelling = new TypeSpelling(elements, types);
  }

  /** A field as Java writes it. */
  String declaration(VariableElement field) {
    return simple(field.asType()) + " " + field.getSimpleName();
  }

  /** A parameter, of the type that the class sees. */
  Argument argument(VariableElement parameter, TypeMirror seen) {
    String name = parameter.getSimpleName().toString();
    return new Argument(
        NO_NAME.matcher(name).matches() ? "" : name,
        typeOf(seen),
        simple(types.erasure(parameter.asType())));
  }

  /** The parameters as Java writes them. */
  String parameters(ExecutableElement method) {
    return method.getParameters().stream()
        .map(this::declared)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private String declared(VariableElement parameter) {
    String name = parameter.getSimpleName().toString();
    String type = simple(parameter.asType());
    return NO_NAME.matcher(name).matches() ? type : type + " " + name;
  }

  /** The first half of a method's descriptor (JVM specification 4.3.3). */
  String descriptor(List<? extends TypeMirror> parameters) {
    return parameters.stream().map(spelling::descriptor).collect(Collectors.joining("", "(", ")"));
  }

  String descriptor(TypeMirror type) {
    return spelling.descriptor(type);
  }

  /** The type as Java writes it. */
  String simple(TypeMirror type) {
    return spelling.simple(type);
  }

  /** The type, erased. */
  ImportedType typeOf(TypeMirror type) {
    TypeMirror element = types.erasure(type);
    int dimensions = 0;
    while (element instanceof ArrayType array) {
      element = array.getComponentType();
      dimensions++;
    }
    return new ImportedType(
        spelling.descriptor(type),
        dimensions,
        element instanceof DeclaredType declared
            ? Optional.of(ElementNames.of((TypeElement) declared.asElement()))
            : Optional.empty());
  }
}
