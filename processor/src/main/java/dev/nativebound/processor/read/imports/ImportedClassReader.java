package dev.nativebound.processor.read.imports;

import dev.nativebound.processor.model.CodePointOrder;
import dev.nativebound.processor.model.ImportedClass;
import dev.nativebound.processor.model.ImportedConstant;
import dev.nativebound.processor.model.ImportedMember;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.read.elements.ElementNames;
import dev.nativebound.processor.read.elements.Lineage;
import dev.nativebound.processor.read.exceptions.ExceptionReader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Elements in, {@link ImportedClass} out: what is public, inherited members too. */
public final class ImportedClassReader {
  private final Elements elements;
  private final ImportedSignatures signatures;
  private final PublicMembers inherited;
  private final Lineage lineage;
  private final ImportedMemberReader members;
  private final ExceptionReader exceptions;

  public ImportedClassReader(Elements elements, Types types) {
    this.elements = elements;
    this.signatures = new ImportedSignatures(elements, types);
    this.inherited = new PublicMembers(elements, types, signatures);
    this.lineage = new Lineage(elements, types);
    this.members = new ImportedMemberReader(elements, signatures);
    this.exceptions = new ExceptionReader(elements, types);
  }

  /** Reads a public type. */
  public ImportedClass read(TypeElement type) {
    List<Inherited<VariableElement>> fields = inherited.fields(type).toList();
    return new ImportedClass(
        ElementNames.of(type),
        supertypes(type),
        fields.stream()
            .map(Inherited::declaration)
            .filter(ImportedClassReader::isConstant)
            .map(this::constant)
            .sorted(Comparator.comparing(ImportedConstant::name, CodePointOrder.INSTANCE))
            .toList(),
        Stream.of(
                members.constructors(type),
                inherited.methods(type).map(method -> members.method(type, method)),
                fields.stream()
                    .filter(field -> !isConstant(field.declaration()))
                    .map(members::field))
            .flatMap(found -> found)
            .sorted(
                Comparator.comparing(ImportedMember::kind)
                    .thenComparing(ImportedMember::name)
                    .thenComparing(member -> member.arguments().size())
                    .thenComparing(ImportedMember::descriptor))
            .toList(),
        Optional.of(type).filter(exceptions::isException).map(exceptions::read),
        elements.isDeprecated(type));
  }

  private List<TypeName> supertypes(TypeElement type) {
    return lineage.of(type).stream()
        .skip(1)
        .map(at -> ElementNames.of(lineage.declaration(at)))
        .filter(name -> !name.canonicalName().equals("java.lang.Object"))
        .toList();
  }

  private static boolean isConstant(VariableElement field) {
    return field.getConstantValue() != null && isText(field.getConstantValue());
  }

  /** A string with half a surrogate pair is none in Rust. */
  private static boolean isText(Object value) {
    return !(value instanceof String text)
        || text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }

  private ImportedConstant constant(VariableElement field) {
    return new ImportedConstant(
        field.getSimpleName().toString(),
        field.getConstantValue(),
        elements.isDeprecated(field),
        "static final " + signatures.declaration(field));
  }
}
