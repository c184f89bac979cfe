package dev.nativebound.processor.read.members;

import dev.nativebound.processor.read.elements.Lineage;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The methods that a type and its supertypes declare, and what they are in the type. */
public final class DeclaredMethods {
  private final Types types;
  private final Lineage lineage;

  public DeclaredMethods(Elements elements, Types types) {
    this.types = types;
    this.lineage = new Lineage(elements, types);
  }

  /** Those of the type itself. */
  public static Stream<ExecutableElement> of(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream();
  }

  /**
   * Its own methods as they are declared, then those of its supertypes, by their names and as they
   * are declared there: compilers list members as they like, and Eclipse's those of a generic type
   * without the names of their parameters.
   */
  List<ExecutableElement> ofAll(TypeElement type) {
    return Stream.concat(
            of(type),
            lineage.of(type).stream()
                .skip(1)
                .map(lineage::declaration)
                .sorted(Comparator.comparing(supertype -> supertype.getQualifiedName().toString()))
                .flatMap(DeclaredMethods::of)
                .filter(method -> !has(method, Modifier.PRIVATE)))
        .toList();
  }

  /** Whether they are one method in the type, as those that two interfaces declare. */
  boolean isSame(ExecutableElement one, ExecutableElement other, TypeElement type) {
    return one.getSimpleName().equals(other.getSimpleName())
        && !has(one, Modifier.STATIC)
        && types.isSubsignature(in(type, one), in(type, other));
  }

  /** The type of {@code method} as a member of {@code type}. */
  public ExecutableType in(TypeElement type, ExecutableElement method) {
    return in((DeclaredType) type.asType(), method);
  }

  /** Likewise, with the type arguments of {@code type}. */
  public ExecutableType in(DeclaredType type, ExecutableElement method) {
    return (ExecutableType) types.asMemberOf(type, method);
  }

  /** Whether {@code element} has a modifier. */
  public static boolean has(Element element, Modifier modifier) {
    return element.getModifiers().contains(modifier);
  }
}
