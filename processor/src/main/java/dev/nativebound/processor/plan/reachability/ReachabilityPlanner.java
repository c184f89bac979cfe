package dev.nativebound.processor.plan.reachability;

import dev.nativebound.processor.model.ThrownType;
import dev.nativebound.processor.passage.Passage;
import dev.nativebound.processor.plan.ExceptionPlan;
import dev.nativebound.processor.plan.LibraryPlan;
import dev.nativebound.processor.plan.MethodPlan;
import dev.nativebound.processor.plan.TypePlan;
import dev.nativebound.processor.plan.imports.ExceptionArgument;
import dev.nativebound.processor.plan.imports.ExceptionClassPlan;
import dev.nativebound.processor.plan.imports.ExceptionClassPlan.ConstructorPlan;
import dev.nativebound.processor.plan.imports.ImportPlan;
import dev.nativebound.processor.plan.java.AdapterPlan;
import dev.nativebound.processor.plan.shims.ResultPlan;
import dev.nativebound.processor.plan.types.ObjectClass;
import java.util.List;

/**
 * Collects what the emitted Rust gives to {@code FindClass}, {@code GetMethodID} and their kin.
 *
 * <p>What the runtime crate asks for by itself is the same for all libraries, and is in the
 * runtime's jar. Natives are found by their symbols, and need nothing.
 */
public final class ReachabilityPlanner {
  /** The constructor of a generated class that takes a handle. */
  private static final String OF_HANDLE = "(J)V";

  private final ReachableTypes types = new ReachableTypes();
  private final ArrayDescriptors arrays;

  private ReachabilityPlanner(List<ImportPlan> imports) {
    arrays = new ArrayDescriptors(imports);
  }

  /**
   * That of a library.
   *
   * @param library with all of its types, whenever they were bound
   */
  public static Reachability plan(LibraryPlan library) {
    ReachabilityPlanner planner = new ReachabilityPlanner(library.imports());
    library.types().forEach(planner::type);
    library.exceptions().forEach(planner::exception);
    library.imports().forEach(planner::imported);
    return new Reachability(library.library(), planner.types.sorted());
  }

  private void type(TypePlan type) {
    type.methods().forEach(this::method);
    type.generated()
        .ifPresent(companion -> companion.adapters().forEach(adapter -> adapter(type, adapter)));
  }

  private void method(MethodPlan method) {
    method.exceptions().forEach(this::thrown);
    method.objectClasses().forEach(this::objectClass);
    ResultPlan result = method.result();
    result.declaredClass().ifPresent(types::type);
    if (result.passage() instanceof Passage.Buffer) {
      types.method(result.companion(), "own$", "(Ljava/nio/ByteBuffer;J)Ljava/nio/ByteBuffer;");
    }
  }

  private void thrown(ExceptionPlan exception) {
    types.type(exception.internalName());
    exception
        .constructor()
        .ifPresent(by -> types.constructor(exception.internalName(), descriptor(by)));
  }

  private static String descriptor(ThrownType.Constructor constructor) {
    return switch (constructor) {
      case MESSAGE_CAUSE -> "(Ljava/lang/String;Ljava/lang/Throwable;)V";
      case MESSAGE -> "(Ljava/lang/String;)V";
      case NOTHING -> "()V";
    };
  }

  /** Rust reads the handle of one that it is given, and makes one for what it returns. */
  private void objectClass(ObjectClass known) {
    types.field(known.internalName(), "handle");
    types.constructor(known.internalName(), OF_HANDLE);
  }

  /** Rust finds its methods by the class of the object that it was given. */
  private void adapter(TypePlan type, AdapterPlan adapter) {
    String name = type.companion().internalName() + "$" + adapter.className();
    adapter.methods().forEach(method -> types.method(name, method.name(), method.descriptor()));
  }

  /** A variant of an error may take any of the constructors. */
  private void exception(ExceptionClassPlan exception) {
    String name = exception.name().internalName();
    types.type(name);
    for (ConstructorPlan constructor : exception.constructors()) {
      types.constructor(name, constructor.descriptor());
      constructor.arguments().forEach(this::argument);
    }
  }

  private void argument(ExceptionArgument argument) {
    if (argument instanceof ExceptionArgument.Owned owned) {
      types.constructor(owned.type().companion().internalName(), OF_HANDLE);
    }
  }

  private void imported(ImportPlan plan) {
    types.type(plan.binaryName());
    plan.exception().ifPresent(this::exception);
    plan.functions().forEach(this::member);
    plan.functions().stream()
        .filter(ImportPlan.Function::isChecked)
        .flatMap(function -> function.result().accept(arrays).stream())
        .forEach(types::type);
  }

  /** A native image knows of a class what it declares; the VM finds the rest in the supertypes. */
  private void member(ImportPlan.Function function) {
    String type = function.owner();
    switch (function.use()) {
      case CONSTRUCT -> types.constructor(type, function.descriptor());
      case CALL, CALL_STATIC -> types.method(type, function.member(), function.descriptor());
      case GET, GET_STATIC, SET, SET_STATIC -> types.field(type, function.member());
    }
  }
}
