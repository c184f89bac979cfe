package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.nativebound.processor.names.JavaVocabulary;
import dev.nativebound.processor.plan.java.JavaMethodPlan;
import dev.nativebound.processor.plan.java.JavaMethodPlan.JavaParameterPlan;
import dev.nativebound.processor.plan.java.Lowering;
import dev.nativebound.processor.plan.types.CompanionNative;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The methods of a companion: what Java calls, and the native that each calls in turn. */
final class ImplementationMethods {
  private static final ClassName BUFFERS = SpelledFile.mark(JavaVocabulary.WIRE_BUFFERS);

  private ImplementationMethods() {}

  static MethodSpec calling(JavaMethodPlan method) {
    MethodSpec.Builder result = MethodSpec.methodBuilder(method.name());
    if (method.deprecated()) {
      result.addAnnotation(SpelledFile.mark(JavaVocabulary.DEPRECATED));
    }
    switch (method.access()) {
      case PUBLIC -> result.addModifiers(Modifier.PUBLIC);
      case PROTECTED -> result.addModifiers(Modifier.PROTECTED);
      case PRIVATE -> result.addModifiers(Modifier.PRIVATE);
      case PACKAGE -> {}
    }
    for (JavaParameterPlan parameter : method.parameters()) {
      result.addParameter(TypeSpelling.of(parameter.type()), parameter.variable());
    }
    method.thrown().forEach(thrown -> result.addException(TypeSpelling.of(thrown)));
    result.varargs(method.isVarargs()).returns(TypeSpelling.of(method.result()));
    if (method.role().isStatic()) {
      result.addModifiers(Modifier.STATIC);
    } else {
      result.addAnnotation(SpelledFile.mark(JavaVocabulary.OVERRIDE));
    }
    return result.addCode(body(method)).build();
  }

  /** What has to be done behind the call is done in one {@code finally}. */
  private static CodeBlock body(JavaMethodPlan method) {
    CodeBlock.Builder code = CodeBlock.builder().add(NativeCall.checks(method));
    Optional<CodeBlock> after = after(method);
    method.future().ifPresent(future -> code.add(FutureCall.made(method, future)));
    if (method.usesMessage()) {
      code.addStatement("$T $L = $T.take()", Coding.WRITER, method.local("message"), BUFFERS);
    }
    after.ifPresent(last -> code.beginControlFlow("try"));
    writes(method).forEach(code::addStatement);
    code.add(NativeCall.of(method));
    after.ifPresent(last -> code.nextControlFlow("finally").add(last).endControlFlow());
    return code.build();
  }

  /** Handles are used in the native, so the objects that free them have to live that long. */
  private static Optional<CodeBlock> after(JavaMethodPlan method) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (method.usesMessage()) {
      code.addStatement("$T.giveBack($L)", BUFFERS, method.local("message"));
    }
    if (method.role().hasSelf()) {
      code.add(fence("this"));
    }
    for (JavaParameterPlan parameter : method.parameters()) {
      if (parameter.lowering() instanceof Lowering.Handle) {
        code.add(fence(parameter.variable()));
      } else if (parameter.lowering() instanceof Lowering.Handles) {
        code.add(fence(NativeCall.objects(method, parameter)));
      }
    }
    return Optional.of(code.build()).filter(last -> !last.isEmpty());
  }

  private static CodeBlock fence(String object) {
    return CodeBlock.builder()
        .addStatement(
            "$T.reachabilityFence($L)", SpelledFile.mark(JavaVocabulary.REFERENCE), object)
        .build();
  }

  private static Iterable<CodeBlock> writes(JavaMethodPlan method) {
    return method.parameters().stream()
        .filter(parameter -> parameter.lowering() instanceof Lowering.Packed)
        .map(
            parameter ->
                Coding.write(
                    ((Lowering.Packed) parameter.lowering()).codec(),
                    method.local("message"),
                    parameter.variable(),
                    CodeBlock.of("$S", parameter.name())))
        .toList();
  }

  static MethodSpec close(CompanionNative close) {
    return MethodSpec.methodBuilder("close")
        .addAnnotation(SpelledFile.mark(JavaVocabulary.OVERRIDE))
        .addModifiers(Modifier.PUBLIC)
        .beginControlFlow("try")
        .addStatement("$L($L)", close.name(), NativeCall.HANDLE)
        .nextControlFlow("finally")
        .addCode(fence("this"))
        .endControlFlow()
        .build();
  }

  /** What the method calls. */
  static MethodSpec nativeOf(JavaMethodPlan method) {
    MethodSpec.Builder result =
        LoadingMembers.privateStatic(method.calls().name())
            .addModifiers(Modifier.NATIVE)
            .returns(TypeSpelling.of(method.calls().result()));
    method
        .calls()
        .parameters()
        .forEach(
            parameter -> result.addParameter(TypeSpelling.of(parameter.type()), parameter.name()));
    method.thrown().forEach(thrown -> result.addException(TypeSpelling.of(thrown)));
    return result.build();
  }
}
