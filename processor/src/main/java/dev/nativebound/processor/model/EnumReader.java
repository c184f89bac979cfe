package dev.nativebound.processor.model;

import dev.nativebound.processor.model.JavaType.EnumModel;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads an enum. */
final class EnumReader {
  private final Elements elements;

  EnumReader(Elements elements) {
    this.elements = elements;
  }

  EnumModel read(TypeElement type) {
    return new EnumModel(
        BoundTypeReader.nameOf(type, elements),
        Annotations.string(type, Annotations.RUST_NAME),
        constantsOf(type),
        BoundTypeReader.javadocOf(type, elements),
        Reach.of(type),
        Annotations.isNativeBound(type));
  }

  private static List<String> constantsOf(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
        .map(constant -> constant.getSimpleName().toString())
        .toList();
  }
}
