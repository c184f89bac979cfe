package dev.nativebound.processor.read.elements;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Components of records, each of which a compiler declares several times: as a field, an accessor
 * and a parameter of the constructor.
 */
public final class RecordComponents {
  private RecordComponents() {}

  /**
   * Those of a record, none of any other type: of that, Eclipse's compiler before 3.34 has no list,
   * and fails.
   */
  public static List<? extends RecordComponentElement> in(TypeElement type) {
    return type.getKind() == ElementKind.RECORD ? type.getRecordComponents() : List.of();
  }

  /**
   * The private field: of the component itself a compiler of Java 17 does not know the place, and
   * annotations made for fields are on the field alone.
   */
  public static Element fieldOf(RecordComponentElement component) {
    return ElementFilter.fieldsIn(component.getEnclosingElement().getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
        .findFirst()
        .<Element>map(VariableElement.class::cast)
        .orElse(component);
  }

  /** The component of which {@code element} is the accessor or the parameter of a constructor. */
  public static Optional<? extends RecordComponentElement> of(Element element) {
    boolean isParameter = element instanceof VariableElement;
    Element method = isParameter ? element.getEnclosingElement() : element;
    return method.getEnclosingElement() instanceof TypeElement type
            && type.getKind()
                == ElementKind.RECORD // of others, Eclipse's compiler has not even none
        ? type.getRecordComponents().stream()
            .filter(
                component ->
                    isParameter
                        ? component.getSimpleName().equals(element.getSimpleName())
                        : element.equals(component.getAccessor()))
            .findFirst()
        : Optional.empty();
  }
}
