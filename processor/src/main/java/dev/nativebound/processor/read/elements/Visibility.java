package dev.nativebound.processor.read.elements;

import dev.nativebound.processor.model.Access;
import dev.nativebound.processor.model.Reach;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What modifiers say of who may use a method or a type. */
public final class Visibility {
  private Visibility() {}

  /** From where a method may be called. */
  public static Access of(Set<Modifier> modifiers) {
    if (modifiers.contains(Modifier.PUBLIC)) {
      return Access.PUBLIC;
    }
    return modifiers.contains(Modifier.PROTECTED) ? Access.PROTECTED : Access.PACKAGE;
  }

  /** From where a type may be named, which what encloses it decides too. */
  public static Reach of(TypeElement type) {
    Reach reach = Reach.PUBLIC;
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      Reach own = ofModifiers(at);
      reach = own.compareTo(reach) < 0 ? own : reach;
    }
    return reach;
  }

  private static Reach ofModifiers(Element element) {
    if (element.getModifiers().contains(Modifier.PRIVATE)) {
      return Reach.PRIVATE;
    }
    return element.getModifiers().contains(Modifier.PUBLIC) ? Reach.PUBLIC : Reach.PACKAGE;
  }
}
