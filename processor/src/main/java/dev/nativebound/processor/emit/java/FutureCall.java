package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.nativebound.processor.names.JavaVocabulary;
import dev.nativebound.processor.plan.java.FuturePlan;
import dev.nativebound.processor.plan.java.JavaMethodPlan;

/** A call whose result comes later: the future, and the native that starts it. */
final class FutureCall {
  private static final ClassName FUTURE = SpelledFile.mark(JavaVocabulary.NATIVE_FUTURE);

  private FutureCall() {}

  /** Makes the future, which knows how to take the result. */
  static CodeBlock made(JavaMethodPlan method, FuturePlan future) {
    TypeName value =
        ((ParameterizedTypeName) TypeSpelling.of(method.result())).typeArguments().get(0);
    return CodeBlock.builder()
        .addStatement(
            "$T<$T> $L = $T.$L($L, $L, $T::$L)",
            FUTURE,
            value,
            name(method),
            FUTURE,
            future.isCancellable() ? "of" : "uncancellable",
            method.role().isStatic() ? "null" : "this",
            result(method, future),
            SpelledFile.mark(future.companion()),
            future.cancel())
        .build();
  }

  private static CodeBlock result(JavaMethodPlan method, FuturePlan future) {
    String finisher = future.finisher().name();
    if (future.finisher().isVoid()) {
      String call = method.local("call");
      return CodeBlock.of("$L -> {\n  $L($L);\n  return null;\n}", call, finisher, call);
    }
    return CodeBlock.of("$T::$L", SpelledFile.mark(future.companion()), finisher);
  }

  /** What the native has returned is given to the future, which is the result. */
  static CodeBlock started(JavaMethodPlan method, CodeBlock call) {
    return CodeBlock.of("$L.started($L)", name(method), call);
  }

  static String name(JavaMethodPlan method) {
    return method.local("future");
  }
}
