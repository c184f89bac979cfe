package dev.nativebound.processor.read.types;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.AnyArray;
import dev.nativebound.processor.model.JavaType.Opaque;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.TypeUse.Marks;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.elements.Sources;
import dev.nativebound.processor.read.elements.TypeRefReader;
import dev.nativebound.processor.read.elements.TypeSpelling;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a type together with the annotations that bear on it where it is used. */
public final class TypeUseReader {
  private final JavaTypeReader direct;
  private final GeneratedTypeReader generated;
  private final TypeSpelling spelling;
  private final TypeRefReader refs;

  /**
   * A reader.
   *
   * @param classFiles the bytes of a file in a package of the class path, none when it is not there
   */
  public TypeUseReader(
      Elements elements,
      Types types,
      Sources sources,
      BiFunction<String, String, byte[]> classFiles) {
    HiddenAnnotations hidden = new HiddenAnnotations(elements, sources, classFiles);
    this.spelling = new TypeSpelling(elements, types);
    this.refs = new TypeRefReader(types);
    GeneratedClasses classes = new GeneratedClasses(elements, types, sources, hidden);
    GeneratedForms forms = new GeneratedForms(elements, types, spelling);
    this.direct = new JavaTypeReader(new EnumReader(elements, sources), classes, forms);
    this.generated =
        new GeneratedTypeReader(
            this,
            classes,
            new Proposals(elements, types, forms),
            new CallbackTypes(types, spelling, hidden));
  }

  /**
   * Reads {@code type} as one of a native of the user's.
   *
   * @param declaration the parameter or method that has it; annotations made before {@code
   *     TYPE_USE} existed stand there
   */
  public TypeUse readDirect(TypeMirror type, Element declaration) {
    List<Element> declarations = List.of(declaration);
    Side side = Side.of(declaration);
    Function<TypeMirror, JavaType> reader =
        isAnyArray(type, declaration) ? any -> new AnyArray() : mirror -> direct.read(mirror, side);
    return read(type, declarations, reader, isUnsigned(type), isAsObject(declarations));
  }

  /** Reads {@code type} as one of a generated native; {@code values} takes what it reaches. */
  public TypeUse readGenerated(TypeMirror type, Element declaration, ReachedValues values) {
    return isAnyArray(type, declaration)
        ? readDirect(type, declaration)
        : readNested(type, List.of(declaration), Nest.top(Side.of(declaration), values));
  }

  /** Reads the type of a record's component, of which there are several declarations. */
  public TypeUse readField(
      TypeMirror type, List<? extends AnnotatedConstruct> declarations, ReachedValues values) {
    return readNested(type, declarations, Nest.field(values));
  }

  /**
   * Reads a type of a callback's method.
   *
   * @param declarations the parameter or method, and its type as it is declared: where that is a
   *     type variable, what is said of it there a compiler forgets with it
   */
  public TypeUse readOfCallback(
      TypeMirror type, List<? extends AnnotatedConstruct> declarations, Nest nest) {
    return readNested(type, declarations, nest);
  }

  /** Reads the type of an element, key or value. */
  TypeUse readInside(TypeMirror type, Nest nest) {
    return readNested(type, List.of(), nest);
  }

  /** Of an array of what is no primitive, the element has its own marks. */
  private TypeUse readNested(
      TypeMirror type, List<? extends AnnotatedConstruct> declarations, Nest nest) {
    boolean isOfPrimitives =
        type instanceof ArrayType array && array.getComponentType().getKind().isPrimitive();
    return read(
        type,
        declarations,
        mirror -> mirror.accept(generated, nest),
        isOfPrimitives ? isUnsigned(type) : AnnotationReader.has(type, Annotations.UNSIGNED),
        !nest.isOfCallback() && isAsObject(declarations));
  }

  private TypeUse read(
      TypeMirror type,
      List<? extends AnnotatedConstruct> declarations,
      Function<TypeMirror, JavaType> reader,
      boolean unsigned,
      boolean asObject) {
    Marks marks =
        new Marks(
            isNullable(type, declarations),
            unsigned,
            AnnotationReader.has(type, Annotations.ORDERED),
            asObject);
    return new TypeUse(
        marks.asObject() && isObject(type) ? new Opaque() : reader.apply(type),
        marks,
        (marks.asObject() ? "@AsObject " : "") + spelling.qualified(type, marks.nullable()),
        spelling.annotated(type, marks.nullable()),
        spelling.simple(type),
        spelling.descriptor(type),
        refs.read(type));
  }

  /** Whether it is an {@code Object} with {@code @Range}. */
  private static boolean isAnyArray(TypeMirror type, Element declaration) {
    return AnnotationReader.has(declaration, Annotations.RANGE)
        && type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals("java.lang.Object");
  }

  private static boolean isAsObject(List<? extends AnnotatedConstruct> declarations) {
    return declarations.stream().anyMatch(at -> AnnotationReader.has(at, Annotations.AS_OBJECT));
  }

  private static boolean isObject(TypeMirror type) {
    return !type.getKind().isPrimitive() && type.getKind() != TypeKind.VOID;
  }

  /** On the type or, for an array, on any part of it. */
  private static boolean isUnsigned(TypeMirror type) {
    return AnnotationReader.has(type, Annotations.UNSIGNED)
        || (type instanceof ArrayType array && isUnsigned(array.getComponentType()));
  }

  /**
   * Whether the value itself may be null.
   *
   * <p>{@code @Nullable String[]} of a {@code TYPE_USE} annotation speaks of the elements, and a
   * compiler reports it on the component type alone; a declaration annotation at the same place
   * speaks of the array.
   */
  private static boolean isNullable(
      TypeMirror type, List<? extends AnnotatedConstruct> declarations) {
    return AnnotationReader.has(type, Annotations.NULLABLE)
        || (declarations.stream().anyMatch(at -> AnnotationReader.has(at, Annotations.NULLABLE))
            && !isOnComponent(type));
  }

  private static boolean isOnComponent(TypeMirror type) {
    return type instanceof ArrayType array
        && AnnotationReader.has(array.getComponentType(), Annotations.NULLABLE);
  }
}
