package dev.nativebound.processor.read.types;

import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Unsupported;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.elements.ElementNames;
import dev.nativebound.processor.read.elements.SealedTypes;
import dev.nativebound.processor.read.elements.Sources;
import dev.nativebound.processor.read.members.CrossingMethods;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The classes of the user's that cross by value in a generated native, and those Rust owns. */
final class UserClasses {
  private final EnumReader enums;
  private final CrossingMethods crossing;
  private final HiddenAnnotations hidden;
  private final Sources sources;

  UserClasses(Elements elements, Types types, Sources sources, HiddenAnnotations hidden) {
    this.hidden = hidden;
    this.sources = sources;
    this.enums = new EnumReader(elements, sources);
    this.crossing = new CrossingMethods(elements, types);
  }

  /** Whether Rust has a value for each object of the class. */
  boolean isOwned(TypeElement type) {
    return AnnotationReader.isNativeBound(type)
        && CrossingMethods.isGenerated(type)
        && crossing.isOwned(type);
  }

  /** Whether it would be owned if it were bound, and the user may mark it: it is a source. */
  boolean isUnbound(TypeElement type) {
    return !AnnotationReader.isNativeBound(type) && crossing.isOwned(type) && sources.have(type);
  }

  JavaType owned(TypeElement type) {
    return new OwnedObject(ElementNames.of(type), AnnotationReader.isInCrate(type));
  }

  /** What {@code type} is; empty when it is a class like any other. */
  Optional<JavaType> read(TypeElement type, TypePlace place) {
    if (type.getKind() == ElementKind.ENUM) {
      return Optional.of(new Enumeration(enums.read(type)));
    }
    if (AnnotationReader.isNativeBound(type) && CrossingMethods.isGenerated(type)) {
      return Optional.of(isOwned(type) ? owned(type) : Refused.stateless(place));
    }
    if (type.getKind() == ElementKind.RECORD || SealedTypes.isSealedInterface(type)) {
      return Optional.of(value(type, place.reached()));
    }
    return Optional.empty();
  }

  private JavaType value(TypeElement type, ReachedValues values) {
    Optional<Unsupported> refused = Refused.value(type);
    if (refused.isPresent()) {
      return refused.get();
    }
    if (SealedTypes.of(type).stream().anyMatch(hidden::areIn)) {
      return Refused.HIDDEN;
    }
    TypeName name = ElementNames.of(type);
    values.add(type, name);
    return new Value(name);
  }
}
