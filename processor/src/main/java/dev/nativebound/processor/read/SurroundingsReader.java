package dev.nativebound.processor.read;

import dev.nativebound.processor.model.Surroundings;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.read.elements.ElementNames;
import dev.nativebound.processor.read.elements.Lineage;
import dev.nativebound.processor.read.elements.TypeSpelling;
import dev.nativebound.processor.read.elements.Visibility;
import dev.nativebound.processor.read.members.DeclaredMethods;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Elements in, {@link Surroundings} out. */
final class SurroundingsReader {
  private final Elements elements;
  private final Types types;
  private final Lineage lineage;
  private final DeclaredMethods declared;
  private final TypeSpelling spelling;
  private final Set<String> vocabulary;

  /**
   * A reader.
   *
   * @param vocabulary the names that companions say, whatever they are made for
   */
  SurroundingsReader(Elements elements, Types types, Set<String> vocabulary) {
    this.elements = elements;
    this.types = types;
    this.lineage = new Lineage(elements, types);
    this.declared = new DeclaredMethods(elements, types);
    this.spelling = new TypeSpelling(elements, types);
    this.vocabulary = vocabulary;
  }

  /** Those of {@code type}, whose companion says the names of {@code mentioned} too. */
  Surroundings read(TypeElement type, Stream<TypeName> mentioned) {
    String home = elements.getPackageOf(type).getQualifiedName().toString();
    Set<String> said = new TreeSet<>(vocabulary);
    mentioned.flatMap(name -> name.words().stream()).forEach(said::add);
    return new Surroundings(
        memberTypes(type),
        lineage(type)
            .flatMap(above -> ElementFilter.fieldsIn(above.getEnclosedElements()).stream())
            .map(field -> field.getSimpleName().toString())
            .collect(Collectors.toCollection(TreeSet::new)),
        inherited(type)
            .map(method -> signature(type, method))
            .collect(Collectors.toCollection(TreeSet::new)),
        typesOf(home, said),
        typesOf("java.lang", said));
  }

  private Stream<TypeElement> lineage(TypeElement type) {
    return lineage.of(type).stream().map(lineage::declaration);
  }

  private Map<String, Optional<TypeName>> memberTypes(TypeElement type) {
    Map<String, List<TypeElement>> byName =
        lineage(type)
            .flatMap(above -> ElementFilter.typesIn(above.getEnclosedElements()).stream())
            .collect(Collectors.groupingBy(member -> member.getSimpleName().toString()));
    Map<String, Optional<TypeName>> meanings = new TreeMap<>();
    byName.forEach((name, members) -> meanings.put(name, meaning(members, type)));
    return meanings;
  }

  /** That which hides all others (JLS 8.5). */
  private Optional<TypeName> meaning(List<TypeElement> members, TypeElement type) {
    return members.stream()
        .filter(member -> members.stream().allMatch(other -> hides(member, other)))
        .map(member -> ElementNames.of(member))
        .filter(name -> reaches(members, name, type))
        .findFirst();
  }

  private boolean hides(TypeElement member, TypeElement other) {
    Element owner = member.getEnclosingElement();
    return types.isSubtype(
        types.erasure(owner.asType()), types.erasure(other.getEnclosingElement().asType()));
  }

  private boolean reaches(List<TypeElement> members, TypeName name, TypeElement type) {
    String home = elements.getPackageOf(type).getQualifiedName().toString();
    return members.stream()
        .filter(member -> ElementNames.of(member).equals(name))
        .allMatch(member -> Visibility.of(member).allows(name, home));
  }

  /** What an interface has of static methods, nobody inherits. */
  private Stream<ExecutableElement> inherited(TypeElement type) {
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .filter(method -> !DeclaredMethods.has(method, Modifier.PRIVATE))
        .filter(
            method ->
                !DeclaredMethods.has(method, Modifier.STATIC)
                    || !method.getEnclosingElement().getKind().isInterface());
  }

  private String signature(TypeElement type, ExecutableElement method) {
    return declared.in(type, method).getParameterTypes().stream()
        .map(spelling::descriptor)
        .collect(Collectors.joining("", method.getSimpleName() + "(", ")"));
  }

  private Set<String> typesOf(String home, Set<String> names) {
    return names.stream()
        .filter(name -> isTopLevel(home, name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isTopLevel(String home, String name) {
    TypeElement found = elements.getTypeElement(home.isEmpty() ? name : home + "." + name);
    return found != null
        && found.getEnclosingElement().getKind() == ElementKind.PACKAGE
        && elements.getPackageOf(found).getQualifiedName().contentEquals(home);
  }
}
