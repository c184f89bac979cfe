package dev.nativebound.processor.model;

import dev.nativebound.processor.model.DirectType.Unsupported;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** The types that a native of a class refuses, and a method of a bound interface may have. */
final class TakenByInterfaces {
  private static final Set<String> COLLECTIONS =
      Set.of(
          "java.util.List",
          "java.util.Collection",
          "java.util.Set",
          "java.util.Map",
          "java.util.Optional");

  private static final Set<String> ALONE =
      Set.of(
          "java.lang.String",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");

  private TakenByInterfaces() {}

  /** The refusal of {@code type}, with that way out where there is it. */
  static Unsupported mentionedIn(Unsupported refusal, TypeMirror type) {
    return crosses(type)
        ? new Unsupported(
            refusal.reason(),
            refusal.wayOut() + "; an interface marked @NativeBound takes it as it is")
        : refusal;
  }

  private static boolean crosses(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return crosses(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() != null && crosses(wildcard.getExtendsBound());
    }
    return type.getKind().isPrimitive() || (type instanceof DeclaredType declared && is(declared));
  }

  private static boolean is(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    return COLLECTIONS.contains(name)
        ? !arguments.isEmpty() && arguments.stream().allMatch(TakenByInterfaces::crosses)
        : ALONE.contains(name)
            || PrimitiveKind.ofBox(name).isPresent()
            || LibraryKind.of(name).isPresent()
            || isOwn(element);
  }

  /** What is a value by its declaration, or a callback. */
  private static boolean isOwn(TypeElement type) {
    boolean isValue = type.getKind() == ElementKind.RECORD || SealedTypes.isSealedInterface(type);
    return type.getKind() == ElementKind.ENUM
        || CallbackKinds.isCallback(type)
        || (isValue && RefusedValues.obstacle(type).isEmpty());
  }
}
