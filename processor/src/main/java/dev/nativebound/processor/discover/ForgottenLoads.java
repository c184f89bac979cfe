package dev.nativebound.processor.discover;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.BoundType.Form;
import dev.nativebound.processor.read.elements.AnnotationReader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds the classes with natives whose library nothing loads.
 *
 * <p>Only what is sure: nothing that is compiled here names the class that loads it, and no static
 * block of its own calls anything. A compiler that does not show its trees (Eclipse's, a build tool
 * that wraps its environment) has no such finding, and of Kotlin kapt shows no bodies.
 */
public final class ForgottenLoads {
  private final Optional<Initialisers> initialisers;
  private final Set<String> names = new HashSet<>();
  private Set<Element> unread = Set.of();

  public ForgottenLoads(ProcessingEnvironment environment) {
    initialisers = find(environment);
  }

  private static Optional<Initialisers> find(ProcessingEnvironment environment) {
    try {
      return Optional.of(Initialisers.of(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** What else there is to compile. */
  public void round(RoundEnvironment round) {
    unread = new HashSet<>(round.getRootElements());
  }

  /** Whether {@code element}, of a type that can be bound, is one. */
  public boolean isOne(BoundType type, TypeElement element) {
    return type.form() == Form.DIRECT
        && initialisers.isPresent()
        && !AnnotationReader.isOfKotlin(element)
        && !AnnotationReader.isSuppressed(element)
        && !initialisers.get().callSomething(element)
        && !isNamed(type.name().companion().simpleName());
  }

  /** All files are read once, and only if a class has no such call itself. */
  private boolean isNamed(String companion) {
    unread.forEach(type -> names.addAll(initialisers.orElseThrow().namesBeside(type)));
    unread = Set.of();
    return names.contains(companion);
  }
}
