package dev.nativebound.processor.model;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one method that Rust implements. */
final class NativeMethodReader {
  private final Elements elements;
  private final TypeUseReader uses;
  private final ThrownTypeReader thrown;

  NativeMethodReader(
      Elements elements, Types types, Predicate<String> isCompiled, TypeUseReader uses) {
    this.elements = elements;
    this.uses = uses;
    this.thrown = new ThrownTypeReader(elements, types, isCompiled);
  }

  /** Reads a method; {@code values} takes the records and sealed interfaces that it reaches. */
  NativeMethod read(CrossingMethod crossing, ReachedValues values) {
    ExecutableElement method = crossing.element();
    return new NativeMethod(
        method.getSimpleName().toString(),
        crossing.role(),
        Access.of(method.getModifiers()),
        method.isVarArgs(),
        method.getModifiers().contains(Modifier.SYNCHRONIZED),
        Annotations.has(method, Annotations.SHARED),
        Annotations.has(method, Annotations.WITH_ENV),
        elements.isDeprecated(method),
        Annotations.string(method, Annotations.RUST_NAME),
        marks(method),
        parameters(crossing, values),
        result(crossing, values),
        crossing.thrown().stream().map(thrown::read).toList(),
        DocCommentReader.of(method, elements),
        crossing.origin());
  }

  private static CrateMarks marks(ExecutableElement method) {
    return new CrateMarks(
        Annotations.rust(method).map(CratePathReader::ofFunction),
        Annotations.string(method, Annotations.RUST_VIA).map(CratePathReader::ofFunction),
        Annotations.has(method, Annotations.CONSUMES));
  }

  /**
   * Reads a method of a callback.
   *
   * @param hasSource whether its parameters have their names, which a class file lacks
   */
  NativeMethod readCallback(CrossingMethod crossing, boolean hasSource, ReachedValues values) {
    NativeMethod read = read(crossing, values);
    return hasSource ? read : read.withParameters(numbered(read.parameters()));
  }

  private static List<Parameter> numbered(List<Parameter> parameters) {
    return IntStream.range(0, parameters.size())
        .mapToObj(i -> parameters.get(i).named("arg" + i))
        .toList();
  }

  /** The last parameter of a varargs method is an array like any other. */
  private List<Parameter> parameters(CrossingMethod crossing, ReachedValues values) {
    List<? extends VariableElement> declared = crossing.element().getParameters();
    List<? extends TypeMirror> types = crossing.type().getParameterTypes();
    return IntStream.range(0, declared.size())
        .mapToObj(i -> parameter(declared.get(i), types.get(i), crossing, values))
        .toList();
  }

  private Parameter parameter(
      VariableElement parameter, TypeMirror type, CrossingMethod crossing, ReachedValues values) {
    return new Parameter(
        parameter.getSimpleName().toString(),
        use(type, parameter, crossing, values),
        Annotations.has(parameter, Annotations.MUT),
        Annotations.has(parameter, Annotations.CONSUMES),
        Annotations.range(parameter),
        Annotations.string(parameter, Annotations.RUST_TYPE).map(CratePathReader::type),
        Annotations.string(parameter, Annotations.RUST_VIA).map(CratePathReader::ofFunction),
        crossing.isInherited() ? crossing.origin() : Origin.of(parameter));
  }

  private TypeUse result(CrossingMethod crossing, ReachedValues values) {
    TypeMirror type = crossing.type().getReturnType();
    ExecutableElement method = crossing.element();
    if (crossing.role() == Role.CALLBACK) {
      Nest nest = Nest.callbackResult(isVariable(method.getReturnType()), values);
      return uses.readOfCallback(type, List.of(method, method.getReturnType()), nest);
    }
    return use(type, method, crossing, values);
  }

  private static boolean isVariable(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR;
  }

  private TypeUse use(
      TypeMirror type, Element declaration, CrossingMethod crossing, ReachedValues values) {
    if (crossing.role() == Role.CALLBACK) {
      Nest nest = Nest.callbackParameter(isVariable(declaration.asType()), values);
      return uses.readOfCallback(type, List.of(declaration, declaration.asType()), nest);
    }
    return crossing.role().isNative()
        ? uses.readDirect(type, declaration)
        : uses.readGenerated(type, declaration, values);
  }
}
