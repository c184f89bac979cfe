package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.origin.Origin;
import java.util.Optional;
import java.util.function.Predicate;

/** Checks where the owned types are from that the natives of one class mention. */
final class ObjectValidator {
  private final TypeName owner;
  private final Predicate<TypeName> isOurs;
  private final ValidationReport report;

  ObjectValidator(TypeName owner, Predicate<TypeName> isOurs, ValidationReport report) {
    this.owner = owner;
    this.isOurs = isOurs;
    this.report = report;
  }

  void checkLibrary(String what, TypeUse use, Origin origin) {
    if (ownedIn(use).filter(isOurs.negate()).isPresent()) {
      report.add(origin, Message.OBJECT_OF_ANOTHER_LIBRARY, what, use.simple());
    }
  }

  /** Generated Java makes the object. */
  void checkNewObject(String what, TypeUse use, Origin origin) {
    checkLibrary(what, use, origin);
    boolean isElsewhere =
        ownedIn(use).filter(name -> !name.packageName().equals(owner.packageName())).isPresent();
    if (isElsewhere) {
      report.add(origin, Message.OBJECT_OF_ANOTHER_PACKAGE, what, use.simple());
    }
  }

  /** The owned type of an object, or of the objects in a list. */
  private static Optional<TypeName> ownedIn(TypeUse use) {
    JavaType type = use.type() instanceof Sequence list ? list.element().type() : use.type();
    return type instanceof OwnedObject object ? Optional.of(object.name()) : Optional.empty();
  }
}
