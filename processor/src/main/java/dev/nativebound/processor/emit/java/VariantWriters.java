package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.nativebound.processor.names.JavaVocabulary;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Group;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Variant;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Variants;
import java.util.List;

/** How the values of a sealed interface are written. */
final class VariantWriters {
  private VariantWriters() {}

  static CodeBlock body(Variants union) {
    return union.groups().size() == 1
        ? chain(union.groups().get(0)).addStatement(unknown()).endControlFlow().build()
        : firstThatKnows(union.groups());
  }

  private static CodeBlock firstThatKnows(List<Group> groups) {
    CodeBlock noneDid =
        groups.stream()
            .map(group -> CodeBlock.of("!write$L(out, value, name)", group.suffix()))
            .collect(CodeBlock.joining("\n&& "));
    return CodeBlock.builder()
        .beginControlFlow("if ($>$>$L$<$<)", noneDid)
        .addStatement(unknown())
        .endControlFlow()
        .build();
  }

  private static CodeBlock unknown() {
    return CodeBlock.of(
        "throw new $T(value.getClass().getName())",
        SpelledFile.mark(JavaVocabulary.INCOMPATIBLE_CLASS_CHANGE_ERROR));
  }

  /** Says whether the value was of one of its variants. */
  static MethodSpec ofGroup(Group group, TypeName type) {
    return LoadingMembers.privateStatic("write" + group.suffix())
        .addParameter(Coding.WRITER, "out")
        .addParameter(type, "value")
        .addParameter(SpelledFile.mark(JavaVocabulary.STRING), "name")
        .returns(TypeName.BOOLEAN)
        .addCode(chain(group).addStatement("return false").endControlFlow().build())
        .addStatement("return true")
        .build();
  }

  /** Up to the block of what is none of the variants, which is open. */
  private static CodeBlock.Builder chain(Group group) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < group.variants().size(); i++) {
      Variant variant = group.variants().get(i);
      TypeName type = TypeSpelling.of(variant.type());
      if (i == 0) {
        code.beginControlFlow("if (value instanceof $T variant)", type);
      } else {
        code.nextControlFlow("else if (value instanceof $T variant)", type);
      }
      code.addStatement("out.writeIndex($L)", group.first() + i);
      if (!variant.fields().isEmpty()) {
        code.add(WriteMethods.fields(variant.fields(), "variant"));
      }
    }
    return code.nextControlFlow("else");
  }
}
