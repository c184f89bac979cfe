package dev.nativebound.processor.read.types;

import dev.nativebound.processor.model.Instead;
import dev.nativebound.processor.model.Instead.Kind;
import dev.nativebound.processor.model.JavaType.Unsupported;
import dev.nativebound.processor.model.Refusal;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.read.elements.SealedTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** What cannot stand in a place, with what to write there instead. */
final class Refused {
  static final Unsupported INNER_OBJECT = orWhole(Refusal.INNER_OBJECT, "", Kind.OWN_PLACE);
  static final Unsupported PLAIN_CLASS = orWhole(Refusal.PLAIN_CLASS, "", Kind.RECORD);
  static final Unsupported MISSING = only(Refusal.MISSING, Kind.ON_CLASS_PATH);
  static final Unsupported HIDDEN = only(Refusal.HIDDEN_ANNOTATIONS, Kind.NEWER_COMPILER);
  static final Unsupported WILDCARD = only(Refusal.WILDCARD, Kind.TYPE_ITSELF);
  static final Unsupported NO_VALUE =
      new Unsupported(Refusal.NO_VALUE, "", List.of(Instead.of(Kind.OBJECT)));

  private Refused() {}

  /** Only where a parameter or result stands by itself is something that has {@code @AsObject}. */
  static Unsupported at(TypePlace place, Refusal refusal, List<Instead> instead) {
    List<Instead> ways = new ArrayList<>(instead);
    if (place.takesPlain()) {
      ways.add(Instead.of(Kind.OBJECT));
    } else if (ways.isEmpty()) {
      ways.add(Instead.of(Kind.WHOLE));
    }
    return new Unsupported(refusal, "", List.copyOf(ways));
  }

  private static Unsupported at(TypePlace place, Refusal refusal, Kind instead) {
    return at(place, refusal, List.of(Instead.of(instead)));
  }

  /** An object by itself may be missing. */
  static Unsupported ownedOptional(TypeUse object) {
    Instead nullable = Instead.type("@Nullable " + object.simple());
    return new Unsupported(Refusal.INNER_OBJECT, "", List.of(nullable));
  }

  static Unsupported buffer(TypePlace place) {
    return at(
        place,
        Refusal.INNER_BUFFER,
        GeneratedSubstitutes.fit(Instead.type("byte[]"), place).stream().toList());
  }

  static Unsupported stateless(TypePlace place) {
    return place.takesObjects()
        ? at(place, Refusal.STATELESS, Kind.CLOSEABLE)
        : at(place, Refusal.STATELESS, List.of());
  }

  static Unsupported unbound(TypePlace place) {
    return at(place, Refusal.NOT_BOUND, Kind.BIND_IT);
  }

  static Unsupported typeVariable(TypePlace place) {
    return at(place, Refusal.TYPE_VARIABLE, Kind.CONCRETE_TYPE);
  }

  /** What keeps a record or sealed interface from being a type in Rust. */
  static Optional<Unsupported> value(TypeElement type) {
    return SealedTypes.of(type).stream().flatMap(Refused::below).findFirst();
  }

  private static Stream<Unsupported> below(TypeElement type) {
    String name = type.getSimpleName().toString();
    if (!type.getTypeParameters().isEmpty()) {
      return Stream.of(orWhole(Refusal.GENERIC_VALUE, name, Kind.WITHOUT_TYPE_PARAMETERS));
    }
    return type.getKind() == ElementKind.RECORD || SealedTypes.isSealedInterface(type)
        ? Stream.empty()
        : Stream.of(orWhole(Refusal.NO_RECORD, name, Kind.RECORDS_BELOW));
  }

  private static Unsupported only(Refusal refusal, Kind instead) {
    return new Unsupported(refusal, "", List.of(Instead.of(instead)));
  }

  private static Unsupported orWhole(Refusal refusal, String name, Kind instead) {
    return new Unsupported(refusal, name, List.of(Instead.of(instead), Instead.of(Kind.WHOLE)));
  }
}
