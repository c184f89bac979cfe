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
  private static final ClassName HANDLE = ClassName.get(LoadingMembers.RUNTIME, "OwnedHandle");

  /** Beside methods of any name of the user's: theirs have no such letter. */
  static final String ADDRESS_OF = "addressOf$";

  static final String ADDRESS = "this.handle.address()";

  private NativeCall() {}

  /** What comes first: no record is null that is passed in parts, and lists stay as they are. */
  static CodeBlock checks(JavaMethodPlan method) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (JavaParameterPlan parameter : method.parameters()) {
      if (parameter.lowering() instanceof Lowering.Handles handles) {
        code.addStatement(
            "Object[] $L = $T.require($L, $S).$L()",
            objects(method, parameter),
            Coding.WRITER,
            parameter.name(),
            parameter.name(),
            handles.isArray() ? "clone" : "toArray");
      }
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

  static CodeBlock of(JavaMethodPlan method) {
    CodeBlock call =
        CodeBlock.of(
            "$L($L)",
            method.calls().name(),
            arguments(method).stream().collect(CodeBlock.joining(", ")));
    if (method.lifting() instanceof Lifting.Packed packed) {
      return packed(method, call, packed);
    }
    CodeBlock.Builder code = CodeBlock.builder();
    if (method.lifting() instanceof Lifting.NewObject object) {
      return newObject(method, object, call);
    }
    if (method.lifting() instanceof Lifting.Chained object) {
      return chained(method, object, call);
    }
    if (method.lifting() instanceof Lifting.Index index) {
      return code.addStatement("return $L.constant($L)", index.table(), call).build();
    }
    return code.addStatement("$L$L", method.isVoid() ? "" : "return ", call).build();
  }

  private static CodeBlock newObject(
      JavaMethodPlan method, Lifting.NewObject object, CodeBlock call) {
    ClassName type = CompanionClass.nameOf(object.companion());
    CodeBlock.Builder code = CodeBlock.builder();
    if (!object.nullable()) {
      return code.addStatement("return new $T($L)", type, call).build();
    }
    String address = method.local("address");
    return code.addStatement("long $L = $L", address, call)
        .addStatement("return $L == 0 ? null : new $T($L)", address, type, address)
        .build();
  }

  private static CodeBlock chained(JavaMethodPlan method, Lifting.Chained object, CodeBlock call) {
    String address = method.local("address");
    return CodeBlock.builder()
        .addStatement("long $L = $L", address, call)
        .addStatement(
            "return $L == 0 ? this : new $T($L)",
            address,
            CompanionClass.nameOf(object.companion()),
            address)
        .build();
  }

  /** The objects of a list, which may change while the call lasts. */
  static String objects(JavaMethodPlan method, JavaParameterPlan parameter) {
    return method.local(parameter.name() + "Objects");
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
    if (parameter.lowering() instanceof Lowering.AsIs) {
      arguments.add(CodeBlock.of("$L", name));
    } else if (parameter.lowering() instanceof Lowering.Unboxed) {
      arguments.add(CodeBlock.of("$T.require($L, $S)", Coding.WRITER, name, name));
    } else if (parameter.lowering() instanceof Lowering.Index index) {
      arguments.add(CodeBlock.of("$L.index($L, $S)", index.table(), name, name));
    } else if (parameter.lowering() instanceof Lowering.Flattened flattened) {
      flattened.scalars().forEach(scalar -> arguments.add(scalar(name, scalar)));
    } else if (parameter.lowering() instanceof Lowering.Handle handle) {
      arguments.add(address(name, handle));
    } else if (parameter.lowering() instanceof Lowering.Callback callback) {
      arguments.add(adapter(name, callback));
    } else if (parameter.lowering() instanceof Lowering.Handles handles) {
      arguments.add(
          CodeBlock.of(
              "$T.addresses($L, $S, $T::$L)",
              HANDLE,
              objects(method, parameter),
              name,
              CompanionClass.nameOf(handles.companion()),
              ADDRESS_OF));
    }
  }

  private static CodeBlock adapter(String name, Lowering.Callback callback) {
    if (callback.nullable()) {
      CodeBlock made = Coding.adapter(callback.adapter(), CodeBlock.of("$L", name));
      return CodeBlock.of("$L == null ? null : $L", name, made);
    }
    CodeBlock present = CodeBlock.of("$T.require($L, $S)", Coding.WRITER, name, name);
    return Coding.adapter(callback.adapter(), present);
  }

  private static CodeBlock address(String name, Lowering.Handle handle) {
    CodeBlock address =
        CodeBlock.of(
            "$T.$L($L, $S)", CompanionClass.nameOf(handle.companion()), ADDRESS_OF, name, name);
    return handle.nullable() ? CodeBlock.of("$L == null ? 0 : $L", name, address) : address;
  }

  private static CodeBlock scalar(String parameter, FlatScalar scalar) {
    String value = parameter + scalar.accessors();
    return scalar.table().isEmpty()
        ? CodeBlock.of("$L", value)
        : CodeBlock.of("$L.index($L, $S)", scalar.table(), value, scalar.path());
  }
}
