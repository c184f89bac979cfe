package dev.nativebound.processor.model;

import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one native method. */
final class NativeMethodReader {
  private final Elements elements;
  private final TypeUseReader uses;
  private final ThrownTypeReader thrown;

  NativeMethodReader(Elements elements, Types types, Predicate<String> isCompiled) {
    this.elements = elements;
    this.uses = new TypeUseReader(elements, types, isCompiled);
    this.thrown = new ThrownTypeReader(elements, types);
  }

  NativeMethod read(ExecutableElement method) {
    return new NativeMethod(
        method.getSimpleName().toString(),
        method.getModifiers().contains(Modifier.STATIC),
        method.getModifiers().contains(Modifier.SYNCHRONIZED),
        Annotations.has(method, Annotations.WITH_ENV),
        elements.isDeprecated(method),
        Annotations.string(method, Annotations.RUST_NAME),
        parameters(method),
        uses.read(method.getReturnType(), method),
        method.getThrownTypes().stream().map(thrown::read).toList(),
        BoundTypeReader.javadocOf(method, elements),
        Origin.of(method));
  }

  /** The last parameter of a varargs method is an array like any other. */
  private List<Parameter> parameters(ExecutableElement method) {
    return method.getParameters().stream().map(this::parameter).toList();
  }

  private Parameter parameter(VariableElement parameter) {
    return new Parameter(
        parameter.getSimpleName().toString(),
        uses.read(parameter.asType(), parameter),
        Annotations.has(parameter, Annotations.MUT),
        Origin.of(parameter));
  }
}
