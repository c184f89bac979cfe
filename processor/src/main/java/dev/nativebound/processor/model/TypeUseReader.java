package dev.nativebound.processor.model;

import dev.nativebound.processor.model.JavaType.Opaque;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a type together with the annotations that bear on it where it is used. */
final class TypeUseReader {
  private final JavaTypeReader types;
  private final TypeSpelling spelling;

  TypeUseReader(Elements elements, Types types) {
    this.types = new JavaTypeReader(elements);
    this.spelling = new TypeSpelling(elements, types);
  }

  /**
   * Reads {@code type}.
   *
   * @param declaration the parameter or method that has it; annotations made before {@code
   *     TYPE_USE} existed stand there
   */
  TypeUse read(TypeMirror type, Element declaration) {
    boolean asObject = Annotations.has(declaration, Annotations.AS_OBJECT);
    boolean nullable = isNullable(type, declaration);
    return new TypeUse(
        asObject && !type.getKind().isPrimitive() ? new Opaque() : types.read(type),
        nullable,
        (asObject ? "@AsObject " : "") + spelling.qualified(type, nullable),
        spelling.simple(type),
        spelling.descriptor(type));
  }

  /**
   * Whether the value itself may be null.
   *
   * <p>{@code @Nullable String[]} of a {@code TYPE_USE} annotation speaks of the elements, and a
   * compiler reports it on the component type alone; a declaration annotation at the same place
   * speaks of the array.
   */
  private static boolean isNullable(TypeMirror type, Element declaration) {
    return Annotations.hasSimpleName(type, NULLABLE)
        || (Annotations.hasSimpleName(declaration, NULLABLE) && !isOnComponent(type));
  }

  private static boolean isOnComponent(TypeMirror type) {
    return type instanceof ArrayType array
        && Annotations.hasSimpleName(array.getComponentType(), NULLABLE);
  }

  static final String NULLABLE = "Nullable";
}
