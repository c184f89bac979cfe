package dev.nativebound.processor.model;

import dev.nativebound.processor.model.ValueModel.Field;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import dev.nativebound.processor.model.ValueModel.SealedModel;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads a record or a sealed interface of records. */
final class ValueReader {
  private final Elements elements;
  private final TypeUseReader uses;
  private final Predicate<String> isCompiled;
  private final CrateReader crates;

  ValueReader(Elements elements, TypeUseReader uses, Predicate<String> isCompiled) {
    this.elements = elements;
    this.uses = uses;
    this.isCompiled = isCompiled;
    this.crates = new CrateReader(elements, isCompiled);
  }

  /** Reads {@code type} and adds what it reaches to {@code values}. */
  ValueModel read(TypeElement type, ReachedValues values) {
    return type.getKind() == ElementKind.RECORD
        ? readRecord(type, values)
        : readSealed(type, values);
  }

  private SealedModel readSealed(TypeElement type, ReachedValues values) {
    return new SealedModel(
        nameOf(type),
        Annotations.string(type, Annotations.RUST_NAME),
        SealedTypes.of(type).stream()
            .filter(below -> below.getKind() == ElementKind.RECORD)
            .map(variant -> readRecord(variant, values))
            .sorted(Comparator.comparing(RecordModel::name))
            .toList(),
        DocCommentReader.of(type, elements),
        Reach.of(type),
        originOf(type, type));
  }

  private RecordModel readRecord(TypeElement type, ReachedValues values) {
    return new RecordModel(
        nameOf(type),
        Annotations.string(type, Annotations.RUST_NAME),
        type.getRecordComponents().stream().map(c -> field(c, type, values)).toList(),
        crates.mirror(type),
        DocCommentReader.of(type, elements),
        Reach.of(type),
        originOf(type, type));
  }

  /** The accessor is missing where a compiler has refused the record. */
  private Field field(RecordComponentElement component, TypeElement type, ReachedValues values) {
    Element field = RecordComponents.fieldOf(component);
    String name = component.getSimpleName().toString();
    List<Element> declarations =
        Stream.of(component, component.getAccessor(), field).filter(Objects::nonNull).toList();
    return new Field(
        name,
        uses.readField(component.asType(), declarations, values),
        string(declarations, Annotations.RUST_NAME),
        string(declarations, Annotations.RUST_VIA).map(CratePathReader::ofFunction),
        originOf(field, type));
  }

  private static Optional<String> string(List<Element> declarations, String annotation) {
    return declarations.stream()
        .flatMap(at -> Annotations.string(at, annotation).stream())
        .findFirst();
  }

  private TypeName nameOf(TypeElement type) {
    return BoundTypeReader.nameOf(type, elements);
  }

  private Optional<Origin> originOf(Element element, TypeElement type) {
    return Optional.of(Origin.of(element))
        .filter(origin -> isCompiled.test(nameOf(type).outermost().canonicalName()));
  }
}
