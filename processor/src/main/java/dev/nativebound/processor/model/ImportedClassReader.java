package dev.nativebound.processor.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Elements in, {@link ImportedClass} out: what is public, inherited members too. */
public final class ImportedClassReader {
  /** What Rust does with jni-rs's {@code lock_obj}, or not at all. */
  private static final Set<String> OF_MONITORS = Set.of("wait", "notify", "notifyAll");

  private final Elements elements;
  private final Types types;
  private final ImportedSignatures signatures;
  private final ImportedMemberReader members;
  private final ExceptionReader exceptions;

  public ImportedClassReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.signatures = new ImportedSignatures(elements, types);
    this.members = new ImportedMemberReader(elements, types, signatures);
    this.exceptions = new ExceptionReader(elements, types);
  }

  /** Reads a public type. */
  public ImportedClass read(TypeElement type) {
    List<? extends Element> all =
        elements.getAllMembers(type).stream().filter(member -> isUsable(member, type)).toList();
    List<VariableElement> fields = ElementFilter.fieldsIn(all);
    return new ImportedClass(
        BoundTypeReader.nameOf(type, elements),
        supertypes(type),
        fields.stream().filter(ImportedClassReader::isConstant).map(this::constant).toList(),
        Stream.of(
                members.constructors(type),
                members.methods(type, ElementFilter.methodsIn(all)),
                fields.stream()
                    .filter(field -> !isConstant(field))
                    .map(field -> members.field(type, field)))
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

  private static boolean isUsable(Element member, TypeElement type) {
    boolean ofInterface = member.getEnclosingElement().getKind().isInterface();
    boolean isInherited = ofInterface || member.getEnclosingElement().equals(type);
    boolean isStaticMethod =
        member instanceof ExecutableElement && member.getModifiers().contains(Modifier.STATIC);
    boolean isOthersStatic =
        isStaticMethod && ofInterface && !member.getEnclosingElement().equals(type);
    return member.getModifiers().contains(Modifier.PUBLIC)
        && !isOthersStatic
        && (isInherited || !OF_MONITORS.contains(member.getSimpleName().toString()));
  }

  private List<TypeName> supertypes(TypeElement type) {
    List<TypeName> found = new ArrayList<>();
    List<TypeMirror> level = List.of(type.asType());
    while (!level.isEmpty()) {
      List<TypeMirror> next = new ArrayList<>();
      for (TypeMirror at : level) {
        next.addAll(types.directSupertypes(at));
      }
      for (TypeMirror at : next) {
        TypeName name =
            BoundTypeReader.nameOf((TypeElement) ((DeclaredType) at).asElement(), elements);
        if (!found.contains(name) && !name.canonicalName().equals("java.lang.Object")) {
          found.add(name);
        }
      }
      level = next;
    }
    return List.copyOf(found);
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
