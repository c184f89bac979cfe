package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.JavaVocabulary;
import dev.nativebound.processor.plan.java.JavaMethodPlan;
import dev.nativebound.processor.plan.java.JavaMethodPlan.JavaParameterPlan;
import dev.nativebound.processor.plan.java.Lifting;
import dev.nativebound.processor.plan.java.Lowering;
import dev.nativebound.processor.plan.java.Lowering.FlatRecord;
import dev.nativebound.processor.plan.java.Lowering.FlatScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The call of a native: its arguments, and what is made of its result. */
final class NativeCall {
  static final String HANDLE = "this.handle";

  private NativeCall() {}

  /** What comes first: no record is null that is passed in parts, and lists stay as they are. */
  static CodeBlock checks(JavaMethodPlan method) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (JavaParameterPlan parameter : method.parameters()) {
      if (parameter.lowering() instanceof Lowering.Handles) {
        code.addStatement(
            "$T[] $L = $T.copy($L, $S)",
            SpelledFile.mark(JavaVocabulary.OBJECT),
            objects(method, parameter),
            OwnedMembers.ARGUMENTS,
            parameter.variable(),
            parameter.name());
      }
      if (parameter.lowering() instanceof Lowering.Flattened flattened) {
        for (FlatRecord record : flattened.records()) {
          code.addStatement(
              "$T.require($L, $S)",
              Coding.WRITER,
              parameter.variable() + record.accessors(),
              record.path());
        }
      }
    }
    return code.build();
  }

  static CodeBlock of(JavaMethodPlan method) {
    CodeBlock call =
        CodeBlock.of(
            "$L($L)",
            method.calls().name(),
            arguments(method).stream().collect(CodeBlock.joining(", ")));
    if (method.lifting() instanceof Lifting.Packed packed) {
      return packed(method, call, packed);
    }
    if (method.future().isPresent()) {
      return BusyCall.of(method, "return ", FutureCall.started(method, call));
    }
    return BusyCall.of(method, method.isVoid() ? "" : "return ", value(method, call));
  }

  private static CodeBlock value(JavaMethodPlan method, CodeBlock call) {
    if (method.lifting() instanceof Lifting.Index index) {
      return CodeBlock.of("$L.constant($L)", index.table(), call);
    }
    return object(method, call).orElse(call);
  }

  /**
   * What makes the object comes first: its class is ready then, and from the native's return on the
   * value is never nobody's.
   */
  private static Optional<CodeBlock> object(JavaMethodPlan method, CodeBlock call) {
    Lifting lifting = method.lifting();
    if (method.role() == Role.FACTORY) {
      return Optional.of(CodeBlock.of("$L.of($L)", OwnedMembers.OWN_OBJECTS, call));
    }
    if (lifting instanceof Lifting.NewObject object) {
      CodeBlock made = CodeBlock.of("$L.of($L)", objects(object.companion()), call);
      CodeBlock orNull = CodeBlock.of("$L.or(null, $L)", objects(object.companion()), call);
      return Optional.of(object.nullable() ? orNull : made);
    }
    if (lifting instanceof Lifting.Chained) {
      return Optional.of(CodeBlock.of("$L.or(this, $L)", OwnedMembers.OWN_OBJECTS, call));
    }
    if (lifting instanceof Lifting.NewObjects list) {
      return Optional.of(
          list.component()
              .map(type -> CodeBlock.of("array($T[]::new, $L)", TypeSpelling.of(type), call))
              .map(array -> CodeBlock.of("$L.$L", objects(list.companion()), array))
              .orElseGet(() -> CodeBlock.of("$L.list($L)", objects(list.companion()), call)));
    }
    return Optional.empty();
  }

  /** What makes the objects of a class. */
  static CodeBlock objects(TypeName companion) {
    return CodeBlock.of(
        "$T.$L($L)", SpelledFile.mark(companion), OwnedMembers.OBJECTS_OF, OwnedMembers.KEY);
  }

  /** The objects of a list, which may change while the call lasts. */
  static String objects(JavaMethodPlan method, JavaParameterPlan parameter) {
    return method.local(parameter.variable() + "Objects");
  }

  private static CodeBlock packed(JavaMethodPlan method, CodeBlock call, Lifting.Packed packed) {
    String in = method.local("result");
    String value = method.local("value");
    return CodeBlock.builder()
        .add(
            BusyCall.declaring(
                method,
                Coding.READER,
                in,
                CodeBlock.of("$L.result($L)", method.local("message"), call)))
        .addStatement(
            "$T $L = $L",
            TypeSpelling.of(method.result()),
            value,
            Coding.read(packed.codec(), in, Coding.UNNAMED))
        .addStatement("$L.finish()", in)
        .addStatement("return $L", value)
        .build();
  }

  private static List<CodeBlock> arguments(JavaMethodPlan method) {
    List<CodeBlock> arguments = new ArrayList<>();
    if (method.role().hasSelf()) {
      arguments.add(CodeBlock.of(HANDLE));
    }
    if (method.future().isPresent()) {
      arguments.add(CodeBlock.of("$L", FutureCall.name(method)));
    }
    method.parameters().forEach(parameter -> add(method, parameter, arguments));
    if (method.usesMessage()) {
      arguments.add(CodeBlock.of("$L.bytes()", method.local("message")));
    }
    if (method.writesMessage()) {
      arguments.add(CodeBlock.of("$L.length()", method.local("message")));
    }
    if (method.writesObjects()) {
      arguments.add(CodeBlock.of("$L.objects()", method.local("message")));
    }
    return arguments;
  }

  private static void add(
      JavaMethodPlan method, JavaParameterPlan parameter, List<CodeBlock> arguments) {
    String name = parameter.name();
    String variable = parameter.variable();
    if (parameter.lowering() instanceof Lowering.AsIs) {
      arguments.add(CodeBlock.of("$L", variable));
    } else if (parameter.lowering() instanceof Lowering.Unboxed) {
      arguments.add(CodeBlock.of("$T.require($L, $S)", Coding.WRITER, variable, name));
    } else if (parameter.lowering() instanceof Lowering.Index index) {
      arguments.add(CodeBlock.of("$L.index($L, $S)", index.table(), variable, name));
    } else if (parameter.lowering() instanceof Lowering.Flattened flattened) {
      flattened.scalars().forEach(scalar -> arguments.add(scalar(variable, scalar)));
    } else if (parameter.lowering() instanceof Lowering.Handle handle) {
      arguments.add(handle(parameter, handle));
    } else if (parameter.lowering() instanceof Lowering.Callback callback) {
      arguments.add(adapter(parameter, callback));
    } else if (parameter.lowering() instanceof Lowering.Handles handles) {
      arguments.add(
          CodeBlock.of(
              "$T.$L($L, $L, $S)",
              SpelledFile.mark(handles.companion()),
              OwnedMembers.HANDLES_OF,
              OwnedMembers.KEY,
              objects(method, parameter),
              name));
    }
  }

  private static CodeBlock adapter(JavaParameterPlan parameter, Lowering.Callback callback) {
    String variable = parameter.variable();
    if (callback.nullable()) {
      CodeBlock made = Coding.adapter(callback.adapter(), CodeBlock.of("$L", variable));
      return CodeBlock.of("$L == null ? null : $L", variable, made);
    }
    CodeBlock present =
        CodeBlock.of("$T.require($L, $S)", Coding.WRITER, variable, parameter.name());
    return Coding.adapter(callback.adapter(), present);
  }

  private static CodeBlock handle(JavaParameterPlan parameter, Lowering.Handle handle) {
    String variable = parameter.variable();
    CodeBlock value =
        CodeBlock.of(
            "$T.$L($L, $L, $S)",
            SpelledFile.mark(handle.companion()),
            OwnedMembers.HANDLE_OF,
            OwnedMembers.KEY,
            variable,
            parameter.name());
    return handle.nullable() ? CodeBlock.of("$L == null ? 0 : $L", variable, value) : value;
  }

  private static CodeBlock scalar(String parameter, FlatScalar scalar) {
    String value = parameter + scalar.accessors();
    return scalar.table().isEmpty()
        ? CodeBlock.of("$L", value)
        : CodeBlock.of("$L.index($L, $S)", scalar.table(), value, scalar.path());
  }
}
