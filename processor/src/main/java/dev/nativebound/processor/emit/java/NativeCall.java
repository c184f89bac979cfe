package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.nativebound.processor.plan.JavaMethodPlan;
import dev.nativebound.processor.plan.JavaMethodPlan.JavaParameterPlan;
import dev.nativebound.processor.plan.Lifting;
import dev.nativebound.processor.plan.Lowering;
import dev.nativebound.processor.plan.Lowering.FlatRecord;
import dev.nativebound.processor.plan.Lowering.FlatScalar;
import java.util.ArrayList;
import java.util.List;

/** The call of a native: its arguments, and what is made of its result. */
final class NativeCall {
  static final String ADDRESS = "this.handle.address()";

  private NativeCall() {}

  /** Asks that no record is null that is passed in parts. */
  static CodeBlock checks(JavaMethodPlan method) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (JavaParameterPlan parameter : method.parameters()) {
      if (parameter.lowering() instanceof Lowering.Flattened flattened) {
        for (FlatRecord record : flattened.records()) {
          code.addStatement(
              "$T.require($L, $S)",
              Coding.WRITER,
              parameter.name() + record.accessors(),
              record.path());
        }
      }
    }
    return code.build();
  }

  static CodeBlock of(JavaMethodPlan method, ClassName companion) {
    CodeBlock call =
        CodeBlock.of(
            "$L($L)",
            method.calls().name(),
            arguments(method).stream().collect(CodeBlock.joining(", ")));
    if (method.lifting() instanceof Lifting.Packed packed) {
      return packed(method, call, packed);
    }
    CodeBlock.Builder code = CodeBlock.builder();
    if (method.lifting() instanceof Lifting.NewObject) {
      return code.addStatement("return new $T($L)", companion, call).build();
    }
    if (method.lifting() instanceof Lifting.Index index) {
      return code.addStatement("return $L.constant($L)", index.table(), call).build();
    }
    return code.addStatement("$L$L", method.isVoid() ? "" : "return ", call).build();
  }

  private static CodeBlock packed(JavaMethodPlan method, CodeBlock call, Lifting.Packed packed) {
    String in = method.local("result");
    String value = method.local("value");
    return CodeBlock.builder()
        .addStatement("$T $L = $L.result($L)", Coding.READER, in, method.local("message"), call)
        .addStatement(
            "$T $L = $L", TypeSpelling.of(method.result()), value, Coding.read(packed.codec(), in))
        .addStatement("$L.finish()", in)
        .addStatement("return $L", value)
        .build();
  }

  private static List<CodeBlock> arguments(JavaMethodPlan method) {
    List<CodeBlock> arguments = new ArrayList<>();
    if (method.role().hasSelf()) {
      arguments.add(CodeBlock.of(ADDRESS));
    }
    method.parameters().forEach(parameter -> add(parameter, arguments));
    if (method.usesMessage()) {
      arguments.add(CodeBlock.of("$L.bytes()", method.local("message")));
    }
    if (method.writesMessage()) {
      arguments.add(CodeBlock.of("$L.length()", method.local("message")));
    }
    return arguments;
  }

  private static void add(JavaParameterPlan parameter, List<CodeBlock> arguments) {
    String name = parameter.name();
    if (parameter.lowering() instanceof Lowering.AsIs) {
      arguments.add(CodeBlock.of("$L", name));
    } else if (parameter.lowering() instanceof Lowering.Unboxed) {
      arguments.add(CodeBlock.of("$T.require($L, $S)", Coding.WRITER, name, name));
    } else if (parameter.lowering() instanceof Lowering.Index index) {
      arguments.add(CodeBlock.of("$L.index($L, $S)", index.table(), name, name));
    } else if (parameter.lowering() instanceof Lowering.Flattened flattened) {
      flattened.scalars().forEach(scalar -> arguments.add(scalar(name, scalar)));
    }
  }

  private static CodeBlock scalar(String parameter, FlatScalar scalar) {
    String value = parameter + scalar.accessors();
    return scalar.table().isEmpty()
        ? CodeBlock.of("$L", value)
        : CodeBlock.of("$L.index($L, $S)", scalar.table(), value, scalar.path());
  }
}
