package dev.nativebound.processor.model;

import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Unsupported;
import dev.nativebound.processor.model.JavaType.Value;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The classes of the user's that cross by value in a generated native, and those Rust owns. */
final class GeneratedClasses {
  private final Elements elements;
  private final EnumReader enums;
  private final CrossingMethods crossing;
  private final HiddenAnnotations hidden;
  private final Predicate<String> isCompiled;

  GeneratedClasses(
      Elements elements, Types types, Predicate<String> isCompiled, HiddenAnnotations hidden) {
    this.hidden = hidden;
    this.isCompiled = isCompiled;
    this.elements = elements;
    this.enums = new EnumReader(elements, isCompiled);
    this.crossing = new CrossingMethods(elements, types);
  }

  /** Whether Rust has a value for each object of the class. */
  boolean isOwned(TypeElement type) {
    return Annotations.isNativeBound(type)
        && CrossingMethods.isGenerated(type)
        && crossing.isOwned(type);
  }

  /** Whether it would be owned if it were bound, and the user may mark it: it is a source. */
  boolean isUnbound(TypeElement type) {
    TypeName name = BoundTypeReader.nameOf(type, elements);
    return !Annotations.isNativeBound(type)
        && crossing.isOwned(type)
        && isCompiled.test(name.outermost().canonicalName());
  }

  JavaType owned(TypeElement type) {
    return new OwnedObject(BoundTypeReader.nameOf(type, elements), Annotations.isInCrate(type));
  }

  /** What {@code type} is; empty when it is a class like any other. */
  Optional<JavaType> read(TypeElement type, Nest nest) {
    if (type.getKind() == ElementKind.ENUM) {
      return Optional.of(new Enumeration(enums.read(type)));
    }
    if (Annotations.isNativeBound(type) && CrossingMethods.isGenerated(type)) {
      return Optional.of(isOwned(type) ? owned(type) : RefusedValues.stateless(nest));
    }
    if (type.getKind() == ElementKind.RECORD || SealedTypes.isSealedInterface(type)) {
      return Optional.of(value(type, nest.values()));
    }
    return Optional.empty();
  }

  private JavaType value(TypeElement type, ReachedValues values) {
    Optional<Unsupported> obstacle = RefusedValues.obstacle(type);
    if (obstacle.isPresent()) {
      return obstacle.get();
    }
    if (SealedTypes.of(type).stream().anyMatch(hidden::areIn)) {
      return RefusedValues.HIDDEN;
    }
    TypeName name = BoundTypeReader.nameOf(type, elements);
    values.add(type, name);
    return new Value(name);
  }
}
