package dev.nativebound.processor.read.types;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.Buffer;
import dev.nativebound.processor.model.JavaType.BytesArray;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.Nothing;
import dev.nativebound.processor.model.JavaType.Opaque;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.PrimitiveArray;
import dev.nativebound.processor.model.JavaType.Text;
import dev.nativebound.processor.model.JavaType.TextArray;
import dev.nativebound.processor.model.JavaType.Unsupported;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.read.elements.AnnotationReader;
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
final class JavaTypeReader extends SimpleTypeVisitor14<JavaType, Side> {
  private final EnumReader enums;
  private final GeneratedClasses classes;
  private final GeneratedForms forms;

  JavaTypeReader(EnumReader enums, GeneratedClasses classes, GeneratedForms forms) {
    this.enums = enums;
    this.classes = classes;
    this.forms = forms;
  }

  JavaType read(TypeMirror type, Side side) {
    return type.accept(this, side);
  }

  @Override
  public JavaType visitPrimitive(PrimitiveType type, Side side) {
    return new Primitive(kindOf(type), isUnsigned(type));
  }

  @Override
  public JavaType visitNoType(NoType type, Side side) {
    return new Nothing();
  }

  @Override
  public JavaType visitArray(ArrayType array, Side side) {
    TypeMirror component = array.getComponentType();
    boolean nullable = AnnotationReader.has(component, Annotations.NULLABLE);
    if (component instanceof PrimitiveType primitive) {
      return new PrimitiveArray(kindOf(primitive), isUnsigned(primitive), nullable);
    }
    if (isString(component)) {
      return new TextArray(nullable);
    }
    return isBytes(component)
        ? new BytesArray(nullable)
        : mentionInterfaces(UnsupportedTypes.array(array), array, side);
  }

  @Override
  public JavaType visitDeclared(DeclaredType type, Side side) {
    TypeElement element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    return switch (name) {
      case "java.lang.String" -> new Text();
      case "java.nio.ByteBuffer" -> new Buffer();
      default ->
          PrimitiveKind.ofBox(name)
              .<JavaType>map(kind -> new Boxed(kind, isUnsigned(type)))
              .orElseGet(() -> other(type, element, side));
    };
  }

  @Override
  public JavaType visitTypeVariable(TypeVariable type, Side side) {
    return UnsupportedTypes.TYPE_VARIABLE;
  }

  @Override
  protected JavaType defaultAction(TypeMirror type, Side side) {
    return UnsupportedTypes.NO_VALUE;
  }

  private JavaType other(DeclaredType type, TypeElement element, Side side) {
    if (element.getKind() == ElementKind.ENUM) {
      return new Enumeration(enums.read(element));
    }
    if (classes.isOwned(element)) {
      return classes.owned(element);
    }
    return UnsupportedTypes.of(type, side)
        .<JavaType>map(refused -> mentionInterfaces(refused, type, side))
        .orElseGet(Opaque::new);
  }

  /** The refusal of {@code type}, with that way out where there is it. */
  private Unsupported mentionInterfaces(Unsupported refusal, TypeMirror type, Side side) {
    return forms.isTaken(type, side)
        ? new Unsupported(
            refusal.reason(),
            refusal.wayOut() + "; an interface marked @NativeBound takes it as it is")
        : refusal;
  }

  private static PrimitiveKind kindOf(PrimitiveType type) {
    return PrimitiveKind.valueOf(type.getKind().name());
  }

  private static boolean isUnsigned(TypeMirror type) {
    return AnnotationReader.has(type, Annotations.UNSIGNED);
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
