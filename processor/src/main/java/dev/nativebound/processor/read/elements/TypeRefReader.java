package dev.nativebound.processor.read.elements;

import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeRef;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import javax.lang.model.util.Types;

/** Mirrors in, {@link TypeRef} out. A type variable is what it erases to: nothing has one. */
public final class TypeRefReader extends SimpleTypeVisitor14<TypeRef, Void> {
  private static final TypeRef OBJECT =
      new TypeRef.Declared(new TypeName("java.lang", List.of("Object")), List.of());

  private final Types types;

  public TypeRefReader(Types types) {
    this.types = types;
  }

  /** A type as generated Java spells it. */
  public TypeRef read(TypeMirror type) {
    return type.accept(this, null);
  }

  @Override
  public TypeRef visitPrimitive(PrimitiveType type, Void unused) {
    return new TypeRef.Primitive(PrimitiveKind.valueOf(type.getKind().name()).keyword());
  }

  @Override
  public TypeRef visitNoType(NoType type, Void unused) {
    return new TypeRef.Primitive("void");
  }

  @Override
  public TypeRef visitArray(ArrayType type, Void unused) {
    return new TypeRef.Array(read(type.getComponentType()));
  }

  @Override
  public TypeRef visitDeclared(DeclaredType type, Void unused) {
    return new TypeRef.Declared(
        ElementNames.of((TypeElement) type.asElement()),
        type.getTypeArguments().stream().map(this::read).toList());
  }

  @Override
  public TypeRef visitWildcard(WildcardType type, Void unused) {
    if (type.getSuperBound() != null) {
      return new TypeRef.Super(read(type.getSuperBound()));
    }
    TypeMirror upper = type.getExtendsBound();
    return new TypeRef.Extends(upper == null ? OBJECT : read(upper));
  }

  /** Of what does not exist, which the compiler reports, anything will do. */
  @Override
  public TypeRef visitError(ErrorType type, Void unused) {
    return OBJECT;
  }

  @Override
  protected TypeRef defaultAction(TypeMirror type, Void unused) {
    TypeMirror erased = types.erasure(type);
    return erased instanceof DeclaredType || erased instanceof ArrayType ? read(erased) : OBJECT;
  }
}
