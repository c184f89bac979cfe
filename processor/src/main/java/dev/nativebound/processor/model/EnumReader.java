package dev.nativebound.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads an enum. */
final class EnumReader {
  private final Elements elements;
  private final Predicate<String> isCompiled;
  private final CrateReader crates;

  EnumReader(Elements elements, Predicate<String> isCompiled) {
    this.elements = elements;
    this.isCompiled = isCompiled;
    this.crates = new CrateReader(elements, isCompiled);
  }

  EnumModel read(TypeElement type) {
    TypeName name = BoundTypeReader.nameOf(type, elements);
    List<String> constants =
        constantsOf(type).stream().map(c -> c.getSimpleName().toString()).toList();
    return new EnumModel(
        name,
        Annotations.string(type, Annotations.RUST_NAME),
        hasSource(name) ? constants : constants.stream().sorted(CodePointOrder.INSTANCE).toList(),
        Optional.of(Origin.of(type)).filter(origin -> hasSource(name)),
        hasSource(name) ? constantsOf(type).stream().map(Origin::of).toList() : List.of(),
        DocCommentReader.of(type, elements),
        Reach.of(type),
        Annotations.isNativeBound(type),
        crates.mirror(type),
        variants(type));
  }

  private boolean hasSource(TypeName name) {
    return isCompiled.test(name.outermost().canonicalName());
  }

  private static Map<String, String> variants(TypeElement type) {
    Map<String, String> variants = new TreeMap<>();
    for (Element constant : constantsOf(type)) {
      Annotations.string(constant, Annotations.RUST_NAME)
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
