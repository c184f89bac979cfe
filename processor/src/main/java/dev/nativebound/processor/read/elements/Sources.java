package dev.nativebound.processor.read.elements;

import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;

/**
 * What is compiled now, and not found as class files: there a message can point to, and methods and
 * constants have their names and their order.
 *
 * <p>The class path does not count: it may hold what an earlier run generated.
 */
public final class Sources {
  private final Predicate<String> isCompiled;

  /**
   * Sources.
   *
   * @param isCompiled whether a top-level class of this name, {@code demo.package-info} and {@code
   *     demo/module-info} too, is among them
   */
  public Sources(Predicate<String> isCompiled) {
    this.isCompiled = isCompiled;
  }

  /** Whether a type is among them, by the class that encloses it. */
  public boolean have(TypeElement type) {
    return have(ElementNames.of(type).outermost().canonicalName());
  }

  /** Whether a top-level class of this name is. */
  public boolean have(String topLevel) {
    return isCompiled.test(topLevel);
  }
}
