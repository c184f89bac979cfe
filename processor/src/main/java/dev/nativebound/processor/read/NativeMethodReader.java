package dev.nativebound.processor.read;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.CrateMarks;
import dev.nativebound.processor.model.FutureUse;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.origin.Origin;
import dev.nativebound.processor.read.crates.CratePathReader;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.elements.DocCommentReader;
import dev.nativebound.processor.read.elements.Sources;
import dev.nativebound.processor.read.elements.Visibility;
import dev.nativebound.processor.read.exceptions.ThrownTypeReader;
import dev.nativebound.processor.read.members.CrossingMethod;
import dev.nativebound.processor.read.types.ReachedValues;
import dev.nativebound.processor.read.types.TypePlace;
import dev.nativebound.processor.read.types.TypeUseReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one method that Rust implements, or that of a callback, which Rust calls. */
final class NativeMethodReader {
  private final Elements elements;
  private final TypeUseReader uses;
  private final ThrownTypeReader thrown;

  NativeMethodReader(Elements elements, Types types, Sources sources, TypeUseReader uses) {
    this.elements = elements;
    this.uses = uses;
    this.thrown = new ThrownTypeReader(elements, types, sources);
  }

  /** Reads a method; {@code values} takes the records and sealed interfaces that it reaches. */
  NativeMethod read(CrossingMethod crossing, ReachedValues values) {
    ExecutableElement method = crossing.element();
    return new NativeMethod(
        method.getSimpleName().toString(),
        crossing.role(),
        Visibility.of(method.getModifiers()),
        method.isVarArgs(),
        method.getModifiers().contains(Modifier.SYNCHRONIZED),
        AnnotationReader.has(method, Annotations.SHARED),
        AnnotationReader.has(method, Annotations.WITH_ENV),
        elements.isDeprecated(method),
        AnnotationReader.string(method, Annotations.RUST_NAME),
        marks(method),
        parameters(crossing, values),
        result(crossing, values),
        future(crossing),
        FutureReader.thrown(crossing).map(thrown::read).toList(),
        DocCommentReader.of(method, elements),
        crossing.origin());
  }

  private static CrateMarks marks(ExecutableElement method) {
    return new CrateMarks(
        AnnotationReader.rust(method).map(CratePathReader::ofFunction),
        AnnotationReader.string(method, Annotations.RUST_VIA).map(CratePathReader::ofFunction),
        AnnotationReader.has(method, Annotations.CONSUMES));
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
        AnnotationReader.has(parameter, Annotations.MUT),
        AnnotationReader.has(parameter, Annotations.CONSUMES),
        AnnotationReader.range(parameter),
        AnnotationReader.string(parameter, Annotations.RUST_TYPE).map(CratePathReader::type),
        AnnotationReader.string(parameter, Annotations.RUST_VIA).map(CratePathReader::ofFunction),
        crossing.isInherited() ? crossing.origin() : Origin.of(parameter));
  }

  private Optional<FutureUse> future(CrossingMethod crossing) {
    ExecutableElement method = crossing.element();
    return FutureReader.valueOf(crossing)
        .map(value -> uses.readSpelling(crossing.type().getReturnType(), method))
        .map(
            declared ->
                FutureReader.use(
                    method, declared, crossing.thrown().stream().map(thrown::read).toList()));
  }

  private TypeUse result(CrossingMethod crossing, ReachedValues values) {
    Optional<TypeMirror> later = FutureReader.valueOf(crossing);
    if (later.isPresent()) {
      return uses.readLater(later.get(), values);
    }
    TypeMirror type = crossing.type().getReturnType();
    ExecutableElement method = crossing.element();
    if (crossing.role() == Role.CALLBACK) {
      TypePlace place = TypePlace.callbackResult(isVariable(method.getReturnType()), values);
      return uses.readOfCallback(type, List.of(method, method.getReturnType()), place);
    }
    return use(type, method, crossing, values);
  }

  private static boolean isVariable(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR;
  }

  private TypeUse use(
      TypeMirror type, Element declaration, CrossingMethod crossing, ReachedValues values) {
    if (crossing.role() == Role.CALLBACK) {
      TypePlace place = TypePlace.callbackParameter(isVariable(declaration.asType()), values);
      return uses.readOfCallback(type, List.of(declaration, declaration.asType()), place);
    }
    return crossing.role().isNative()
        ? uses.readDirect(type, declaration)
        : uses.readGenerated(type, declaration, values);
  }
}
