package dev.nativebound.processor.read.elements;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Sealed interfaces and what is below them. */
public final class SealedTypes {
  private SealedTypes() {}

  /** Whether {@code type} is one. */
  public static boolean isSealedInterface(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED);
  }

  /** Whether {@code type} is a sealed interface with nothing below it, which no compiler takes. */
  public static boolean isEmpty(TypeElement type) {
    return of(type).stream().allMatch(SealedTypes::isSealedInterface);
  }

  /** {@code type} and all that is below it, through sealed interfaces, each once. */
  public static Set<TypeElement> of(TypeElement type) {
    Set<TypeElement> all = new LinkedHashSet<>();
    Deque<TypeElement> waiting = new ArrayDeque<>(List.of(type));
    while (!waiting.isEmpty()) {
      TypeElement next = waiting.remove();
      if (all.add(next) && isSealedInterface(next)) {
        waiting.addAll(permitted(next));
      }
    }
    return all;
  }

  private static List<TypeElement> permitted(TypeElement type) {
    return type.getPermittedSubclasses().stream()
        .filter(DeclaredType.class::isInstance)
        .map(below -> (TypeElement) ((DeclaredType) below).asElement())
        .toList();
  }
}
