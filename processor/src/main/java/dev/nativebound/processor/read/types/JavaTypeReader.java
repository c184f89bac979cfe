package dev.nativebound.processor.read.types;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.Buffer;
import dev.nativebound.processor.model.JavaType.BytesArray;
import dev.nativebound.processor.model.JavaType.Library;
import dev.nativebound.processor.model.JavaType.Nothing;
import dev.nativebound.processor.model.JavaType.Opaque;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.PrimitiveArray;
import dev.nativebound.processor.model.JavaType.Text;
import dev.nativebound.processor.model.JavaType.TextArray;
import dev.nativebound.processor.model.LibraryKind;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.read.callbacks.CallbackKinds;
import dev.nativebound.processor.read.elements.AnnotationReader;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Decides which kind of {@link JavaType} a type is in the place where it stands: what crosses by
 * value in a generated native may be refused in a direct one, and what crosses by itself may not
 * inside of a collection or record.
 */
final class JavaTypeReader extends SimpleTypeVisitor14<JavaType, TypePlace> {
  private final CollectionReader collections;
  private final UserClasses classes;
  private final DirectClasses direct;
  private final ClassSubstitutes substitutes;
  private final CallbackTypes callbacks;

  JavaTypeReader(
      CollectionReader collections,
      UserClasses classes,
      DirectClasses direct,
      ClassSubstitutes substitutes,
      CallbackTypes callbacks) {
    this.collections = collections;
    this.classes = classes;
    this.direct = direct;
    this.substitutes = substitutes;
    this.callbacks = callbacks;
  }

  @Override
  public JavaType visitPrimitive(PrimitiveType type, TypePlace place) {
    return new Primitive(kindOf(type), isUnsigned(type));
  }

  @Override
  public JavaType visitNoType(NoType type, TypePlace place) {
    return new Nothing();
  }

  @Override
  public JavaType visitArray(ArrayType array, TypePlace place) {
    TypeMirror component = array.getComponentType();
    if (component instanceof PrimitiveType primitive) {
      return new PrimitiveArray(kindOf(primitive), isUnsigned(primitive), isNullable(primitive));
    }
    return place.isDirect() ? directArray(array, place) : collections.array(component, place);
  }

  private JavaType directArray(ArrayType array, TypePlace place) {
    TypeMirror component = array.getComponentType();
    if (component instanceof DeclaredType declared && nameOf(declared).equals("java.lang.String")) {
      return new TextArray(isNullable(component));
    }
    return component instanceof ArrayType row && row.getComponentType().getKind() == TypeKind.BYTE
        ? new BytesArray(isNullable(component))
        : direct.array(array, place);
  }

  @Override
  public JavaType visitDeclared(DeclaredType type, TypePlace place) {
    String name = nameOf(type);
    return switch (name) {
      case "java.lang.String" -> new Text();
      case "java.nio.ByteBuffer" -> place.takesPlain() ? new Buffer() : Refused.buffer(place);
      default ->
          PrimitiveKind.ofBox(name)
              .<JavaType>map(kind -> new Boxed(kind, isUnsigned(type)))
              .orElseGet(() -> place.isDirect() ? direct.read(type, place) : byValue(type, place));
    };
  }

  private JavaType byValue(DeclaredType type, TypePlace place) {
    return collections
        .read(type, place)
        .or(() -> LibraryKind.of(nameOf(type)).map(Library::new))
        .orElseGet(() -> ofClass(type, place));
  }

  private JavaType ofClass(DeclaredType type, TypePlace place) {
    TypeElement element = (TypeElement) type.asElement();
    if (CallbackKinds.isCallback(element)) {
      return callbacks.read(type, place).orElseGet(() -> substitutes.raw(type, place));
    }
    Optional<JavaType> known = classes.read(element, place).or(() -> substitutes.find(type, place));
    return known
        .map(
            kind ->
                kind instanceof OwnedObject && !place.takesObjects() ? Refused.INNER_OBJECT : kind)
        .orElseGet(() -> plain(element, place));
  }

  /** A class like any other. */
  private JavaType plain(TypeElement type, TypePlace place) {
    if (classes.isUnbound(type)) {
      return Refused.unbound(place);
    }
    return place.takesPlain() ? new Opaque() : Refused.PLAIN_CLASS;
  }

  @Override
  public JavaType visitWildcard(WildcardType type, TypePlace place) {
    return Refused.WILDCARD;
  }

  @Override
  public JavaType visitError(ErrorType type, TypePlace place) {
    return Refused.MISSING;
  }

  @Override
  public JavaType visitTypeVariable(TypeVariable type, TypePlace place) {
    return Refused.typeVariable(place);
  }

  @Override
  protected JavaType defaultAction(TypeMirror type, TypePlace place) {
    return Refused.NO_VALUE;
  }

  private static String nameOf(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }

  private static PrimitiveKind kindOf(PrimitiveType type) {
    return PrimitiveKind.valueOf(type.getKind().name());
  }

  private static boolean isUnsigned(TypeMirror type) {
    return AnnotationReader.has(type, Annotations.UNSIGNED);
  }

  private static boolean isNullable(TypeMirror type) {
    return AnnotationReader.has(type, Annotations.NULLABLE);
  }
}
