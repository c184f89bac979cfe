package dev.nativebound.processor.read;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.CallbackModel;
import dev.nativebound.processor.model.CallbackUses;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.UnfitCallback;
import dev.nativebound.processor.origin.Origin;
import dev.nativebound.processor.read.callbacks.CallbackKinds;
import dev.nativebound.processor.read.callbacks.CallbackWords;
import dev.nativebound.processor.read.callbacks.UnfitCallbacks;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.elements.DocCommentReader;
import dev.nativebound.processor.read.elements.ElementNames;
import dev.nativebound.processor.read.elements.Sources;
import dev.nativebound.processor.read.elements.TypeRefReader;
import dev.nativebound.processor.read.elements.Visibility;
import dev.nativebound.processor.read.members.CrossingMethod;
import dev.nativebound.processor.read.members.CrossingMethods;
import dev.nativebound.processor.read.types.ReachedValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an interface that Java implements and Rust calls. */
final class CallbackReader {
  private final Elements elements;
  private final Types types;
  private final Sources sources;
  private final CrossingMethods crossing;
  private final UnfitCallbacks unfits;
  private final NativeMethodReader methods;
  private final ValueReader values;
  private final TypeRefReader refs;

  CallbackReader(
      Elements elements,
      Types types,
      Sources sources,
      NativeMethodReader methods,
      ValueReader values) {
    this.elements = elements;
    this.types = types;
    this.sources = sources;
    this.crossing = new CrossingMethods(elements, types);
    this.unfits = new UnfitCallbacks(elements, types);
    this.methods = methods;
    this.values = values;
    this.refs = new TypeRefReader(types);
  }

  /** Reads {@code type}, which has no wildcards, and adds what it reaches to {@code reached}. */
  CallbackModel read(TypeName id, DeclaredType type, ReachedValues reached) {
    TypeElement element = (TypeElement) type.asElement();
    TypeName name = ElementNames.of(element);
    boolean hasSource = sources.have(element);
    Optional<UnfitCallback> unfit = unfits.unfit(element);
    List<NativeMethod> read = new ArrayList<>();
    List<String> left = new ArrayList<>();
    List<CrossingMethod> all = unfit.isPresent() ? List.of() : crossing.ofCallback(element, type);
    for (CrossingMethod method : all) {
      if (crosses(method)) {
        read.add(readMethod(method, reached));
      } else if (!CallbackKinds.isOfTheJdk(method.element())) {
        left.add(readMethod(method, new ReachedValues()).signature());
      }
    }
    return new CallbackModel(
        id,
        name,
        CallbackWords.of(type, lastIsResult(element, read)),
        refs.read(type),
        AnnotationReader.string(element, Annotations.RUST_NAME),
        read,
        left,
        unfit,
        DocCommentReader.of(element, elements),
        Visibility.of(element),
        Optional.of(Origin.of(element)).filter(origin -> hasSource));
  }

  private NativeMethod readMethod(CrossingMethod method, ReachedValues reached) {
    boolean hasSource = sources.have((TypeElement) method.element().getEnclosingElement());
    return methods.readCallback(method, hasSource, reached);
  }

  /** Whether it has to, or can: of a default method, all that it mentions is looked at. */
  private boolean crosses(CrossingMethod method) {
    if (method.element().getModifiers().contains(Modifier.ABSTRACT)) {
      return true;
    }
    if (CallbackKinds.isGeneric(method.element()) || CallbackKinds.isOfTheJdk(method.element())) {
      return false;
    }
    ReachedValues trial = new ReachedValues();
    NativeMethod read = readMethod(method, trial);
    trial.readValues(value -> values.read(value, trial));
    Stream<TypeUse> inside =
        Stream.concat(
            read.parameters().stream().map(Parameter::use), read.result().type().parts().stream());
    return !CallbackUses.hasUnsupported(read, trial.values())
        && inside.noneMatch(use -> CallbackUses.isIn(use, trial.values()))
        && (read.result().type() instanceof JavaType.CallbackObject
            || !CallbackUses.isIn(read.result(), trial.values()));
  }

  /** Whether the last type parameter is what the one method returns. */
  private boolean lastIsResult(TypeElement type, List<NativeMethod> read) {
    List<? extends TypeParameterElement> parameters = type.getTypeParameters();
    if (read.size() != 1 || parameters.isEmpty()) {
      return false;
    }
    TypeMirror last = parameters.get(parameters.size() - 1).asType();
    return crossing.ofCallback(type).stream()
        .filter(method -> method.element().getModifiers().contains(Modifier.ABSTRACT))
        .allMatch(method -> types.isSameType(method.type().getReturnType(), last));
  }
}
