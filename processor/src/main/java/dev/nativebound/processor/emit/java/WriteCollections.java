package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.nativebound.processor.model.SequenceKind;
import dev.nativebound.processor.names.JavaVocabulary;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Elements;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Entries;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Part;

/** What writes the values of a collection, an array or a map. */
final class WriteCollections {
  private static final ClassName NULL = SpelledFile.mark(JavaVocabulary.NULL_VALUE_EXCEPTION);

  private WriteCollections() {}

  static CodeBlock elements(Elements elements) {
    Part element = elements.element();
    TypeName type = TypeSpelling.of(element.type());
    boolean isArray = elements.kind() == SequenceKind.ARRAY;
    CodeBlock.Builder code = CodeBlock.builder();
    if (!isArray) {
      code.addStatement(
          "$T<? extends $T> elements = $T.iterator(value, name)",
          SpelledFile.mark(JavaVocabulary.ITERATOR),
          type,
          ReadCollections.COLLECTIONS);
    }
    code.addStatement("int begun = out.beginCollection()")
        .addStatement("int count = 0")
        .beginControlFlow("try");
    if (isArray) {
      code.beginControlFlow("for ($T element : value)", type);
    } else {
      code.beginControlFlow("while (elements.hasNext())")
          .addStatement("$T element = elements.next()", type);
    }
    return code.addStatement(Coding.write(element.codec(), "out", "element", Coding.UNNAMED))
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
        .addStatement(
            "$1T<? extends $2T<? extends $3T, ? extends $4T>> entries = $5T.entries(value, name)",
            SpelledFile.mark(JavaVocabulary.ITERATOR),
            SpelledFile.mark(JavaVocabulary.MAP_ENTRY),
            key,
            value,
            ReadCollections.COLLECTIONS)
        .addStatement("int begun = out.beginCollection()")
        .addStatement("int count = 0")
        .beginControlFlow("while (entries.hasNext())")
        .addStatement(
            "$T<? extends $T, ? extends $T> entry = $T.entry(entries.next(), count, name)",
            SpelledFile.mark(JavaVocabulary.MAP_ENTRY),
            key,
            value,
            ReadCollections.COLLECTIONS)
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
        .addStatement(Coding.write(part.codec(), "out", value, Coding.UNNAMED))
        .nextControlFlow("catch ($T e)", NULL)
        .addStatement("throw e.$L(count).inside(name)", role)
        .endControlFlow()
        .build();
  }
}
