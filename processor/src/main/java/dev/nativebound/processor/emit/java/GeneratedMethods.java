package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.nativebound.processor.plan.CompanionNative;
import dev.nativebound.processor.plan.JavaMethodPlan;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a generated class: what Java calls, and the native that each calls in turn. */
final class GeneratedMethods {
  private static final ClassName BUSY = ClassName.get(LoadingMembers.RUNTIME, "BusyException");
  private static final ClassName WAIT = ClassName.get(LoadingMembers.RUNTIME, "BusyWait");
  private static final String ADDRESS = "this.handle.address()";

  private final ClassName companion;
  private final boolean waits;

  GeneratedMethods(ClassName companion, boolean waits) {
    this.companion = companion;
    this.waits = waits;
  }

  MethodSpec calling(JavaMethodPlan method) {
    MethodSpec.Builder result = MethodSpec.methodBuilder(method.name());
    if (method.deprecated()) {
      result.addAnnotation(Deprecated.class);
    }
    switch (method.access()) {
      case PUBLIC -> result.addModifiers(Modifier.PUBLIC);
      case PROTECTED -> result.addModifiers(Modifier.PROTECTED);
      case PACKAGE -> {}
    }
    addSignature(method, result);
    result.varargs(method.isVarargs()).returns(TypeSpelling.of(method.result()));
    switch (method.role()) {
      case FACTORY ->
          result
              .addModifiers(Modifier.STATIC)
              .addStatement("return new $T($L)", companion, call(method));
      case SHARED, EXCLUSIVE -> inside(method, result.addAnnotation(Override.class));
      default -> result.addAnnotation(Override.class).addStatement("$L", returned(method));
    }
    return result.build();
  }

  MethodSpec close(CompanionNative close) {
    MethodSpec.Builder result =
        MethodSpec.methodBuilder("close")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .beginControlFlow("try")
            .addStatement("$L($L)", close.name(), ADDRESS);
    return fence(result).build();
  }

  /** The handle is used in the native, so the object that frees it has to live that long. */
  private void inside(JavaMethodPlan method, MethodSpec.Builder result) {
    if (!waits) {
      fence(result.beginControlFlow("try").addStatement("$L", returned(method)));
      return;
    }
    result
        .addStatement("$T wait = null", WAIT)
        .beginControlFlow("while (true)")
        .beginControlFlow("try")
        .addStatement("$L", returned(method));
    if (method.isVoid()) {
      result.addStatement("return");
    }
    result
        .nextControlFlow("catch ($T busy)", BUSY)
        .addStatement("wait = $T.after(busy, wait, $S)", WAIT, method.place());
    fence(result).endControlFlow();
  }

  private static MethodSpec.Builder fence(MethodSpec.Builder result) {
    return result
        .nextControlFlow("finally")
        .addStatement("$T.reachabilityFence(this)", Reference.class)
        .endControlFlow();
  }

  private static CodeBlock returned(JavaMethodPlan method) {
    return CodeBlock.of("$L$L", method.isVoid() ? "" : "return ", call(method));
  }

  private static CodeBlock call(JavaMethodPlan method) {
    List<String> arguments = new ArrayList<>();
    if (method.handle().isPresent()) {
      arguments.add(ADDRESS);
    }
    method.parameters().forEach(parameter -> arguments.add(parameter.name()));
    return CodeBlock.of("$L($L)", method.nativeName(), String.join(", ", arguments));
  }

  /** What the method calls, with the same parameters. */
  static MethodSpec nativeOf(JavaMethodPlan method) {
    MethodSpec.Builder result =
        LoadingMembers.privateStatic(method.nativeName())
            .addModifiers(Modifier.NATIVE)
            .returns(TypeSpelling.of(method.nativeResult()));
    method.handle().ifPresent(handle -> result.addParameter(long.class, handle));
    addSignature(method, result);
    return result.build();
  }

  private static void addSignature(JavaMethodPlan method, MethodSpec.Builder result) {
    method
        .parameters()
        .forEach(
            parameter -> result.addParameter(TypeSpelling.of(parameter.type()), parameter.name()));
    method.thrown().forEach(thrown -> result.addException(TypeSpelling.of(thrown)));
  }
}
