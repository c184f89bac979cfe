package dev.nativebound.processor.discover;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.read.callbacks.CallbackKinds;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.elements.RecordComponents;
import dev.nativebound.processor.read.elements.SealedTypes;
import dev.nativebound.processor.read.members.CrossingMethod;
import dev.nativebound.processor.read.members.CrossingMethods;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Finds types that do not exist (yet) in the signatures of the methods that Rust implements, and
 * names that are constants of such types.
 *
 * <p>Nothing else of the class is looked at: its bodies mention the very class that we are about to
 * write.
 */
final class UnresolvedTypes {
  private final CrossingMethods methods;
  private final Predicate<TypeElement> isCompiled;

  /** Looks into values only where {@code isCompiled}: what a class file lacks nobody will write. */
  UnresolvedTypes(CrossingMethods methods, Predicate<TypeElement> isCompiled) {
    this.methods = methods;
    this.isCompiled = isCompiled;
  }

  boolean hasNone(TypeElement type) {
    if (!isResolved(supertypes(type))) {
      return false;
    }
    List<CrossingMethod> crossing = methods.of(type);
    return crossing.stream().allMatch(this::isResolved)
        && Stream.concat(Stream.of(type), crossing.stream().map(CrossingMethod::element))
            .noneMatch(
                named ->
                    AnnotationReader.isUnreadable(named, Annotations.RUST_NAME)
                        || AnnotationReader.isUnreadable(
                            named, Annotations.NATIVE_BOUND, Annotations.RUST));
  }

  /** Of a native of the user's own, no record is taken apart. */
  private boolean isResolved(CrossingMethod method) {
    Predicate<TypeElement> isEntered = method.role().isNative() ? entered -> false : isCompiled;
    return mentioned(method.type()).noneMatch(type -> type.accept(new Finder(isEntered), null));
  }

  private static boolean isResolved(Stream<? extends TypeMirror> types) {
    return types.noneMatch(type -> type.accept(new Finder(entered -> false), null));
  }

  /** What a companion inherits has to be known; of a class with natives only those count. */
  private static Stream<TypeMirror> supertypes(TypeElement type) {
    return type.getModifiers().contains(Modifier.ABSTRACT)
        ? Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
            .filter(supertype -> supertype.getKind() != TypeKind.NONE)
        : Stream.empty();
  }

  /** No value has type void: a parameter of it is refused by the compiler. */
  private static Stream<TypeMirror> mentioned(ExecutableType method) {
    Stream<TypeMirror> result =
        Stream.of(method.getReturnType()).filter(type -> type.getKind() != TypeKind.VOID);
    return Stream.<Stream<? extends TypeMirror>>of(
            method.getParameterTypes().stream(), result, method.getThrownTypes().stream())
        .flatMap(Function.identity());
  }

  /** True for a type that does not exist and for what contains one. */
  private static final class Finder extends SimpleTypeVisitor14<Boolean, Void> {
    /** A bound may mention its own variable. */
    private final Set<Element> seen = new HashSet<>();

    private final Predicate<TypeElement> isEntered;

    /** Looks into the records and sealed interfaces that {@code isEntered} accepts. */
    Finder(Predicate<TypeElement> isEntered) {
      super(false);
      this.isEntered = isEntered;
    }

    @Override
    public Boolean visitError(ErrorType type, Void unused) {
      return true;
    }

    @Override
    public Boolean visitNoType(NoType type, Void unused) {
      return type.getKind() == TypeKind.VOID;
    }

    @Override
    public Boolean visitArray(ArrayType type, Void unused) {
      return type.getComponentType().accept(this, null);
    }

    @Override
    public Boolean visitDeclared(DeclaredType type, Void unused) {
      return any(type.getTypeArguments()) || isOpen((TypeElement) type.asElement());
    }

    private boolean isOpen(TypeElement type) {
      return isEntered.test(type)
          && seen.add(type)
          && (any(RecordComponents.in(type).stream().map(Element::asType).toList())
              || any(type.getPermittedSubclasses())
              || any(mentionedBy(type))
              || SealedTypes.isEmpty(type));
    }

    /** The types of a callback's methods, and what it inherits. */
    private static List<? extends TypeMirror> mentionedBy(TypeElement type) {
      if (!CallbackKinds.isCallback(type)) {
        return List.of();
      }
      return Stream.concat(
              type.getInterfaces().stream(),
              ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                  .flatMap(method -> mentioned((ExecutableType) method.asType())))
          .toList();
    }

    @Override
    public Boolean visitTypeVariable(TypeVariable type, Void unused) {
      return seen.add(type.asElement()) && type.getUpperBound().accept(this, null);
    }

    @Override
    public Boolean visitIntersection(IntersectionType type, Void unused) {
      return any(type.getBounds());
    }

    @Override
    public Boolean visitWildcard(WildcardType type, Void unused) {
      return Stream.of(
              Optional.ofNullable(type.getExtendsBound()),
              Optional.ofNullable(type.getSuperBound()))
          .flatMap(Optional::stream)
          .anyMatch(bound -> bound.accept(this, null));
    }

    private boolean any(List<? extends TypeMirror> types) {
      return types.stream().anyMatch(type -> type.accept(this, null));
    }
  }
}
