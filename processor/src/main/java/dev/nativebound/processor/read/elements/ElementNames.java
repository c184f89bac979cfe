package dev.nativebound.processor.read.elements;

import dev.nativebound.processor.model.TypeName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The names of types, as the model has them. */
public final class ElementNames {
  private ElementNames() {}

  /** The name of {@code type}, from the outermost class inwards. */
  public static TypeName of(TypeElement type) {
    Deque<String> simpleNames = new ArrayDeque<>();
    Element at = type;
    while (!(at instanceof PackageElement)) {
      if (at instanceof TypeElement) {
        simpleNames.addFirst(at.getSimpleName().toString());
      }
      at = at.getEnclosingElement();
    }
    return new TypeName(
        ((PackageElement) at).getQualifiedName().toString(), List.copyOf(simpleNames));
  }
}
