package dev.nativebound.processor.model;

import dev.nativebound.processor.model.DirectType.Boxed;
import dev.nativebound.processor.model.DirectType.Buffer;
import dev.nativebound.processor.model.DirectType.BytesArray;
import dev.nativebound.processor.model.DirectType.Enumeration;
import dev.nativebound.processor.model.DirectType.Nothing;
import dev.nativebound.processor.model.DirectType.Opaque;
import dev.nativebound.processor.model.DirectType.Primitive;
import dev.nativebound.processor.model.DirectType.PrimitiveArray;
import dev.nativebound.processor.model.DirectType.Text;
import dev.nativebound.processor.model.DirectType.TextArray;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Decides which kind of {@link JavaType} a mirror is. */
final class JavaTypeReader extends SimpleTypeVisitor14<JavaType, Void> {
  private final EnumReader enums;
  private final GeneratedClasses classes;

  JavaTypeReader(EnumReader enums, GeneratedClasses classes) {
    this.enums = enums;
    this.classes = classes;
  }

  JavaType read(TypeMirror type) {
    return type.accept(this, null);
  }

  @Override
  public JavaType visitPrimitive(PrimitiveType type, Void unused) {
    return new Primitive(kindOf(type), isUnsigned(type));
  }

  @Override
  public JavaType visitNoType(NoType type, Void unused) {
    return new Nothing();
  }

  @Override
  public JavaType visitArray(ArrayType array, Void unused) {
    TypeMirror component = array.getComponentType();
    boolean nullable = Annotations.has(component, Annotations.NULLABLE);
    if (component instanceof PrimitiveType primitive) {
      return new PrimitiveArray(kindOf(primitive), isUnsigned(primitive), nullable);
    }
    if (isString(component)) {
      return new TextArray(nullable);
    }
    return isBytes(component)
        ? new BytesArray(nullable)
        : TakenByInterfaces.mentionedIn(UnsupportedTypes.array(array), array);
  }

  @Override
  public JavaType visitDeclared(DeclaredType type, Void unused) {
    TypeElement element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    return switch (name) {
      case "java.lang.String" -> new Text();
      case "java.nio.ByteBuffer" -> new Buffer();
      default ->
          PrimitiveKind.ofBox(name)
              .<JavaType>map(kind -> new Boxed(kind, isUnsigned(type)))
              .orElseGet(() -> other(type, element));
    };
  }

  @Override
  public JavaType visitTypeVariable(TypeVariable type, Void unused) {
    return UnsupportedTypes.TYPE_VARIABLE;
  }

  @Override
  protected JavaType defaultAction(TypeMirror type, Void unused) {
    return UnsupportedTypes.NO_VALUE;
  }

  private JavaType other(DeclaredType type, TypeElement element) {
    if (element.getKind() == ElementKind.ENUM) {
      return new Enumeration(enums.read(element));
    }
    if (classes.isOwned(element)) {
      return classes.owned(element);
    }
    return UnsupportedTypes.of(type)
        .<JavaType>map(refused -> TakenByInterfaces.mentionedIn(refused, type))
        .orElseGet(Opaque::new);
  }

  private static PrimitiveKind kindOf(PrimitiveType type) {
    return PrimitiveKind.valueOf(type.getKind().name());
  }

  private static boolean isUnsigned(TypeMirror type) {
    return Annotations.has(type, Annotations.UNSIGNED);
  }

  private static boolean isString(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals("java.lang.String");
  }

  private static boolean isBytes(TypeMirror type) {
    return type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE;
  }
}
