package dev.nativebound.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the methods of a bound type that Rust implements. */
public final class CrossingMethods {
  private static final String AUTO_CLOSEABLE = "java.lang.AutoCloseable";

  private final Elements elements;
  private final Types types;

  public CrossingMethods(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** In the order of their declaration, inherited ones after the type's own. */
  public List<CrossingMethod> of(TypeElement type) {
    if (!isGenerated(type)) {
      return declared(type)
          .filter(method -> has(method, Modifier.NATIVE))
          .map(method -> new CrossingMethod(method, type, typeOf(method), roleOfNative(method)))
          .toList();
    }
    boolean owned = isOwned(type);
    Stream<CrossingMethod> factories =
        declared(type)
            .filter(method -> has(method, Modifier.STATIC) && Annotations.isNativeBound(method))
            .map(method -> new CrossingMethod(method, type, typeOf(method), Role.FACTORY));
    Stream<CrossingMethod> methods =
        unimplemented(type)
            .filter(method -> !isClose(method))
            .map(method -> open(method, type, owned));
    return Stream.concat(factories, methods).toList();
  }

  private CrossingMethod open(ExecutableElement method, TypeElement type, boolean owned) {
    return new CrossingMethod(
        method, type, in(type, method), role(method, owned), thrown(method, type));
  }

  /** What all declarations of the method allow (JLS 8.4.8.3). */
  private List<? extends TypeMirror> thrown(ExecutableElement method, TypeElement type) {
    List<? extends TypeMirror> thrown = in(type, method).getThrownTypes();
    for (ExecutableElement other : inOrder(type)) {
      if (!other.equals(method) && has(other, Modifier.ABSTRACT) && isSame(other, method, type)) {
        thrown = allowedByBoth(thrown, in(type, other).getThrownTypes());
      }
    }
    return thrown;
  }

  private List<? extends TypeMirror> allowedByBoth(
      List<? extends TypeMirror> ones, List<? extends TypeMirror> others) {
    List<TypeMirror> both = new ArrayList<>();
    ones.stream().filter(one -> isUnchecked(one) || isIn(one, others)).forEach(both::add);
    others.stream().filter(other -> isIn(other, ones) && !isIn(other, both)).forEach(both::add);
    return both;
  }

  private boolean isIn(TypeMirror thrown, List<? extends TypeMirror> declared) {
    return declared.stream().anyMatch(type -> types.isSubtype(thrown, type));
  }

  private boolean isUnchecked(TypeMirror thrown) {
    return Stream.of("java.lang.RuntimeException", "java.lang.Error")
        .anyMatch(name -> types.isSubtype(thrown, elements.getTypeElement(name).asType()));
  }

  /** What Rust calls of a callback: what is abstract, and default methods. */
  List<CrossingMethod> ofCallback(TypeElement type) {
    return ofCallback(type, (DeclaredType) type.asType());
  }

  /** Likewise, with the type arguments of {@code use}. */
  List<CrossingMethod> ofCallback(TypeElement type, DeclaredType use) {
    List<ExecutableElement> all = inOrder(type);
    List<ExecutableElement> open = unimplemented(type).toList();
    return all.stream()
        .filter(method -> open.contains(method) || isDefault(method, all, type))
        .map(method -> new CrossingMethod(method, type, in(use, method), Role.CALLBACK))
        .toList();
  }

  private boolean isDefault(
      ExecutableElement method, List<ExecutableElement> all, TypeElement type) {
    return has(method, Modifier.DEFAULT) && !isOverridden(method, all, type);
  }

  /** Whether the natives are generated: for an interface, and a class that leaves methods open. */
  static boolean isGenerated(TypeElement type) {
    return switch (type.getKind()) {
      case INTERFACE -> true;
      case CLASS ->
          has(type, Modifier.ABSTRACT) && declared(type).noneMatch(m -> has(m, Modifier.NATIVE));
      default -> false;
    };
  }

  /** Whether Rust has an object for each of Java's: it can be closed. */
  boolean isOwned(TypeElement type) {
    return isGenerated(type)
        && types.isSubtype(type.asType(), elements.getTypeElement(AUTO_CLOSEABLE).asType());
  }

  /** The abstract methods that the type has, its own and inherited ones, each once. */
  private Stream<ExecutableElement> unimplemented(TypeElement type) {
    List<ExecutableElement> all = inOrder(type);
    List<ExecutableElement> open = new ArrayList<>();
    for (ExecutableElement method : all) {
      boolean isOpen =
          has(method, Modifier.ABSTRACT)
              && !isOverridden(method, all, type)
              && !isOfEveryObject(method);
      if (isOpen) {
        addOrReplace(method, open, type);
      }
    }
    return open.stream();
  }

  /**
   * Its own methods as they are declared, then those of its supertypes, by their names and as they
   * are declared there: compilers list members as they like, and Eclipse's those of a generic type
   * without the names of their parameters.
   */
  private List<ExecutableElement> inOrder(TypeElement type) {
    Map<String, TypeElement> supertypes = new TreeMap<>();
    addSupertypes(type, supertypes);
    supertypes.remove(type.getQualifiedName().toString());
    return Stream.concat(
            declared(type),
            supertypes.values().stream()
                .flatMap(CrossingMethods::declared)
                .filter(method -> !has(method, Modifier.PRIVATE)))
        .toList();
  }

  private void addSupertypes(TypeElement type, Map<String, TypeElement> all) {
    if (all.putIfAbsent(type.getQualifiedName().toString(), type) == null) {
      for (TypeMirror supertype : types.directSupertypes(type.asType())) {
        if (types.asElement(supertype) instanceof TypeElement element) {
          addSupertypes(declaration(element), all);
        }
      }
    }
  }

  /** As it is declared: Eclipse's compiler gives one without comments where it has arguments. */
  private TypeElement declaration(TypeElement element) {
    TypeElement declared = elements.getTypeElement(element.getQualifiedName());
    return declared == null ? element : declared;
  }

  /**
   * Of several that are one, that whose implementation is one of all (JLS 8.4.8.3): always the
   * type's own.
   */
  private void addOrReplace(
      ExecutableElement method, List<ExecutableElement> open, TypeElement type) {
    for (int i = 0; i < open.size(); i++) {
      if (isSame(open.get(i), method, type)) {
        boolean isOwn = open.get(i).getEnclosingElement().equals(type);
        if (!isOwn && isNarrower(in(type, method), in(type, open.get(i)))) {
          open.set(i, method);
        }
        return;
      }
    }
    open.add(method);
  }

  /** Whether it returns something more special, or as much and throws less. */
  private boolean isNarrower(ExecutableType one, ExecutableType other) {
    TypeMirror result = one.getReturnType();
    return types.isSameType(result, other.getReturnType())
        ? one.getThrownTypes().stream()
            .allMatch(
                thrown ->
                    other.getThrownTypes().stream().anyMatch(in -> types.isSubtype(thrown, in)))
        : types.isSubtype(result, other.getReturnType());
  }

  /**
   * Whether another implements it or is nearer. javac says of a method of a superclass that it
   * overrides what a class makes abstract again.
   */
  private boolean isOverridden(
      ExecutableElement method, List<ExecutableElement> all, TypeElement type) {
    return all.stream()
        .anyMatch(
            other ->
                !other.equals(method)
                    && mayImplement(other, method)
                    && !elements.overrides(method, other, type)
                    && (elements.overrides(other, method, type)
                        || (!has(other, Modifier.ABSTRACT) && isSame(other, method, type))));
  }

  /** What an interface declares is public, and so not what Object keeps to its subclasses. */
  private static boolean mayImplement(ExecutableElement other, ExecutableElement method) {
    return method.getEnclosingElement().getKind() != ElementKind.INTERFACE
        || has(other, Modifier.PUBLIC);
  }

  /**
   * What an interface redeclares of Object's, to describe it, every class has (JLS 9.2); a class
   * that declares it abstract wants another.
   */
  private boolean isOfEveryObject(ExecutableElement method) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    return method.getEnclosingElement().getKind() == ElementKind.INTERFACE
        && declared(object)
            .filter(inherited -> has(inherited, Modifier.PUBLIC))
            .anyMatch(
                inherited ->
                    inherited.getSimpleName().equals(method.getSimpleName())
                        && types.isSubsignature(typeOf(method), typeOf(inherited)));
  }

  /** Two interfaces may declare one method. */
  private boolean isSame(ExecutableElement one, ExecutableElement other, TypeElement type) {
    return one.getSimpleName().equals(other.getSimpleName())
        && !has(one, Modifier.STATIC)
        && types.isSubsignature(in(type, one), in(type, other));
  }

  private ExecutableType in(TypeElement type, ExecutableElement method) {
    return in((DeclaredType) type.asType(), method);
  }

  private ExecutableType in(DeclaredType type, ExecutableElement method) {
    return (ExecutableType) types.asMemberOf(type, method);
  }

  private static ExecutableType typeOf(ExecutableElement method) {
    return (ExecutableType) method.asType();
  }

  private static Role role(ExecutableElement method, boolean owned) {
    if (!owned) {
      return Role.FUNCTION;
    }
    return Annotations.has(method, Annotations.EXCLUSIVE) ? Role.EXCLUSIVE : Role.SHARED;
  }

  private static Role roleOfNative(ExecutableElement method) {
    return has(method, Modifier.STATIC) ? Role.STATIC_NATIVE : Role.INSTANCE_NATIVE;
  }

  static boolean isClose(ExecutableElement method) {
    return method.getSimpleName().contentEquals("close") && method.getParameters().isEmpty();
  }

  private static Stream<ExecutableElement> declared(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream();
  }

  private static boolean has(Element element, Modifier modifier) {
    return element.getModifiers().contains(modifier);
  }
}
