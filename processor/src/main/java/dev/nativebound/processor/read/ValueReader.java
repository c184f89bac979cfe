package dev.nativebound.processor.read;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.Field;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import dev.nativebound.processor.model.ValueModel.SealedModel;
import dev.nativebound.processor.origin.Origin;
import dev.nativebound.processor.read.crates.CratePathReader;
import dev.nativebound.processor.read.crates.CrateReader;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.elements.DocCommentReader;
import dev.nativebound.processor.read.elements.ElementNames;
import dev.nativebound.processor.read.elements.RecordComponents;
import dev.nativebound.processor.read.elements.SealedTypes;
import dev.nativebound.processor.read.elements.Sources;
import dev.nativebound.processor.read.elements.Visibility;
import dev.nativebound.processor.read.types.ReachedValues;
import dev.nativebound.processor.read.types.TypeUseReader;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
  private final Sources sources;
  private final CrateReader crates;

  ValueReader(Elements elements, TypeUseReader uses, Sources sources) {
    this.elements = elements;
    this.uses = uses;
    this.sources = sources;
    this.crates = new CrateReader(elements, sources);
  }

  /** Reads {@code type} and adds what it reaches to {@code values}. */
  ValueModel read(TypeElement type, ReachedValues values) {
    return type.getKind() == ElementKind.RECORD
        ? readRecord(type, values)
        : readSealed(type, values);
  }

  private SealedModel readSealed(TypeElement type, ReachedValues values) {
    return new SealedModel(
        ElementNames.of(type),
        AnnotationReader.string(type, Annotations.RUST_NAME),
        SealedTypes.of(type).stream()
            .filter(below -> below.getKind() == ElementKind.RECORD)
            .map(variant -> readRecord(variant, values))
            .sorted(Comparator.comparing(RecordModel::name))
            .toList(),
        DocCommentReader.of(type, elements),
        Visibility.of(type),
        originOf(type, type));
  }

  private RecordModel readRecord(TypeElement type, ReachedValues values) {
    return new RecordModel(
        ElementNames.of(type),
        AnnotationReader.string(type, Annotations.RUST_NAME),
        type.getRecordComponents().stream().map(c -> field(c, type, values)).toList(),
        crates.mirror(type),
        DocCommentReader.of(type, elements),
        Visibility.of(type),
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
        .flatMap(at -> AnnotationReader.string(at, annotation).stream())
        .findFirst();
  }

  private Optional<Origin> originOf(Element element, TypeElement type) {
    return Optional.of(Origin.of(element)).filter(origin -> sources.have(type));
  }
}
