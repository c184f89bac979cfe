package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.nativebound.processor.names.JavaVocabulary;
import dev.nativebound.processor.plan.java.AdapterPlan;
import dev.nativebound.processor.plan.java.AdapterPlan.AdapterMethod;
import dev.nativebound.processor.plan.java.AdapterPlan.AdapterParameter;
import dev.nativebound.processor.plan.java.AdapterPlan.AdapterResult;
import dev.nativebound.processor.plan.java.AdapterPlan.Another;
import dev.nativebound.processor.plan.java.AdapterPlan.Index;
import dev.nativebound.processor.plan.java.AdapterPlan.Nothing;
import dev.nativebound.processor.plan.java.AdapterPlan.Packed;
import dev.nativebound.processor.plan.java.AdapterPlan.Scalar;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * {@code OnErrorCallback}: what Rust calls for {@code OnError}. It takes what crosses, and keeps
 * the library loaded as long as Rust has it. Rust alone: what it takes may have handles in it.
 */
final class AdapterEmitter {
  private static final ClassName BUFFERS = SpelledFile.mark(JavaVocabulary.WIRE_BUFFERS);
  private static final ClassName NULL = SpelledFile.mark(JavaVocabulary.NULL_VALUE_EXCEPTION);

  private final ClassName companion;

  AdapterEmitter(ClassName companion) {
    this.companion = companion;
  }

  TypeSpec emit(AdapterPlan plan) {
    TypeName target = TypeSpelling.of(plan.target());
    TypeSpec.Builder result =
        TypeSpec.classBuilder(plan.className())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Calls {@link $T} for Rust.\n", SpelledFile.mark(plan.callback()))
            .addField(target, "target", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(target, "target")
                    .addStatement("this.target = target")
                    .build());
    plan.methods().forEach(method -> result.addMethod(emit(method)));
    return result.build();
  }

  private MethodSpec emit(AdapterMethod method) {
    MethodSpec.Builder result =
        MethodSpec.methodBuilder(method.name())
            .addModifiers(Modifier.PRIVATE)
            .returns(typeOf(method.result()));
    for (AdapterParameter parameter : method.parameters()) {
      if (parameter.argument() instanceof Scalar scalar) {
        result.addParameter(TypeSpelling.of(scalar.primitive()), parameter.name());
      } else if (parameter.argument() instanceof Index) {
        result.addParameter(int.class, parameter.name());
      }
    }
    if (method.hasMessage()) {
      result.addParameter(byte[].class, method.local("message"));
    }
    method.thrown().forEach(thrown -> result.addException(TypeSpelling.of(thrown)));
    return result.addCode(reads(method)).addCode(call(method)).build();
  }

  private static TypeName typeOf(AdapterResult result) {
    if (result instanceof Nothing) {
      return TypeName.VOID;
    }
    if (result instanceof Scalar scalar) {
      return TypeSpelling.of(scalar.primitive());
    }
    if (result instanceof Index) {
      return TypeName.INT;
    }
    return result instanceof Another
        ? SpelledFile.mark(JavaVocabulary.OBJECT)
        : TypeName.get(byte[].class);
  }

  private static CodeBlock reads(AdapterMethod method) {
    if (!method.hasMessage()) {
      return CodeBlock.of("");
    }
    String in = method.local("in");
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(
                "$T $L = $T.over($L, $S)",
                Coding.READER,
                in,
                Coding.READER,
                method.local("message"),
                method.place());
    for (AdapterParameter parameter : method.parameters()) {
      if (parameter.argument() instanceof Packed packed) {
        code.addStatement(
            "$T $L = $L",
            TypeSpelling.of(packed.type()),
            parameter.name(),
            Coding.read(packed.codec(), in, CodeBlock.of("$S", parameter.name())));
      }
    }
    return code.addStatement("$L.finish()", in).build();
  }

  private CodeBlock call(AdapterMethod method) {
    List<CodeBlock> arguments = new ArrayList<>();
    method.parameters().forEach(parameter -> arguments.add(argument(parameter)));
    CodeBlock call =
        CodeBlock.of(
            "this.target.$L($L)",
            method.calls(),
            arguments.stream().collect(CodeBlock.joining(", ")));
    AdapterResult result = method.result();
    if (result instanceof Nothing) {
      return statement("$L", call);
    }
    if (result instanceof Scalar scalar) {
      return statement("return $L", scalar.boxed() ? required(call, method) : call);
    }
    if (result instanceof Index index) {
      return statement(
          "return $T.$L.index($L, $L)",
          companion,
          index.table(),
          required(call, method),
          Coding.UNNAMED);
    }
    return result instanceof Another another
        ? another(method, another, call)
        : packed(method, (Packed) result, call);
  }

  private CodeBlock argument(AdapterParameter parameter) {
    if (parameter.argument() instanceof Index index) {
      return CodeBlock.of("$T.$L.constant($L)", companion, index.table(), parameter.name());
    }
    return parameter.argument() instanceof Scalar scalar && scalar.boxed()
        ? CodeBlock.of("($T) $L", TypeSpelling.of(parameter.type()), parameter.name())
        : CodeBlock.of("$L", parameter.name());
  }

  private static CodeBlock required(CodeBlock value, AdapterMethod method) {
    return CodeBlock.of("$T.requireResult($L, $S)", Coding.WRITER, value, method.place());
  }

  private static CodeBlock another(AdapterMethod method, Another another, CodeBlock call) {
    if (!another.nullable()) {
      return statement("return $L", Coding.adapter(another.codec(), required(call, method)));
    }
    String result = method.local("result");
    return CodeBlock.builder()
        .addStatement("$T $L = $L", TypeSpelling.of(another.type()), result, call)
        .addStatement(
            "return $L == null ? null : $L",
            result,
            Coding.adapter(another.codec(), CodeBlock.of("$L", result)))
        .build();
  }

  /** The value is made before a writer is taken: what is called may call Rust itself. */
  private static CodeBlock packed(AdapterMethod method, Packed packed, CodeBlock call) {
    String result = method.local("result");
    String out = method.local("out");
    String e = method.local("e");
    return CodeBlock.builder()
        .addStatement("$T $L = $L", TypeSpelling.of(packed.type()), result, call)
        .addStatement("$T $L = $T.take()", Coding.WRITER, out, BUFFERS)
        .beginControlFlow("try")
        .addStatement(Coding.write(packed.codec(), out, result, Coding.UNNAMED))
        .addStatement("return $L.toMessage()", out)
        .nextControlFlow("catch ($T $L)", NULL, e)
        .addStatement("throw $L.ofResult($S)", e, method.place())
        .nextControlFlow("finally")
        .addStatement("$T.giveBack($L)", BUFFERS, out)
        .endControlFlow()
        .build();
  }

  private static CodeBlock statement(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }
}
