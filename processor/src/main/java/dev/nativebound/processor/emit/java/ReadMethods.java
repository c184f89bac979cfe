package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.names.JavaVocabulary;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Elements;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Entries;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.FieldPart;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Fields;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.NullableValue;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.OptionalValue;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Variants;
import java.util.ArrayList;
import java.util.List;

/** The methods that read the values of one type. */
final class ReadMethods {
  /** Also what the constructors of the user's records throw. */
  static final ClassName REFUSAL = SpelledFile.mark(JavaVocabulary.RUNTIME_EXCEPTION);

  private ReadMethods() {}

  static List<MethodSpec> of(CodecMethodPlan plan) {
    List<MethodSpec> methods = new ArrayList<>(List.of(ofType(plan)));
    if (plan.body() instanceof Variants union) {
      TypeName type = TypeSpelling.of(plan.type());
      union.methods().forEach(group -> methods.add(VariantReaders.ofGroup(group, type)));
    }
    return methods;
  }

  private static MethodSpec ofType(CodecMethodPlan plan) {
    return LoadingMembers.privateStatic("read" + plan.suffix())
        .addParameter(Coding.READER, "in")
        .addParameter(SpelledFile.mark(JavaVocabulary.STRING), "name")
        .returns(TypeSpelling.of(plan.type()))
        .addCode(body(plan))
        .build();
  }

  private static CodeBlock body(CodecMethodPlan plan) {
    if (plan.body() instanceof Elements elements) {
      return ReadCollections.elements(elements);
    }
    if (plan.body() instanceof Entries entries) {
      return ReadCollections.entries(entries);
    }
    if (plan.body() instanceof OptionalValue optional) {
      return statement(
          "return in.readBoolean() ? $T.of($L) : $T.empty()",
          SpelledFile.mark(JavaVocabulary.OPTIONAL),
          Coding.read(optional.value().codec(), "in", Coding.GIVEN_NAME),
          SpelledFile.mark(JavaVocabulary.OPTIONAL));
    }
    if (plan.body() instanceof NullableValue nullable) {
      return statement(
          "return in.readBoolean() ? $L : null",
          Coding.read(nullable.value().codec(), "in", Coding.GIVEN_NAME));
    }
    return CodeBlock.builder()
        .beginControlFlow("try")
        .add(
            plan.body() instanceof Variants variants
                ? VariantReaders.body(variants)
                : record(plan.type(), (Fields) plan.body()))
        .nextControlFlow("catch ($T e)", REFUSAL)
        .addStatement("throw in.inside(e, name)")
        .endControlFlow()
        .build();
  }

  private static CodeBlock record(TypeRef type, Fields record) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (record.fields().isEmpty()) {
      code.addStatement("in.readNothing()");
    }
    return code.addStatement("return $L", construction(type, record.fields())).build();
  }

  /** Arguments are evaluated from left to right (JLS 15.7.4): in the order of the wire. */
  static CodeBlock construction(TypeRef type, List<FieldPart> fields) {
    CodeBlock arguments = fields.stream().map(ReadMethods::field).collect(CodeBlock.joining(", "));
    return CodeBlock.of("new $T($L)", TypeSpelling.of(type), arguments);
  }

  private static CodeBlock field(FieldPart field) {
    return Coding.read(field.part().codec(), "in", CodeBlock.of("$S", field.name()));
  }

  private static CodeBlock statement(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }
}
