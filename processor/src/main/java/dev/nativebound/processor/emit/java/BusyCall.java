package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.nativebound.processor.names.JavaVocabulary;
import dev.nativebound.processor.plan.java.JavaMethodPlan;

/**
 * A call that another thread may be in the way of, which is then inside of an object: it is tried
 * once, and left to the runtime where that fails. So a call that nobody is in the way of makes
 * nothing for the wait.
 */
final class BusyCall {
  private static final ClassName BUSY = SpelledFile.mark(JavaVocabulary.BUSY_EXCEPTION);
  private static final ClassName WAIT = SpelledFile.mark(JavaVocabulary.BUSY_WAIT);

  private BusyCall() {}

  /**
   * The statement.
   *
   * @param before what stands before the call: {@code return}, an assignment, or nothing
   */
  static CodeBlock of(JavaMethodPlan method, String before, CodeBlock call) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!method.waits()) {
      return code.addStatement("$L$L", before, call).build();
    }
    String busy = method.local("busy");
    String again = method.isVoid() ? "run" : "call";
    return code.beginControlFlow("try")
        .addStatement("$L$L", before, call)
        .nextControlFlow("catch ($T $L)", BUSY, busy)
        .addStatement("$L$T.$L($L, $S, () -> $L)", before, WAIT, again, busy, method.place(), call)
        .endControlFlow()
        .build();
  }

  /** The statements that declare {@code variable} and give it what is called. */
  static CodeBlock declaring(
      JavaMethodPlan method, ClassName type, String variable, CodeBlock call) {
    if (!method.waits()) {
      return CodeBlock.builder().addStatement("$T $L = $L", type, variable, call).build();
    }
    return CodeBlock.builder()
        .addStatement("$T $L", type, variable)
        .add(of(method, variable + " = ", call))
        .build();
  }
}
