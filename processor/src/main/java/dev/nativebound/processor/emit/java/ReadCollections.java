package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.names.JavaVocabulary;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Elements;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Entries;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Part;

/** What reads the values of a collection, an array or a map. */
final class ReadCollections {
  static final ClassName COLLECTIONS = SpelledFile.mark(JavaVocabulary.WIRE_COLLECTIONS);

  private ReadCollections() {}

  static CodeBlock elements(Elements elements) {
    return switch (elements.kind()) {
      case SET -> set(elements.element());
      case ARRAY -> array(elements.element(), elements.element().type(), "elements");
      case LIST, COLLECTION -> array(elements.element(), null, "elements");
    };
  }

  /** Into an array of the type, or one of objects that becomes a list. */
  private static CodeBlock array(Part element, TypeRef component, String name) {
    TypeName type =
        component == null ? SpelledFile.mark(JavaVocabulary.OBJECT) : TypeSpelling.of(component);
    CodeBlock size = CodeBlock.of("in.beginCollection($L)", element.minimum());
    return CodeBlock.builder()
        .addStatement("$L$T[] $L = $L", unchecked(type), type, name, newArray(type, size))
        .beginControlFlow("for (int i = 0; i < $L.length; i++)", name)
        .add(part(element, name + "[i]", "element"))
        .endControlFlow()
        .addStatement(
            component == null
                ? CodeBlock.of("return $T.list($L)", COLLECTIONS, name)
                : CodeBlock.of("return $L", name))
        .build();
  }

  /** {@code new int[size][]}: the size comes first. */
  private static CodeBlock newArray(TypeName component, CodeBlock size) {
    String rows = "";
    TypeName innermost = component;
    while (innermost instanceof ArrayTypeName array) {
      innermost = array.componentType();
      rows += "[]";
    }
    return innermost instanceof ParameterizedTypeName generic
        ? CodeBlock.of("($T[]) new $T[$L]$L", component, open(generic), size, rows)
        : CodeBlock.of("new $T[$L]$L", innermost, size, rows);
  }

  /**
   * {@code List<?>}: of what has type arguments, Java makes an array of that alone (JLS 15.10.1).
   */
  private static TypeName open(ParameterizedTypeName type) {
    TypeName[] arguments =
        type.typeArguments().stream()
            .map(argument -> WildcardTypeName.subtypeOf(Object.class))
            .toArray(TypeName[]::new);
    return ParameterizedTypeName.get(type.rawType(), arguments);
  }

  private static CodeBlock unchecked(TypeName type) {
    TypeName innermost = type;
    while (innermost instanceof ArrayTypeName array) {
      innermost = array.componentType();
    }
    return innermost instanceof ParameterizedTypeName
        ? CodeBlock.of("@$T($S) ", SpelledFile.mark(JavaVocabulary.SUPPRESS_WARNINGS), "unchecked")
        : CodeBlock.of("");
  }

  private static CodeBlock set(Part element) {
    return CodeBlock.builder()
        .addStatement("int count = in.beginCollection($L)", element.minimum())
        .addStatement(
            "$T<$T> elements = $T.newSet(count)",
            SpelledFile.mark(JavaVocabulary.SET),
            TypeSpelling.of(element.type()),
            COLLECTIONS)
        .beginControlFlow("for (int i = 0; i < count; i++)")
        .add(local(element, "element", "element"))
        .addStatement("$T.add(in, elements, element, name)", COLLECTIONS)
        .endControlFlow()
        .addStatement(
            "return $T.unmodifiableSet(elements)", SpelledFile.mark(JavaVocabulary.COLLECTIONS))
        .build();
  }

  /** Declares what is read. */
  private static CodeBlock local(Part part, String name, String role) {
    TypeName type = TypeSpelling.of(part.type());
    return part.codec().isRefusable()
        ? CodeBlock.builder().addStatement("$T $L", type, name).add(part(part, name, role)).build()
        : CodeBlock.builder().add("$T ", type).add(part(part, name, role)).build();
  }

  /** Assigns what is read. */
  private static CodeBlock part(Part part, String target, String role) {
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock read =
        CodeBlock.of("$L = $L", target, Coding.read(part.codec(), "in", Coding.UNNAMED));
    if (!part.codec().isRefusable()) {
      return code.addStatement(read).build();
    }
    return code.beginControlFlow("try")
        .addStatement(read)
        .nextControlFlow("catch ($T e)", ReadMethods.REFUSAL)
        .addStatement("throw in.$L(e, i, name)", role)
        .endControlFlow()
        .build();
  }

  static CodeBlock entries(Entries entries) {
    Part key = entries.key();
    Part value = entries.value();
    return CodeBlock.builder()
        .addStatement("int count = in.beginCollection($L)", key.minimum() + value.minimum())
        .addStatement(
            "$T<$T, $T> entries = $T.newMap(count)",
            SpelledFile.mark(JavaVocabulary.MAP),
            TypeSpelling.of(key.type()),
            TypeSpelling.of(value.type()),
            COLLECTIONS)
        .beginControlFlow("for (int i = 0; i < count; i++)")
        .add(local(key, "key", "key"))
        .add(local(value, "value", "value"))
        .addStatement("$T.put(in, entries, key, value, name)", COLLECTIONS)
        .endControlFlow()
        .addStatement(
            "return $T.unmodifiableMap(entries)", SpelledFile.mark(JavaVocabulary.COLLECTIONS))
        .build();
  }
}
