package dev.nativebound.processor.model;

import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import dev.nativebound.processor.model.ValueModel.SealedModel;
import java.util.List;
import java.util.stream.Stream;

/** The classes that the companion of a bound type has to name. */
public final class MentionedTypes {
  private MentionedTypes() {}

  /** Those of methods, values and callbacks, some of them several times. */
  public static Stream<TypeName> of(
      List<NativeMethod> natives, List<ValueModel> values, List<CallbackModel> callbacks) {
    return Stream.of(
            natives.stream().flatMap(MentionedTypes::of),
            values.stream().flatMap(MentionedTypes::of),
            callbacks.stream().flatMap(MentionedTypes::of))
        .flatMap(names -> names);
  }

  /** Those of a method: of its parameters, its result, and what it throws. */
  public static Stream<TypeName> of(NativeMethod method) {
    return Stream.of(
            method.parameters().stream().map(Parameter::use).flatMap(MentionedTypes::of),
            of(method.result()),
            method.thrown().stream().flatMap(thrown -> thrown.ref().names()))
        .flatMap(names -> names);
  }

  /** Those of a value: itself and its variants, and what is in its fields. */
  public static Stream<TypeName> of(ValueModel value) {
    Stream<TypeName> variants =
        value instanceof SealedModel union
            ? union.variants().stream().map(RecordModel::name)
            : Stream.empty();
    return Stream.concat(
        Stream.concat(Stream.of(value.name()), variants),
        value.fields().stream().flatMap(field -> of(field.use())));
  }

  /** Those of a callback: itself, and those of its methods. */
  public static Stream<TypeName> of(CallbackModel callback) {
    return Stream.concat(
        callback.ref().names(), callback.methods().stream().flatMap(MentionedTypes::of));
  }

  /** An object that Rust owns is passed and made by its companion. */
  private static Stream<TypeName> of(TypeUse use) {
    return Stream.concat(use.ref().names(), companions(use));
  }

  /** The companions of the objects in {@code use}. */
  public static Stream<TypeName> companions(TypeUse use) {
    return use.nest()
        .map(TypeUse::type)
        .filter(OwnedObject.class::isInstance)
        .map(object -> ((OwnedObject) object).name().companion());
  }
}
