package dev.nativebound.processor.read.types;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.Buffer;
import dev.nativebound.processor.model.JavaType.Library;
import dev.nativebound.processor.model.JavaType.Mapping;
import dev.nativebound.processor.model.JavaType.Nothing;
import dev.nativebound.processor.model.JavaType.Opaque;
import dev.nativebound.processor.model.JavaType.OptionalOf;
import dev.nativebound.processor.model.JavaType.OptionalPrimitive;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.PrimitiveArray;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.JavaType.Text;
import dev.nativebound.processor.model.LibraryKind;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.SequenceKind;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.read.callbacks.CallbackKinds;
import dev.nativebound.processor.read.elements.AnnotationReader;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Decides which kind of {@link JavaType} a mirror is in a generated native.
 *
 * <p>Each type is read for the place that it has: some cross only as a parameter or result, and not
 * inside a collection or a record.
 */
final class GeneratedTypeReader extends SimpleTypeVisitor14<JavaType, Nest> {
  private final TypeUseReader uses;
  private final GeneratedClasses classes;
  private final Proposals proposals;
  private final CallbackTypes callbacks;

  GeneratedTypeReader(
      TypeUseReader uses, GeneratedClasses classes, Proposals proposals, CallbackTypes callbacks) {
    this.uses = uses;
    this.classes = classes;
    this.proposals = proposals;
    this.callbacks = callbacks;
  }

  @Override
  public JavaType visitPrimitive(PrimitiveType type, Nest nest) {
    return new Primitive(kindOf(type), isUnsigned(type));
  }

  @Override
  public JavaType visitNoType(NoType type, Nest nest) {
    return new Nothing();
  }

  @Override
  public JavaType visitArray(ArrayType array, Nest nest) {
    TypeMirror component = array.getComponentType();
    if (component instanceof PrimitiveType primitive) {
      boolean nullable = AnnotationReader.has(component, Annotations.NULLABLE);
      return new PrimitiveArray(kindOf(primitive), isUnsigned(primitive), nullable);
    }
    return new Sequence(SequenceKind.ARRAY, uses.readInside(component, nest.element()), false);
  }

  @Override
  public JavaType visitDeclared(DeclaredType type, Nest nest) {
    String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
    return switch (name) {
      case "java.lang.String" -> new Text();
      case "java.nio.ByteBuffer" -> nest.takesPlain() ? new Buffer() : RefusedValues.buffer(nest);
      case "java.util.List" -> sequence(SequenceKind.LIST, type, nest);
      case "java.util.Collection" -> sequence(SequenceKind.COLLECTION, type, nest);
      case "java.util.Set" -> sequence(SequenceKind.SET, type, nest);
      case "java.util.Map" -> mapping(type, nest);
      case "java.util.Optional" -> optional(type, nest);
      case "java.util.OptionalInt" -> new OptionalPrimitive(PrimitiveKind.INT);
      case "java.util.OptionalLong" -> new OptionalPrimitive(PrimitiveKind.LONG);
      case "java.util.OptionalDouble" -> new OptionalPrimitive(PrimitiveKind.DOUBLE);
      default ->
          PrimitiveKind.ofBox(name)
              .<JavaType>map(kind -> new Boxed(kind, isUnsigned(type)))
              .or(() -> LibraryKind.of(name).map(Library::new))
              .orElseGet(() -> other(type, nest));
    };
  }

  @Override
  public JavaType visitWildcard(WildcardType type, Nest nest) {
    return RefusedValues.WILDCARD;
  }

  @Override
  public JavaType visitError(ErrorType type, Nest nest) {
    return RefusedValues.MISSING;
  }

  @Override
  public JavaType visitTypeVariable(TypeVariable type, Nest nest) {
    return RefusedValues.typeVariable(nest);
  }

  @Override
  protected JavaType defaultAction(TypeMirror type, Nest nest) {
    return UnsupportedTypes.NO_VALUE;
  }

  private JavaType sequence(SequenceKind kind, DeclaredType type, Nest nest) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    return arguments.isEmpty()
        ? proposals.raw(type, nest)
        : new Sequence(
            kind,
            argument(arguments.get(0), kind == SequenceKind.SET ? key(type, nest) : nest.element()),
            isOrdered(type));
  }

  private static Nest key(DeclaredType type, Nest nest) {
    return nest.key(isOrdered(type));
  }

  private JavaType mapping(DeclaredType type, Nest nest) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    return arguments.isEmpty()
        ? proposals.raw(type, nest)
        : new Mapping(
            argument(arguments.get(0), key(type, nest)),
            argument(arguments.get(1), nest.inside()),
            isOrdered(type));
  }

  private JavaType optional(DeclaredType type, Nest nest) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    return arguments.isEmpty()
        ? proposals.raw(type, nest)
        : new OptionalOf(refusedObject(argument(arguments.get(0), nest.inside()), nest));
  }

  /** Of an object by itself there is another way to say that it may be missing. */
  private static TypeUse refusedObject(TypeUse use, Nest nest) {
    return use.type() == RefusedValues.OWNED && nest.takesPlain()
        ? use.ofType(RefusedValues.ownedOptional(use))
        : use;
  }

  /** A {@code List<? extends Token>} is a list of tokens, whichever way it crosses. */
  private TypeUse argument(TypeMirror argument, Nest nest) {
    return argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
        ? uses.readInside(wildcard.getExtendsBound(), nest)
        : uses.readInside(argument, nest);
  }

  private JavaType other(DeclaredType type, Nest nest) {
    TypeElement element = (TypeElement) type.asElement();
    if (CallbackKinds.isCallback(element)) {
      return callbacks.read(type, nest).orElseGet(() -> proposals.raw(type, nest));
    }
    Optional<JavaType> known = classes.read(element, nest).or(() -> proposals.find(type, nest));
    return known
        .map(
            kind ->
                kind instanceof OwnedObject && !nest.takesObjects() ? RefusedValues.OWNED : kind)
        .orElseGet(() -> plain(element, nest));
  }

  /** A class like any other. */
  private JavaType plain(TypeElement type, Nest nest) {
    if (classes.isUnbound(type)) {
      return RefusedValues.unbound(nest);
    }
    return nest.takesPlain() ? new Opaque() : RefusedValues.PLAIN;
  }

  private static PrimitiveKind kindOf(PrimitiveType type) {
    return PrimitiveKind.valueOf(type.getKind().name());
  }

  private static boolean isUnsigned(TypeMirror type) {
    return AnnotationReader.has(type, Annotations.UNSIGNED);
  }

  private static boolean isOrdered(TypeMirror type) {
    return AnnotationReader.has(type, Annotations.ORDERED);
  }
}
