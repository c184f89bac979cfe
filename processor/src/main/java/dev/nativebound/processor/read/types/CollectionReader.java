package dev.nativebound.processor.read.types;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Mapping;
import dev.nativebound.processor.model.JavaType.OptionalOf;
import dev.nativebound.processor.model.JavaType.OptionalPrimitive;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.SequenceKind;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.read.elements.AnnotationReader;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads what a generated native has other types in: collections, maps and optionals. */
final class CollectionReader {
  private final TypeUseReader uses;
  private final ClassSubstitutes substitutes;

  CollectionReader(TypeUseReader uses, ClassSubstitutes substitutes) {
    this.uses = uses;
    this.substitutes = substitutes;
  }

  /** Empty when it is none of them. */
  Optional<JavaType> read(DeclaredType type, TypePlace place) {
    return switch (((TypeElement) type.asElement()).getQualifiedName().toString()) {
      case "java.util.List" -> Optional.of(sequence(SequenceKind.LIST, type, place));
      case "java.util.Collection" -> Optional.of(sequence(SequenceKind.COLLECTION, type, place));
      case "java.util.Set" -> Optional.of(sequence(SequenceKind.SET, type, place));
      case "java.util.Map" -> Optional.of(mapping(type, place));
      case "java.util.Optional" -> Optional.of(optional(type, place));
      case "java.util.OptionalInt" -> Optional.of(new OptionalPrimitive(PrimitiveKind.INT));
      case "java.util.OptionalLong" -> Optional.of(new OptionalPrimitive(PrimitiveKind.LONG));
      case "java.util.OptionalDouble" -> Optional.of(new OptionalPrimitive(PrimitiveKind.DOUBLE));
      default -> Optional.empty();
    };
  }

  /** An array of what is no primitive. */
  JavaType array(TypeMirror component, TypePlace place) {
    return new Sequence(SequenceKind.ARRAY, uses.readInside(component, place.element()), false);
  }

  private JavaType sequence(SequenceKind kind, DeclaredType type, TypePlace place) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (arguments.isEmpty()) {
      return substitutes.raw(type, place);
    }
    boolean ordered = isOrdered(type);
    TypePlace inside = kind == SequenceKind.SET ? place.key(ordered) : place.element();
    return new Sequence(kind, argument(arguments.get(0), inside), ordered);
  }

  private JavaType mapping(DeclaredType type, TypePlace place) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (arguments.isEmpty()) {
      return substitutes.raw(type, place);
    }
    boolean ordered = isOrdered(type);
    return new Mapping(
        argument(arguments.get(0), place.key(ordered)),
        argument(arguments.get(1), place.inside()),
        ordered);
  }

  private JavaType optional(DeclaredType type, TypePlace place) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    return arguments.isEmpty()
        ? substitutes.raw(type, place)
        : new OptionalOf(refusedObject(argument(arguments.get(0), place.inside()), place));
  }

  /** Of an object by itself there is another way to say that it may be missing. */
  private static TypeUse refusedObject(TypeUse use, TypePlace place) {
    return use.type() == Refused.INNER_OBJECT && place.takesPlain()
        ? use.ofType(Refused.ownedOptional(use))
        : use;
  }

  /** A {@code List<? extends Token>} is a list of tokens, whichever way it crosses. */
  private TypeUse argument(TypeMirror argument, TypePlace place) {
    return argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
        ? uses.readInside(wildcard.getExtendsBound(), place)
        : uses.readInside(argument, place);
  }

  private static boolean isOrdered(TypeMirror type) {
    return AnnotationReader.has(type, Annotations.ORDERED);
  }
}
