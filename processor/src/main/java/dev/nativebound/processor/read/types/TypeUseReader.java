package dev.nativebound.processor.read.types;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.AnyArray;
import dev.nativebound.processor.model.JavaType.Opaque;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.TypeUse.Marks;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.elements.Sources;
import dev.nativebound.processor.read.elements.TypeRefReader;
import dev.nativebound.processor.read.elements.TypeSpelling;
import dev.nativebound.processor.read.types.TypePlace.Side;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
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
  private final JavaTypeReader kinds;
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
    UserClasses classes = new UserClasses(elements, types, sources, hidden);
    GeneratedSubstitutes generated = new GeneratedSubstitutes(elements, types, spelling);
    ClassSubstitutes substitutes = new ClassSubstitutes(elements, types, generated);
    this.kinds =
        new JavaTypeReader(
            new CollectionReader(this, substitutes),
            classes,
            new DirectClasses(new EnumReader(elements, sources), classes, generated),
            substitutes,
            new CallbackTypes(types, spelling, hidden));
  }

  /**
   * Reads {@code type} as one of a native of the user's.
   *
   * @param declaration the parameter or method that has it; annotations made before {@code
   *     TYPE_USE} existed stand there
   */
  public TypeUse readDirect(TypeMirror type, Element declaration) {
    return readWhole(type, declaration, TypePlace.direct(Side.of(declaration)));
  }

  /** Reads {@code type} as one of a generated native; {@code reached} takes what it reaches. */
  public TypeUse readGenerated(TypeMirror type, Element declaration, ReachedValues reached) {
    return readWhole(type, declaration, TypePlace.generated(Side.of(declaration), reached));
  }

  /** Reads how a type is spelled that crosses as another: a future. */
  public TypeUse readSpelling(TypeMirror type, Element declaration) {
    TypePlace place = TypePlace.generated(Side.RESULT, new ReachedValues());
    return read(type, List.of(declaration), place, Opaque::new);
  }

  /**
   * Reads what a future of a generated native completes with: a type argument, or nothing, which is
   * null whether {@code @Nullable} says so or not.
   */
  public TypeUse readLater(TypeMirror type, ReachedValues reached) {
    TypeUse use = read(type, List.of(), TypePlace.generated(Side.RESULT, reached));
    return spelling.qualified(type, false).equals("java.lang.Void")
        ? new TypeUse(
            new JavaType.Nothing(),
            new Marks(false, use.marks().unsigned(), use.marks().ordered(), false),
            use.qualified(),
            use.annotated(),
            use.simple(),
            "V",
            new TypeRef.Primitive("void"))
        : use;
  }

  private TypeUse readWhole(TypeMirror type, Element declaration, TypePlace place) {
    return isAnyArray(type, declaration)
        ? read(type, List.of(declaration), place, AnyArray::new)
        : read(type, List.of(declaration), place);
  }

  /** Reads the type of a record's component, of which there are several declarations. */
  public TypeUse readField(
      TypeMirror type, List<? extends AnnotatedConstruct> declarations, ReachedValues values) {
    return read(type, declarations, TypePlace.field(values));
  }

  /**
   * Reads a type of a callback's method.
   *
   * @param declarations the parameter or method, and its type as it is declared: where that is a
   *     type variable, what is said of it there a compiler forgets with it
   */
  public TypeUse readOfCallback(
      TypeMirror type, List<? extends AnnotatedConstruct> declarations, TypePlace place) {
    return read(type, declarations, place);
  }

  /** Reads the type of an element, key or value. */
  TypeUse readInside(TypeMirror type, TypePlace place) {
    return read(type, List.of(), place);
  }

  private TypeUse read(
      TypeMirror type, List<? extends AnnotatedConstruct> declarations, TypePlace place) {
    return read(type, declarations, place, () -> type.accept(kinds, place));
  }

  private TypeUse read(
      TypeMirror type,
      List<? extends AnnotatedConstruct> declarations,
      TypePlace place,
      Supplier<JavaType> kind) {
    Marks marks =
        new Marks(
            isNullable(type, declarations),
            isUnsigned(type, place),
            AnnotationReader.has(type, Annotations.ORDERED),
            !place.isOfCallback() && isAsObject(declarations));
    return new TypeUse(
        marks.asObject() && isObject(type) ? new Opaque() : kind.get(),
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

  /** Of an array by value of what is no primitive, the element has its own marks. */
  private static boolean isUnsigned(TypeMirror type, TypePlace place) {
    boolean isOneByOne =
        !place.isDirect()
            && type instanceof ArrayType array
            && !array.getComponentType().getKind().isPrimitive();
    return isOneByOne ? AnnotationReader.has(type, Annotations.UNSIGNED) : isUnsigned(type);
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
