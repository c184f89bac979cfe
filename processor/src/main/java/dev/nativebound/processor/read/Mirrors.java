package dev.nativebound.processor.read;

import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.Mirror;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import dev.nativebound.processor.model.ValueModel.SealedModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The records and enums among what natives reach that are a crate's own. */
final class Mirrors {
  private Mirrors() {}

  static List<Mirror> of(List<NativeMethod> natives, List<ValueModel> values) {
    Stream<TypeUse> ofNatives =
        natives.stream()
            .flatMap(
                method ->
                    Stream.concat(
                        method.parameters().stream().map(Parameter::use),
                        Stream.of(method.result())));
    Stream<TypeUse> ofValues =
        values.stream().flatMap(value -> value.fields().stream()).map(ValueModel.Field::use);
    Stream<Mirror> enums =
        Stream.concat(ofNatives, ofValues)
            .flatMap(TypeUse::nest)
            .map(TypeUse::type)
            .filter(Enumeration.class::isInstance)
            .flatMap(type -> ((Enumeration) type).model().mirror().stream());
    Stream<Mirror> records =
        values.stream()
            .flatMap(Mirrors::records)
            .map(RecordModel::mirror)
            .flatMap(Optional::stream);
    return Stream.concat(records, enums).distinct().toList();
  }

  private static Stream<RecordModel> records(ValueModel value) {
    return value instanceof SealedModel union
        ? union.variants().stream()
        : Stream.of((RecordModel) value);
  }
}
