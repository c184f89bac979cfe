package dev.nativebound.processor.read.members;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.read.elements.AnnotationReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the methods of a bound type that Rust implements. */
public final class CrossingMethods {
  private static final String AUTO_CLOSEABLE = "java.lang.AutoCloseable";

  private final Elements elements;
  private final Types types;
  private final DeclaredMethods declared;
  private final OpenMethods open;
  private final CommonThrows thrown;

  public CrossingMethods(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.declared = new DeclaredMethods(elements, types);
    this.open = new OpenMethods(elements, types, declared);
    this.thrown = new CommonThrows(elements, types, declared);
  }

  /** In the order of their declaration, inherited ones after the type's own. */
  public List<CrossingMethod> of(TypeElement type) {
    if (!isGenerated(type)) {
      return DeclaredMethods.of(type)
          .filter(method -> DeclaredMethods.has(method, Modifier.NATIVE))
          .map(method -> new CrossingMethod(method, type, typeOf(method), roleOfNative(method)))
          .toList();
    }
    boolean owned = isOwned(type);
    Stream<CrossingMethod> factories =
        DeclaredMethods.of(type)
            .filter(
                method ->
                    DeclaredMethods.has(method, Modifier.STATIC)
                        && AnnotationReader.isNativeBound(method))
            .map(method -> new CrossingMethod(method, type, typeOf(method), Role.FACTORY));
    Stream<CrossingMethod> methods =
        open.of(type).stream()
            .filter(method -> !isClose(method))
            .map(method -> open(method, type, owned));
    return Stream.concat(factories, methods).toList();
  }

  private CrossingMethod open(ExecutableElement method, TypeElement type, boolean owned) {
    return new CrossingMethod(
        method, type, declared.in(type, method), role(method, owned), thrown.of(method, type));
  }

  /** What Rust calls of a callback: what is abstract, and default methods. */
  public List<CrossingMethod> ofCallback(TypeElement type) {
    return ofCallback(type, (DeclaredType) type.asType());
  }

  /** Likewise, with the type arguments of {@code use}. */
  public List<CrossingMethod> ofCallback(TypeElement type, DeclaredType use) {
    List<ExecutableElement> called = new ArrayList<>(open.of(type));
    called.addAll(open.defaults(type));
    return declared.ofAll(type).stream()
        .filter(called::contains)
        .map(method -> new CrossingMethod(method, type, declared.in(use, method), Role.CALLBACK))
        .toList();
  }

  /** Whether the natives are generated: for an interface, and a class that leaves methods open. */
  public static boolean isGenerated(TypeElement type) {
    return switch (type.getKind()) {
      case INTERFACE -> true;
      case CLASS ->
          DeclaredMethods.has(type, Modifier.ABSTRACT)
              && DeclaredMethods.of(type).noneMatch(m -> DeclaredMethods.has(m, Modifier.NATIVE));
      default -> false;
    };
  }

  /** Whether Rust has an object for each of Java's: it can be closed. */
  public boolean isOwned(TypeElement type) {
    return isGenerated(type)
        && types.isSubtype(type.asType(), elements.getTypeElement(AUTO_CLOSEABLE).asType());
  }

  private static ExecutableType typeOf(ExecutableElement method) {
    return (ExecutableType) method.asType();
  }

  private static Role role(ExecutableElement method, boolean owned) {
    if (!owned) {
      return Role.FUNCTION;
    }
    return AnnotationReader.has(method, Annotations.EXCLUSIVE) ? Role.EXCLUSIVE : Role.SHARED;
  }

  private static Role roleOfNative(ExecutableElement method) {
    return DeclaredMethods.has(method, Modifier.STATIC) ? Role.STATIC_NATIVE : Role.INSTANCE_NATIVE;
  }

  /** Whether it is the {@code close()} by which Rust drops an object. */
  public static boolean isClose(ExecutableElement method) {
    return method.getSimpleName().contentEquals("close") && method.getParameters().isEmpty();
  }
}
