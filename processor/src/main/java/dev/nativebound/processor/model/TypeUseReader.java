package dev.nativebound.processor.model;

import dev.nativebound.processor.model.JavaType.Opaque;
import dev.nativebound.processor.model.TypeUse.Marks;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a type together with the annotations that bear on it where it is used. */
final class TypeUseReader {
  private final JavaTypeReader types;
  private final TypeSpelling spelling;
  private final TypeRefReader refs;

  TypeUseReader(Elements elements, Types types, Predicate<String> isCompiled) {
    this.types = new JavaTypeReader(new EnumReader(elements, isCompiled));
    this.spelling = new TypeSpelling(elements, types);
    this.refs = new TypeRefReader(elements, types);
  }

  /**
   * Reads {@code type}.
   *
   * @param declaration the parameter or method that has it; annotations made before {@code
   *     TYPE_USE} existed stand there
   */
  TypeUse read(TypeMirror type, Element declaration) {
    Marks marks =
        new Marks(
            isNullable(type, declaration),
            isUnsigned(type),
            Annotations.has(declaration, Annotations.AS_OBJECT));
    return new TypeUse(
        marks.asObject() && isObject(type) ? new Opaque() : types.read(type),
        marks,
        (marks.asObject() ? "@AsObject " : "") + spelling.qualified(type, marks.nullable()),
        spelling.annotated(type, marks.nullable()),
        spelling.simple(type),
        spelling.descriptor(type),
        refs.read(type));
  }

  private static boolean isObject(TypeMirror type) {
    return !type.getKind().isPrimitive() && type.getKind() != TypeKind.VOID;
  }

  /** On the type or, for an array, on any part of it. */
  private static boolean isUnsigned(TypeMirror type) {
    return Annotations.has(type, Annotations.UNSIGNED)
        || (type instanceof ArrayType array && isUnsigned(array.getComponentType()));
  }

  /**
   * Whether the value itself may be null.
   *
   * <p>{@code @Nullable String[]} of a {@code TYPE_USE} annotation speaks of the elements, and a
   * compiler reports it on the component type alone; a declaration annotation at the same place
   * speaks of the array.
   */
  private static boolean isNullable(TypeMirror type, Element declaration) {
    return Annotations.has(type, Annotations.NULLABLE)
        || (Annotations.has(declaration, Annotations.NULLABLE) && !isOnComponent(type));
  }

  private static boolean isOnComponent(TypeMirror type) {
    return type instanceof ArrayType array
        && Annotations.has(array.getComponentType(), Annotations.NULLABLE);
  }
}
