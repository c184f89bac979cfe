package dev.nativebound.processor.read.types;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.CodePointOrder;
import dev.nativebound.processor.model.EnumModel;
import dev.nativebound.processor.origin.Origin;
import dev.nativebound.processor.read.crates.CrateReader;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.elements.DocCommentReader;
import dev.nativebound.processor.read.elements.ElementNames;
import dev.nativebound.processor.read.elements.Sources;
import dev.nativebound.processor.read.elements.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads an enum. */
final class EnumReader {
  private final Elements elements;
  private final Sources sources;
  private final CrateReader crates;

  EnumReader(Elements elements, Sources sources) {
    this.elements = elements;
    this.sources = sources;
    this.crates = new CrateReader(elements, sources);
  }

  EnumModel read(TypeElement type) {
    boolean hasSource = sources.have(type);
    List<String> constants =
        constantsOf(type).stream().map(c -> c.getSimpleName().toString()).toList();
    return new EnumModel(
        ElementNames.of(type),
        AnnotationReader.string(type, Annotations.RUST_NAME),
        hasSource ? constants : constants.stream().sorted(CodePointOrder.INSTANCE).toList(),
        Optional.of(Origin.of(type)).filter(origin -> hasSource),
        hasSource ? constantsOf(type).stream().map(Origin::of).toList() : List.of(),
        DocCommentReader.of(type, elements),
        Visibility.of(type),
        AnnotationReader.isNativeBound(type),
        crates.mirror(type),
        variants(type));
  }

  private static Map<String, String> variants(TypeElement type) {
    Map<String, String> variants = new TreeMap<>();
    for (Element constant : constantsOf(type)) {
      AnnotationReader.string(constant, Annotations.RUST_NAME)
          .ifPresent(name -> variants.put(constant.getSimpleName().toString(), name));
    }
    return variants;
  }

  private static List<? extends Element> constantsOf(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
        .toList();
  }
}
