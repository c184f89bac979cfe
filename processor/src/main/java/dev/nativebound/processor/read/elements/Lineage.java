package dev.nativebound.processor.read.elements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What a type extends and implements, all the way up. */
public final class Lineage {
  private final Elements elements;
  private final Types types;

  public Lineage(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The type and its supertypes, each once and with the arguments it has there, nearest first. */
  public List<DeclaredType> of(TypeElement type) {
    Map<String, DeclaredType> found = new LinkedHashMap<>();
    List<TypeMirror> level = List.of(type.asType());
    while (!level.isEmpty()) {
      List<TypeMirror> next = new ArrayList<>();
      for (TypeMirror at : level) {
        if (types.asElement(at) instanceof TypeElement element
            && found.putIfAbsent(element.getQualifiedName().toString(), (DeclaredType) at)
                == null) {
          next.addAll(types.directSupertypes(at));
        }
      }
      level = next;
    }
    return List.copyOf(found.values());
  }

  /**
   * The type as it is declared: where it has arguments, Eclipse's compiler may give an element
   * whose members have them in place of the type's variables, and no comments.
   */
  public TypeElement declaration(DeclaredType type) {
    TypeElement element = (TypeElement) types.asElement(type);
    TypeElement declared = elements.getTypeElement(element.getQualifiedName());
    return declared == null ? element : declared;
  }
}
