package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.nativebound.processor.names.JavaVocabulary;
import dev.nativebound.processor.plan.CodecMethodPlan.Entries;
import dev.nativebound.processor.plan.CodecMethodPlan.Part;

/** What writes the values of a collection, an array or a map. */
final class WriteCollections {
  private static final ClassName NULL = SpelledFile.mark(JavaVocabulary.NULL_VALUE_EXCEPTION);
  private static final CodeBlock UNNAMED = CodeBlock.of("$S", "");

  private WriteCollections() {}

  static CodeBlock elements(Part element) {
    return CodeBlock.builder()
        .addStatement("int begun = out.beginCollection()")
        .addStatement("int count = 0")
        .beginControlFlow("try")
        .beginControlFlow("for ($T element : value)", TypeSpelling.of(element.type()))
        .addStatement(Coding.write(element.codec(), "out", "element", UNNAMED))
        .addStatement("count++")
        .endControlFlow()
        .nextControlFlow("catch ($T e)", NULL)
        .addStatement("throw e.element(count).inside(name)")
        .endControlFlow()
        .addStatement("out.endCollection(begun, count)")
        .build();
  }

  static CodeBlock entries(Entries entries) {
    TypeName key = TypeSpelling.of(entries.key().type());
    TypeName value = TypeSpelling.of(entries.value().type());
    return CodeBlock.builder()
        .addStatement("int begun = out.beginCollection()")
        .addStatement("int count = 0")
        .beginControlFlow(
            "for ($T<? extends $T, ? extends $T> entry : value.entrySet())",
            SpelledFile.mark(JavaVocabulary.MAP_ENTRY),
            key,
            value)
        .add(part(entries.key(), "entry.getKey()", "key"))
        .add(part(entries.value(), "entry.getValue()", "value"))
        .addStatement("count++")
        .endControlFlow()
        .addStatement("out.endCollection(begun, count)")
        .build();
  }

  private static CodeBlock part(Part part, String value, String role) {
    return CodeBlock.builder()
        .beginControlFlow("try")
        .addStatement(Coding.write(part.codec(), "out", value, UNNAMED))
        .nextControlFlow("catch ($T e)", NULL)
        .addStatement("throw e.$L(count).inside(name)", role)
        .endControlFlow()
        .build();
  }
}
