package dev.nativebound.processor.read.marks;

import dev.nativebound.processor.read.elements.RecordComponents;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Constants of enums, components of records, and fields, none of which is a method. */
final class PartsOfValues {
  private PartsOfValues() {}

  /** The one that {@code element} is, or declares together with others: a field or constant. */
  static Optional<Element> of(Element element) {
    if (element instanceof RecordComponentElement component) {
      return Optional.of(RecordComponents.fieldOf(component));
    }
    boolean isVariableOfType =
        element instanceof VariableElement && element.getEnclosingElement() instanceof TypeElement;
    if (isVariableOfType) { // of whatever kind: compilers differ about components
      return Optional.of(element);
    }
    return RecordComponents.of(element).map(RecordComponents::fieldOf);
  }

  /** Whether a record has it as a component. */
  static boolean isComponent(Element part) {
    return part.getEnclosingElement().getKind() == ElementKind.RECORD
        && !part.getModifiers().contains(Modifier.STATIC);
  }
}
