package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.names.JavaVocabulary;
import java.util.Map;

/** A {@link TypeRef} as JavaPoet has it. */
final class TypeSpelling {
  private static final Map<String, TypeName> PRIMITIVES =
      Map.of(
          "boolean", TypeName.BOOLEAN,
          "byte", TypeName.BYTE,
          "char", TypeName.CHAR,
          "short", TypeName.SHORT,
          "int", TypeName.INT,
          "long", TypeName.LONG,
          "float", TypeName.FLOAT,
          "double", TypeName.DOUBLE,
          "void", TypeName.VOID);

  /** {@code ?}. */
  static final TypeName ANYTHING = WildcardTypeName.subtypeOf(Object.class);

  private TypeSpelling() {}

  static TypeName of(TypeRef type) {
    if (type instanceof TypeRef.Primitive primitive) {
      return PRIMITIVES.get(primitive.keyword());
    }
    if (type instanceof TypeRef.Array array) {
      return ArrayTypeName.of(of(array.component()));
    }
    if (type instanceof TypeRef.Extends wildcard) {
      return isObject(wildcard.upper())
          ? ANYTHING
          : WildcardTypeName.subtypeOf(of(wildcard.upper()));
    }
    if (type instanceof TypeRef.Super wildcard) {
      return WildcardTypeName.supertypeOf(of(wildcard.lower()));
    }
    return declared((TypeRef.Declared) type);
  }

  private static boolean isObject(TypeRef type) {
    return type instanceof TypeRef.Declared declared
        && declared.name().equals(JavaVocabulary.OBJECT.type());
  }

  private static TypeName declared(TypeRef.Declared type) {
    ClassName name = SpelledFile.mark(type.name());
    TypeName[] arguments = type.arguments().stream().map(TypeSpelling::of).toArray(TypeName[]::new);
    return arguments.length == 0 ? name : ParameterizedTypeName.get(name, arguments);
  }
}
