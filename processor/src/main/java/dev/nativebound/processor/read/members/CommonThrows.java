package dev.nativebound.processor.read.members;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What all declarations of a method allow to be thrown (JLS 8.4.8.3). */
final class CommonThrows {
  private final Elements elements;
  private final Types types;
  private final DeclaredMethods declared;

  CommonThrows(Elements elements, Types types, DeclaredMethods declared) {
    this.elements = elements;
    this.types = types;
    this.declared = declared;
  }

  /** Of an abstract method that the type has. */
  List<? extends TypeMirror> of(ExecutableElement method, TypeElement type) {
    List<? extends TypeMirror> thrown = declared.in(type, method).getThrownTypes();
    for (ExecutableElement other : declared.ofAll(type)) {
      if (!other.equals(method)
          && DeclaredMethods.has(other, Modifier.ABSTRACT)
          && declared.isSame(other, method, type)) {
        thrown = allowedByBoth(thrown, declared.in(type, other).getThrownTypes());
      }
    }
    return thrown;
  }

  private List<? extends TypeMirror> allowedByBoth(
      List<? extends TypeMirror> ones, List<? extends TypeMirror> others) {
    List<TypeMirror> both = new ArrayList<>();
    ones.stream().filter(one -> isUnchecked(one) || isIn(one, others)).forEach(both::add);
    others.stream().filter(other -> isIn(other, ones) && !isIn(other, both)).forEach(both::add);
    return both;
  }

  private boolean isIn(TypeMirror thrown, List<? extends TypeMirror> all) {
    return all.stream().anyMatch(type -> types.isSubtype(thrown, type));
  }

  private boolean isUnchecked(TypeMirror thrown) {
    return Stream.of("java.lang.RuntimeException", "java.lang.Error")
        .anyMatch(name -> types.isSubtype(thrown, elements.getTypeElement(name).asType()));
  }
}
