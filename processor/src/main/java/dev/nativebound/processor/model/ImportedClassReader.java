package dev.nativebound.processor.model;

import dev.nativebound.processor.model.ImportedMember.Argument;
import dev.nativebound.processor.model.ImportedMember.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Elements in, {@link ImportedClass} out: what is public, inherited members too. */
public final class ImportedClassReader {
  /** What Rust does with jni-rs's {@code lock_obj}, or not at all. */
  private static final Set<String> OF_MONITORS = Set.of("wait", "notify", "notifyAll");

  /** What javac calls a parameter of a class file that has no names. */
  private static final Pattern NO_NAME = Pattern.compile("arg\\d+");

  private final Elements elements;
  private final Types types;
  private final TypeSpelling spelling;

  public ImportedClassReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.spelling = new TypeSpelling(elements, types);
  }

  /** Reads a public type. */
  public ImportedClass read(TypeElement type) {
    List<? extends Element> members = elements.getAllMembers(type);
    List<VariableElement> fields =
        ElementFilter.fieldsIn(members).stream().filter(field -> isUsable(field, type)).toList();
    return new ImportedClass(
        BoundTypeReader.nameOf(type, elements),
        supertypes(type),
        fields.stream().filter(this::isConstant).map(this::constant).toList(),
        Stream.of(constructors(type), methods(type, members), fields(type, fields))
            .flatMap(found -> found)
            .sorted(
                Comparator.comparing(ImportedMember::kind)
                    .thenComparing(ImportedMember::name)
                    .thenComparing(member -> member.arguments().size())
                    .thenComparing(ImportedMember::descriptor))
            .toList(),
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

  private boolean isConstant(VariableElement field) {
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
        "static final " + declaration(field));
  }

  private Stream<ImportedMember> constructors(TypeElement type) {
    if (type.getModifiers().contains(Modifier.ABSTRACT) || type.getKind() == ElementKind.ENUM) {
      return Stream.empty();
    }
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> constructor.getModifiers().contains(Modifier.PUBLIC))
        .map(constructor -> constructor(type, constructor));
  }

  /** The constructor of an inner class takes the outer object first (JLS 8.8.9). */
  private ImportedMember constructor(TypeElement type, ExecutableElement constructor) {
    List<Argument> arguments = new ArrayList<>();
    boolean isInner =
        type.getEnclosingElement() instanceof TypeElement
            && !type.getModifiers().contains(Modifier.STATIC);
    if (isInner) {
      TypeMirror outer = type.getEnclosingElement().asType();
      arguments.add(new Argument("outer", typeOf(outer), simple(outer)));
    }
    constructor.getParameters().forEach(p -> arguments.add(argument(p, p.asType())));
    String descriptor =
        arguments.stream()
            .map(a -> a.type().descriptor())
            .collect(Collectors.joining("", "(", ")V"));
    return new ImportedMember(
        Kind.CONSTRUCTOR,
        "<init>",
        descriptor,
        List.copyOf(arguments),
        typeOf(type.asType()),
        false,
        elements.isDeprecated(constructor),
        type.getSimpleName() + parameters(constructor));
  }

  private Stream<ImportedMember> methods(TypeElement type, List<? extends Element> members) {
    Map<String, ExecutableElement> found = new TreeMap<>();
    for (ExecutableElement method : ElementFilter.methodsIn(members)) {
      if (isUsable(method, type)) {
        String key = method.getSimpleName() + descriptor(member(type, method).getParameterTypes());
        found.merge(key, method, (one, other) -> better(one, other, type));
      }
    }
    return found.values().stream().map(method -> method(type, method));
  }

  /** Of two declarations of one method, the one that overrides, or says more of the result. */
  private ExecutableElement better(
      ExecutableElement one, ExecutableElement other, TypeElement type) {
    if (elements.overrides(one, other, type)) {
      return one;
    }
    if (elements.overrides(other, one, type)) {
      return other;
    }
    TypeMirror result = types.erasure(member(type, one).getReturnType());
    TypeMirror others = types.erasure(member(type, other).getReturnType());
    if (types.isSameType(result, others)) {
      return ownerOf(one).compareTo(ownerOf(other)) <= 0 ? one : other;
    }
    return types.isSubtype(result, others) ? one : other;
  }

  private static String ownerOf(Element member) {
    return member.getEnclosingElement().toString();
  }

  private ExecutableType member(TypeElement type, ExecutableElement method) {
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return (ExecutableType) method.asType();
    }
    return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
  }

  private ImportedMember method(TypeElement type, ExecutableElement method) {
    ExecutableType seen = member(type, method);
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    ImportedType result = typeOf(seen.getReturnType());
    String declared = spelling.descriptor(method.getReturnType());
    List<? extends VariableElement> parameters = method.getParameters();
    return new ImportedMember(
        isStatic ? Kind.STATIC_METHOD : Kind.METHOD,
        method.getSimpleName().toString(),
        descriptor(parameters.stream().map(VariableElement::asType).toList()) + declared,
        IntStream.range(0, parameters.size())
            .mapToObj(i -> argument(parameters.get(i), seen.getParameterTypes().get(i)))
            .toList(),
        result,
        !result.descriptor().equals(declared),
        elements.isDeprecated(method),
        (isStatic ? "static " : "")
            + simple(method.getReturnType())
            + " "
            + method.getSimpleName()
            + parameters(method));
  }

  private Stream<ImportedMember> fields(TypeElement type, Collection<VariableElement> fields) {
    return fields.stream().filter(field -> !isConstant(field)).map(field -> field(type, field));
  }

  private ImportedMember field(TypeElement type, VariableElement field) {
    Set<Modifier> modifiers = field.getModifiers();
    boolean isStatic = modifiers.contains(Modifier.STATIC);
    boolean isFinal = modifiers.contains(Modifier.FINAL);
    TypeMirror seen =
        isStatic ? field.asType() : types.asMemberOf((DeclaredType) type.asType(), field);
    String declared = spelling.descriptor(field.asType());
    ImportedType result = typeOf(seen);
    return new ImportedMember(
        isStatic
            ? (isFinal ? Kind.STATIC_FINAL_FIELD : Kind.STATIC_FIELD)
            : (isFinal ? Kind.FINAL_FIELD : Kind.FIELD),
        field.getSimpleName().toString(),
        declared,
        List.of(),
        result,
        !result.descriptor().equals(declared),
        elements.isDeprecated(field),
        (isStatic ? "static " : "") + (isFinal ? "final " : "") + declaration(field));
  }

  private String declaration(VariableElement field) {
    return simple(field.asType()) + " " + field.getSimpleName();
  }

  private Argument argument(VariableElement parameter, TypeMirror seen) {
    String name = parameter.getSimpleName().toString();
    return new Argument(
        NO_NAME.matcher(name).matches() ? "" : name,
        typeOf(seen),
        simple(types.erasure(parameter.asType())));
  }

  private String parameters(ExecutableElement method) {
    return method.getParameters().stream()
        .map(this::declared)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private String declared(VariableElement parameter) {
    String name = parameter.getSimpleName().toString();
    String type = simple(parameter.asType());
    return NO_NAME.matcher(name).matches() ? type : type + " " + name;
  }

  private String descriptor(List<? extends TypeMirror> parameters) {
    return parameters.stream().map(spelling::descriptor).collect(Collectors.joining("", "(", ")"));
  }

  private String simple(TypeMirror type) {
    return spelling.simple(type);
  }

  private ImportedType typeOf(TypeMirror type) {
    TypeMirror element = types.erasure(type);
    int dimensions = 0;
    while (element instanceof ArrayType array) {
      element = array.getComponentType();
      dimensions++;
    }
    return new ImportedType(
        spelling.descriptor(type),
        dimensions,
        element instanceof DeclaredType declared
            ? Optional.of(BoundTypeReader.nameOf((TypeElement) declared.asElement(), elements))
            : Optional.empty());
  }
}
