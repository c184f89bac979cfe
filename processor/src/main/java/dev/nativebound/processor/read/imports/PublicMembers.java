package dev.nativebound.processor.read.imports;

import dev.nativebound.processor.read.elements.Lineage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The public fields and methods of a class, its own and inherited ones, as they are declared.
 *
 * <p>{@code Elements.getAllMembers} is no help: Eclipse's compiler gives the members of a supertype
 * with its arguments put in, which the VM knows nothing of.
 */
final class PublicMembers {
  /** What Rust does with jni-rs's {@code lock_obj}, or not at all. */
  private static final Set<String> OF_MONITORS = Set.of("wait", "notify", "notifyAll");

  private final Elements elements;
  private final Types types;
  private final ImportedSignatures signatures;
  private final Lineage lineage;
  private final OneDeclaration oneDeclaration;

  PublicMembers(Elements elements, Types types, ImportedSignatures signatures) {
    this.elements = elements;
    this.types = types;
    this.signatures = signatures;
    this.lineage = new Lineage(elements, types);
    this.oneDeclaration = new OneDeclaration(types, signatures);
  }

  /** Those that no nearer one hides (JLS 8.3), the nearest first. */
  Stream<Inherited<VariableElement>> fields(TypeElement type) {
    List<Inherited<VariableElement>> all = all(type, ElementFilter::fieldsIn);
    return all.stream()
        .filter(field -> isPublic(field.declaration()))
        .filter(
            field ->
                all.stream()
                    .noneMatch(other -> elements.hides(other.declaration(), field.declaration())));
  }

  /** Each once where several supertypes declare it. */
  Stream<Inherited<ExecutableElement>> methods(TypeElement type) {
    Map<String, Inherited<ExecutableElement>> found = new TreeMap<>();
    for (Inherited<ExecutableElement> method : all(type, ElementFilter::methodsIn)) {
      if (isPublic(method.declaration()) && isInherited(method.declaration(), type)) {
        ExecutableType seen = (ExecutableType) method.type();
        String parameters = signatures.descriptor(seen.getParameterTypes());
        String name = method.declaration().getSimpleName().toString();
        found.merge(name + parameters, method, oneDeclaration::of);
      }
    }
    return found.values().stream();
  }

  private <E extends Element> List<Inherited<E>> all(
      TypeElement type, Function<Iterable<? extends Element>, List<E>> kind) {
    List<Inherited<E>> found = new ArrayList<>();
    for (DeclaredType owner : lineage.of(type)) {
      for (E member : kind.apply(lineage.declaration(owner).getEnclosedElements())) {
        found.add(new Inherited<>(member, owner, seen(member, owner)));
      }
    }
    return found;
  }

  /** Static members know nothing of the class's type variables. */
  private TypeMirror seen(Element member, DeclaredType owner) {
    boolean hasVariables = isPublic(member) && !member.getModifiers().contains(Modifier.STATIC);
    return hasVariables ? types.asMemberOf(owner, member) : member.asType();
  }

  /** Nobody inherits static methods of interfaces. */
  private static boolean isInherited(ExecutableElement method, TypeElement type) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    boolean isOfInterface =
        owner.getKind().isInterface() && method.getModifiers().contains(Modifier.STATIC);
    boolean isOfMonitor =
        owner.getQualifiedName().contentEquals("java.lang.Object")
            && OF_MONITORS.contains(method.getSimpleName().toString());
    return owner.getQualifiedName().equals(type.getQualifiedName())
        || !(isOfInterface || isOfMonitor);
  }

  private static boolean isPublic(Element member) {
    return member.getModifiers().contains(Modifier.PUBLIC);
  }
}
