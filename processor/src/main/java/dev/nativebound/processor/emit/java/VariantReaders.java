package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Group;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Variant;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Variants;
import java.util.List;

/** How the values of a sealed interface are read. */
final class VariantReaders {
  private VariantReaders() {}

  static CodeBlock body(Variants union) {
    CodeBlock index = CodeBlock.of("in.readIndex($L, $S)", union.count(), union.name());
    return union.groups().size() == 1
        ? choice(index, union.groups().get(0))
        : byIndex(index, union.groups());
  }

  private static CodeBlock byIndex(CodeBlock index, List<Group> groups) {
    CodeBlock.Builder code = CodeBlock.builder().addStatement("int index = $L", index);
    for (int i = 1; i < groups.size(); i++) {
      code.beginControlFlow("if (index < $L)", groups.get(i).first())
          .addStatement("return read$L(in, index)", groups.get(i - 1).suffix())
          .endControlFlow();
    }
    return code.addStatement("return read$L(in, index)", groups.get(groups.size() - 1).suffix())
        .build();
  }

  static MethodSpec ofGroup(Group group, TypeName type) {
    return LoadingMembers.privateStatic("read" + group.suffix())
        .addParameter(Coding.READER, "in")
        .addParameter(TypeName.INT, "index")
        .returns(type)
        .addCode(choice(CodeBlock.of("index"), group))
        .build();
  }

  private static CodeBlock choice(CodeBlock index, Group group) {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch ($L) {\n", index);
    int last = group.variants().size() - 1;
    for (int i = 0; i <= last; i++) {
      Variant variant = group.variants().get(i);
      code.add(
          "$>$L -> $L;\n$<",
          i == last ? "default" : "case " + (group.first() + i),
          ReadMethods.construction(variant.type(), variant.fields()));
    }
    return code.add("};\n").build();
  }
}
