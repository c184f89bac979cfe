package dev.nativebound.processor;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.ImportClaim;
import dev.nativebound.processor.model.ImportedClass;
import dev.nativebound.processor.read.imports.ImportReader;
import dev.nativebound.processor.read.imports.ImportedClassReader;
import dev.nativebound.processor.validate.Finding;
import dev.nativebound.processor.validate.ImportValidator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The classes that Rust calls. */
final class ImportStage {
  private final Elements elements;
  private final ImportReader lists;
  private final ImportedClassReader classes;

  ImportStage(Elements elements, Types types) {
    this.elements = elements;
    this.lists = new ImportReader(elements);
    this.classes = new ImportedClassReader(elements, types);
  }

  /** What is wrong with the lists of this round. */
  List<Finding> check(RoundEnvironment round) {
    List<ImportClaim> claims =
        Optional.ofNullable(elements.getTypeElement(Annotations.NATIVE_IMPORT)).stream()
            .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
            .flatMap(annotated -> lists.claims(annotated).stream())
            .toList();
    return ImportValidator.validate(claims).findings();
  }

  /** What the types of a library import, those that this run compiles and the others. */
  List<ImportedClass> of(List<BoundType> types, List<BoundType> others) {
    Map<String, TypeElement> found = new TreeMap<>();
    Stream.concat(types.stream(), others.stream())
        .map(type -> elements.getTypeElement(type.name().canonicalName()))
        .flatMap(lists::classes)
        .forEach(type -> found.put(elements.getBinaryName(type).toString(), type));
    return found.values().stream().map(classes::read).toList();
  }
}
