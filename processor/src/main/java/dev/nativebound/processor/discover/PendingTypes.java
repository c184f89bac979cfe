package dev.nativebound.processor.discover;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.members.CrossingMethods;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The annotated types that were not handed out yet.
 *
 * <p>A type waits while a native of it mentions a type that does not exist: another processor may
 * write it in this round. Elements do not outlive a round, so names are kept.
 */
public final class PendingTypes {
  private final Elements elements;
  private final UnresolvedTypes unresolved;
  private final Set<String> waiting = new TreeSet<>();
  private final Set<String> compiled = new HashSet<>();

  public PendingTypes(Elements elements, Types types) {
    this.elements = elements;
    this.unresolved = new UnresolvedTypes(new CrossingMethods(elements, types), this::isCompiled);
  }

  /** Every annotated type of this round and those that waited, sorted by name. */
  public List<TypeElement> seen(RoundEnvironment round) {
    ElementFilter.typesIn(round.getRootElements())
        .forEach(type -> compiled.add(type.getQualifiedName().toString()));
    ElementFilter.packagesIn(round.getRootElements())
        .forEach(declared -> compiled.add(declared.getQualifiedName() + ".package-info"));
    ElementFilter.modulesIn(round.getRootElements())
        .forEach(declared -> compiled.add(declared.getQualifiedName() + "/module-info"));
    Set<TypeElement> seen = new LinkedHashSet<>();
    waiting.forEach(name -> addIfPresent(name, seen));
    TypeElement annotation = elements.getTypeElement(Annotations.NATIVE_BOUND);
    if (annotation != null) {
      Set<? extends Element> annotated = round.getElementsAnnotatedWith(annotation);
      ElementFilter.typesIn(annotated).stream()
          .filter(AnnotationReader::isNativeBound)
          .forEach(seen::add);
    }
    List<TypeElement> sorted = new ArrayList<>(seen);
    sorted.sort(Comparator.comparing(type -> type.getQualifiedName().toString()));
    return sorted;
  }

  /** Those of {@code seen} that can be read; the others wait. */
  public List<TypeElement> ready(List<TypeElement> seen) {
    List<TypeElement> ready = seen.stream().filter(unresolved::hasNone).toList();
    waiting.clear();
    seen.stream()
        .filter(type -> !ready.contains(type))
        .forEach(type -> waiting.add(type.getQualifiedName().toString()));
    return ready;
  }

  /**
   * Whether a top-level class ({@code demo.package-info} and {@code demo/module-info} too) is among
   * the sources.
   */
  public boolean isCompiled(String qualifiedName) {
    return compiled.contains(qualifiedName);
  }

  /** Whether a type is among the sources, by the class that encloses it. */
  public boolean isCompiled(TypeElement type) {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement enclosing) {
      outermost = enclosing;
    }
    return isCompiled(((TypeElement) outermost).getQualifiedName().toString());
  }

  private void addIfPresent(String name, Set<TypeElement> types) {
    TypeElement type = elements.getTypeElement(name);
    if (type != null) {
      types.add(type);
    }
  }
}
