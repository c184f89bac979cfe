package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.nativebound.processor.names.JavaVocabulary;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Elements;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Entries;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.FieldPart;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Fields;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.NullableValue;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.OptionalValue;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Part;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Variants;
import java.util.ArrayList;
import java.util.List;

/** The methods that write the values of one type. */
final class WriteMethods {
  private static final ClassName NULL = SpelledFile.mark(JavaVocabulary.NULL_VALUE_EXCEPTION);

  private WriteMethods() {}

  static List<MethodSpec> of(CodecMethodPlan plan) {
    List<MethodSpec> methods = new ArrayList<>(List.of(ofType(plan)));
    if (plan.body() instanceof Variants union) {
      TypeName type = TypeSpelling.of(plan.type());
      union.methods().forEach(group -> methods.add(VariantWriters.ofGroup(group, type)));
    }
    return methods;
  }

  private static MethodSpec ofType(CodecMethodPlan plan) {
    MethodSpec.Builder method =
        LoadingMembers.privateStatic("write" + plan.suffix())
            .addParameter(Coding.WRITER, "out")
            .addParameter(TypeSpelling.of(plan.type()), "value")
            .addParameter(SpelledFile.mark(JavaVocabulary.STRING), "name");
    if (plan.body() instanceof NullableValue nullable) {
      return method
          .addStatement("out.writeBoolean(value != null)")
          .beginControlFlow("if (value != null)")
          .addStatement(Coding.write(nullable.value().codec(), "out", "value", Coding.GIVEN_NAME))
          .endControlFlow()
          .build();
    }
    method.addStatement("$T.require(value, name)", Coding.WRITER);
    return method.addCode(body(plan)).build();
  }

  private static CodeBlock body(CodecMethodPlan plan) {
    if (plan.body() instanceof Elements elements) {
      return WriteCollections.elements(elements);
    }
    if (plan.body() instanceof Entries entries) {
      return WriteCollections.entries(entries);
    }
    if (plan.body() instanceof OptionalValue optional) {
      return optional(optional.value());
    }
    return plan.body() instanceof Variants variants
        ? VariantWriters.body(variants)
        : record((Fields) plan.body());
  }

  private static CodeBlock optional(Part value) {
    return CodeBlock.builder()
        .addStatement("out.writeBoolean(value.isPresent())")
        .beginControlFlow("if (value.isPresent())")
        .addStatement(Coding.write(value.codec(), "out", "value.get()", Coding.GIVEN_NAME))
        .endControlFlow()
        .build();
  }

  private static CodeBlock record(Fields record) {
    return record.fields().isEmpty()
        ? CodeBlock.builder().addStatement("out.writeNothing()").build()
        : fields(record.fields(), "value");
  }

  static CodeBlock fields(List<FieldPart> fields, String owner) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("try");
    for (FieldPart field : fields) {
      String value = owner + "." + field.name() + "()";
      CodeBlock name = CodeBlock.of("$S", field.name());
      code.addStatement(Coding.write(field.part().codec(), "out", value, name));
    }
    return code.nextControlFlow("catch ($T e)", NULL)
        .addStatement("throw e.inside(name)")
        .endControlFlow()
        .build();
  }
}
