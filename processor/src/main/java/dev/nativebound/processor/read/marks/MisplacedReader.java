package dev.nativebound.processor.read.marks;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.Misplaced;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.origin.Origin;
import dev.nativebound.processor.read.callbacks.CallbackKinds;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.elements.SealedTypes;
import dev.nativebound.processor.read.members.CrossingMethod;
import dev.nativebound.processor.read.members.CrossingMethods;
import dev.nativebound.processor.read.members.DeclaredMethods;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds annotations about natives on what is no native, and about Rust's names on what has none.
 */
public final class MisplacedReader {
  private static final List<String> OF_METHODS =
      List.of(
          Annotations.RUST_NAME,
          Annotations.MUT,
          Annotations.RANGE,
          Annotations.CONSUMES,
          Annotations.SHARED,
          Annotations.AS_OBJECT,
          Annotations.WITH_ENV,
          Annotations.NATIVE_BOUND,
          Annotations.EXCLUSIVE,
          Annotations.RUST_TYPE,
          Annotations.RUST_VIA);

  private final Elements elements;
  private final Types types;
  private final CrossingMethods crossing;

  public MisplacedReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.crossing = new CrossingMethods(elements, types);
  }

  /** All of this round. */
  public List<Misplaced> read(RoundEnvironment round) {
    Map<Element, Role> roles = rolesIn(round);
    Set<Element> inCrates = inCratesIn(round);
    return Stream.of(
            OF_METHODS.stream().flatMap(name -> read(round, name, roles)),
            OF_METHODS.stream().flatMap(name -> readOfCrates(round, name, roles, inCrates)),
            imports(round),
            new MisplacedCrates(elements).read(round))
        .flatMap(found -> found)
        .toList();
  }

  /** Imports need natives that use them. */
  private Stream<Misplaced> imports(RoundEnvironment round) {
    return annotated(round, Annotations.NATIVE_IMPORT)
        .filter(annotated -> !isBoundAt(annotated))
        .map(MisplacedReader::misplacedImport);
  }

  private static boolean isBoundAt(Element annotated) {
    return annotated instanceof PackageElement
        ? annotated.getEnclosedElements().stream().anyMatch(MisplacedReader::hasBound)
        : AnnotationReader.isNativeBound(annotated);
  }

  private static boolean hasBound(Element type) {
    return AnnotationReader.isNativeBound(type)
        || ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .anyMatch(MisplacedReader::hasBound);
  }

  private static Misplaced misplacedImport(Element annotated) {
    return annotated instanceof PackageElement named
        ? misplaced(
            annotated,
            Annotations.NATIVE_IMPORT,
            "package '" + named.getQualifiedName() + "' has no type that is marked @NativeBound",
            "move it to a package that has one, or to a type that is")
        : misplaced(
            annotated,
            Annotations.NATIVE_IMPORT,
            "'" + annotated.getSimpleName() + "' is not marked @NativeBound",
            "move it to a type that is, or to the package");
  }

  /** Of the methods that Rust implements, which may be inherited from types that are not bound. */
  private Map<Element, Role> rolesIn(RoundEnvironment round) {
    Map<Element, Role> roles = new HashMap<>();
    annotated(round, Annotations.NATIVE_BOUND)
        .filter(TypeElement.class::isInstance)
        .flatMap(type -> crossing.of((TypeElement) type).stream())
        .forEach(method -> roles.put(method.element(), method.role()));
    annotated(round, Annotations.NATIVE_CALLBACK)
        .filter(TypeElement.class::isInstance)
        .flatMap(type -> crossing.ofCallback((TypeElement) type).stream())
        .forEach(method -> roles.putIfAbsent(method.element(), Role.CALLBACK));
    return roles;
  }

  /** Of these methods, those that are items of crates in one of the types that have them. */
  private Set<Element> inCratesIn(RoundEnvironment round) {
    return annotated(round, Annotations.NATIVE_BOUND)
        .filter(TypeElement.class::isInstance)
        .flatMap(
            type ->
                crossing.of((TypeElement) type).stream()
                    .map(CrossingMethod::element)
                    .filter(method -> isInCrate(type, method)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isInCrate(Element type, Element method) {
    return AnnotationReader.isInCrate(type) || AnnotationReader.isInCrate(method);
  }

  /** What only an item of a crate has, on methods of traits, and what only these have. */
  private Stream<Misplaced> readOfCrates(
      RoundEnvironment round, String annotation, Map<Element, Role> roles, Set<Element> inCrates) {
    return annotated(round, annotation)
        .filter(element -> PartsOfValues.of(element).isEmpty())
        .flatMap(element -> checkOfCrate(element, annotation, roles, inCrates).stream());
  }

  private static Optional<Misplaced> checkOfCrate(
      Element element, String annotation, Map<Element, Role> roles, Set<Element> inCrates) {
    Element method = element instanceof VariableElement ? element.getEnclosingElement() : element;
    Role role = roles.get(method);
    if (!isImplemented(role)) {
      return Optional.empty();
    }
    boolean isInCrate = inCrates.contains(method);
    String taking = element == method ? "" : ", which takes '" + element.getSimpleName() + "',";
    String name = "'" + method.getSimpleName() + "'" + taking + " is ";
    return switch (annotation) {
      case Annotations.RUST_TYPE, Annotations.RUST_VIA ->
          isInCrate
              ? Optional.empty()
              : Optional.of(
                  misplaced(
                      element,
                      annotation,
                      name + "no item of a crate",
                      "name its item with @NativeBound(rust = \"...\"), or remove this"));
      case Annotations.CONSUMES ->
          unless(
              element != method || (isInCrate && role.hasSelf()) || forgotClose(role, method),
              element,
              annotation,
              name + "called on no value that a function of a crate could take");
      case Annotations.SHARED -> isInCrate ? Optional.of(shared(method)) : Optional.empty();
      case Annotations.WITH_ENV ->
          unless(!isInCrate, element, annotation, name + "an item of a crate, which takes no Env");
      default -> Optional.empty();
    };
  }

  /** What a crate shares is an {@code Arc}, a type like any other. */
  private static Misplaced shared(Element method) {
    return misplaced(
        method,
        Annotations.SHARED,
        "'"
            + method.getSimpleName()
            + "' is an item of a crate, and what it returns is the object's value as it is",
        "remove it, and where that is an Arc bind the interface to one, \"std::sync::Arc<...>\"");
  }

  private Stream<Misplaced> read(
      RoundEnvironment round, String annotation, Map<Element, Role> roles) {
    return annotated(round, annotation)
        .map(
            element ->
                element instanceof TypeElement type
                    ? checkType(type, annotation)
                    : checkMember(element, annotation, roles))
        .flatMap(Optional::stream);
  }

  private Stream<? extends Element> annotated(RoundEnvironment round, String annotation) {
    return Optional.ofNullable(elements.getTypeElement(annotation)).stream()
        .flatMap(found -> round.getElementsAnnotatedWith(found).stream());
  }

  private Optional<Misplaced> checkType(TypeElement type, String annotation) {
    if (isValue(type) || AnnotationReader.isNativeBound(type) || CallbackKinds.isCallback(type)) {
      return Optional.empty();
    }
    String reason =
        "'"
            + type.getSimpleName()
            + "' is no enum, record, sealed interface or exception, and not marked @NativeBound or"
            + " @NativeCallback";
    return Optional.of(misplaced(type, annotation, reason, "remove it"));
  }

  /** Whether Rust may have a type for it. */
  private boolean isValue(TypeElement type) {
    return type.getKind() == ElementKind.ENUM
        || type.getKind() == ElementKind.RECORD
        || SealedTypes.isSealedInterface(type)
        || types.isSubtype(type.asType(), elements.getTypeElement("java.lang.Throwable").asType());
  }

  private static Optional<Misplaced> checkMember(
      Element element, String annotation, Map<Element, Role> roles) {
    Optional<Element> part = PartsOfValues.of(element);
    if (part.isPresent()) {
      return checkPart(part.get(), annotation);
    }
    Element method = element instanceof VariableElement ? element.getEnclosingElement() : element;
    if (NativesOfMirrors.isIn(method) || KotlinCompanions.isCopy(method)) {
      return Optional.empty();
    }
    if (KotlinCompanions.hasIn(method)) {
      return Optional.of(misplaced(element, annotation, inCompanion(method), "add @JvmStatic"));
    }
    Role role = roles.get(method);
    return switch (annotation) {
      case Annotations.NATIVE_BOUND ->
          unless(
              role == Role.FACTORY || (isImplemented(role) && AnnotationReader.isInCrate(method)),
              element,
              annotation,
              notOfAnInterface(method));
      case Annotations.EXCLUSIVE ->
          role == Role.EXCLUSIVE || forgotClose(role, method)
              ? Optional.empty()
              : Optional.of(withoutSelf(role, method));
      case Annotations.RUST_NAME -> crossing(role, element, method, annotation);
      default ->
          role == Role.CALLBACK
              ? unless(false, element, annotation, implementedByJava(method))
              : crossing(role, element, method, annotation);
    };
  }

  /** Of a constant, field or component: they have items of crates in what mirrors one. */
  private static Optional<Misplaced> checkPart(Element part, String annotation) {
    boolean isRead =
        annotation.equals(Annotations.RUST_NAME)
            || (annotation.equals(Annotations.RUST_VIA) && PartsOfValues.isComponent(part));
    boolean isMirrored =
        PartsOfValues.isMember(part) && AnnotationReader.isInCrate(part.getEnclosingElement());
    boolean isName = annotation.equals(Annotations.RUST_NAME);
    return isName && isMirrored && AnnotationReader.has(part, Annotations.RUST_VIA)
        ? unless(false, part, annotation, PartsOfValues.describeGiven(part))
        : unless(isRead && isMirrored, part, annotation, PartsOfValues.describe(part));
  }

  private static boolean isImplemented(Role role) {
    return role != null && role != Role.CALLBACK;
  }

  private static Optional<Misplaced> crossing(
      Role role, Element element, Element method, String annotation) {
    return role == null ? Optional.of(notCrossing(element, method, annotation)) : Optional.empty();
  }

  private static String inCompanion(Element method) {
    return "'"
        + method.getSimpleName()
        + "' is a method of a companion object, and no static one of '"
        + method.getEnclosingElement().getEnclosingElement().getSimpleName()
        + "'";
  }

  private static String implementedByJava(Element method) {
    return "Java implements '" + method.getSimpleName() + "', a method of a callback";
  }

  private static Optional<Misplaced> unless(
      boolean isRight, Element element, String annotation, String reason) {
    return isRight
        ? Optional.empty()
        : Optional.of(misplaced(element, annotation, reason, "remove it"));
  }

  private static Misplaced notCrossing(Element element, Element method, String annotation) {
    if (!method.getModifiers().contains(Modifier.NATIVE)) {
      return misplaced(element, annotation, notNative(method), "remove it");
    }
    String reason =
        "'" + method.getEnclosingElement().getSimpleName() + "' is not marked @NativeBound";
    return misplaced(element, annotation, reason, "mark it, or remove this");
  }

  private static String notOfAnInterface(Element method) {
    return "'"
        + method.getSimpleName()
        + "' is no static method of an interface or abstract class marked @NativeBound";
  }

  private static Misplaced withoutSelf(Role role, Element method) {
    String type = "'" + method.getEnclosingElement().getSimpleName() + "'";
    return misplaced(
        method,
        Annotations.EXCLUSIVE,
        "'" + method.getSimpleName() + "' is called on no value that Rust has",
        role == Role.FUNCTION
            ? "remove it, or let " + type + " extend AutoCloseable, so that each object has one"
            : "remove it");
  }

  /** Whether its type has factories, so that it is said of these that there is no close(). */
  private static boolean forgotClose(Role role, Element method) {
    return role == Role.FUNCTION
        && ElementFilter.methodsIn(method.getEnclosingElement().getEnclosedElements()).stream()
            .filter(other -> DeclaredMethods.has(other, Modifier.STATIC))
            .anyMatch(AnnotationReader::isNativeBound);
  }

  private static String notNative(Element method) {
    boolean isMethod = method.getKind() == ElementKind.METHOD;
    return (isMethod ? "'" + method.getSimpleName() + "'" : "a constructor") + " is not native";
  }

  private static Misplaced misplaced(
      Element element, String annotation, String reason, String wayOut) {
    String simple = annotation.substring(annotation.lastIndexOf('.') + 1);
    return new Misplaced(simple, reason, wayOut, Origin.of(element).at(annotation));
  }
}
