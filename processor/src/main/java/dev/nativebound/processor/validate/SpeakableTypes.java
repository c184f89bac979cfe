package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.MentionedTypes;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.JavaMention;
import dev.nativebound.processor.names.JavaMention.Place;
import dev.nativebound.processor.names.JavaScope;
import dev.nativebound.processor.names.JavaSpellings;
import dev.nativebound.processor.names.JavaVocabulary;
import dev.nativebound.processor.origin.Origin;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks that the companion can name all types that it needs. */
final class SpeakableTypes {
  private SpeakableTypes() {}

  static void check(BoundType type, ValidationReport report) {
    JavaScope scope = JavaScope.of(type);
    Map<TypeName, Origin> places = new LinkedHashMap<>();
    type.natives().forEach(method -> add(MentionedTypes.of(method), method.origin(), places));
    add(type.values().stream().flatMap(MentionedTypes::of), type.origin(), places);
    add(type.callbacks().stream().flatMap(MentionedTypes::of), type.origin(), places);
    List<JavaMention> mentions =
        Stream.concat(
                Stream.of(
                    new JavaMention(type.name(), Place.HEADER, false),
                    new JavaMention(scope.unit(), Place.BODY, true)),
                Stream.concat(ours(), users(type, places)))
            .toList();
    for (TypeName unspeakable : JavaSpellings.of(scope, mentions).unspeakable()) {
      report.add(
          places.getOrDefault(unspeakable, type.origin()),
          Message.UNSPEAKABLE_TYPE,
          unspeakable.canonicalName(),
          scope.unit().simpleName(),
          scope.meanings(unspeakable));
    }
  }

  private static void add(Stream<TypeName> types, Origin origin, Map<TypeName, Origin> places) {
    types.forEach(type -> places.putIfAbsent(type, origin));
  }

  private static Stream<JavaMention> ours() {
    return Arrays.stream(JavaVocabulary.values())
        .map(one -> new JavaMention(one.type(), Place.BODY, one.isCalled()));
  }

  private static Stream<JavaMention> users(BoundType type, Map<TypeName, Origin> places) {
    return Stream.concat(
        places.keySet().stream().map(name -> new JavaMention(name, Place.BODY, false)),
        type.natives().stream()
            .map(NativeMethod::parameters)
            .flatMap(List::stream)
            .map(Parameter::use)
            .flatMap(MentionedTypes::companions)
            .map(companion -> new JavaMention(companion, Place.BODY, true)));
  }
}
