package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.CallbackModel;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.CallbackObject;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.Nothing;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.names.FreeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a method of a callback is called by Rust: scalars as arguments, then all else in a message.
 * Both halves are planned from it, and it depends on nothing but the callback.
 *
 * @param name of the adapter's method
 * @param parameters in the order of the method's
 */
record CallbackShape(NativeMethod method, String name, List<Argument> parameters, Result result) {
  /** Further ones travel in the message: the VM allows so many arguments. */
  private static final int MOST_SCALARS = 32;

  /** What every class has, and what generated classes have for themselves. */
  private static final Set<String> NOT_OURS =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  /** How a parameter travels. */
  enum Argument {
    SCALAR,
    INDEX,
    PACKED
  }

  /** How the result does. */
  enum Result {
    NOTHING,
    SCALAR,
    INDEX,
    CALLBACK,
    PACKED
  }

  /** Those of all methods of {@code callback}, in their order. */
  static List<CallbackShape> of(CallbackModel callback) {
    FreeNames free = new FreeNames();
    List<CallbackShape> shapes = new ArrayList<>();
    for (NativeMethod method : callback.methods()) {
      shapes.add(
          new CallbackShape(
              method, nameOf(method.name(), free), argumentsOf(method), resultOf(method.result())));
    }
    return List.copyOf(shapes);
  }

  /** Overloads may be one to the VM; and codecs of the class around are not to be hidden. */
  private static String nameOf(String method, FreeNames free) {
    boolean isOurs =
        !NOT_OURS.contains(method) && !method.startsWith("read") && !method.startsWith("write");
    return free.numbered(isOurs ? method : method + "_", "_");
  }

  private static List<Argument> argumentsOf(NativeMethod method) {
    List<Argument> arguments = new ArrayList<>();
    int scalars = 0;
    for (Parameter parameter : method.parameters()) {
      Argument argument = argumentOf(parameter.use());
      scalars += argument == Argument.PACKED ? 0 : 1;
      arguments.add(scalars > MOST_SCALARS ? Argument.PACKED : argument);
    }
    return List.copyOf(arguments);
  }

  private static Argument argumentOf(TypeUse use) {
    JavaType type = use.type();
    if (use.nullable()) {
      return Argument.PACKED;
    }
    if (type instanceof Primitive || type instanceof Boxed) {
      return Argument.SCALAR;
    }
    return type instanceof Enumeration ? Argument.INDEX : Argument.PACKED;
  }

  private static Result resultOf(TypeUse use) {
    if (use.type() instanceof Nothing) {
      return Result.NOTHING;
    }
    if (use.type() instanceof CallbackObject) {
      return Result.CALLBACK;
    }
    return switch (argumentOf(use)) {
      case SCALAR -> Result.SCALAR;
      case INDEX -> Result.INDEX;
      case PACKED -> Result.PACKED;
    };
  }

  boolean hasMessage() {
    return parameters.contains(Argument.PACKED);
  }

  /** How many arguments the adapter's method has. */
  int count() {
    int scalars = (int) parameters.stream().filter(argument -> argument != Argument.PACKED).count();
    return scalars + (hasMessage() ? 1 : 0);
  }

  /** The kind of a scalar. */
  static PrimitiveKind kindOf(TypeUse use) {
    return use.type() instanceof Boxed boxed ? boxed.kind() : ((Primitive) use.type()).kind();
  }

  /** Of the adapter's method (JVM specification 4.3.3). */
  String descriptor() {
    StringBuilder text = new StringBuilder("(");
    for (int i = 0; i < parameters.size(); i++) {
      switch (parameters.get(i)) {
        case SCALAR -> text.append(kindOf(method.parameters().get(i).use()).descriptor());
        case INDEX -> text.append('I');
        case PACKED -> {}
      }
    }
    return text.append(hasMessage() ? "[B)" : ")").append(resultDescriptor()).toString();
  }

  private String resultDescriptor() {
    return switch (result) {
      case NOTHING -> "V";
      case SCALAR -> kindOf(method.result()).descriptor();
      case INDEX -> "I";
      case CALLBACK -> "Ljava/lang/Object;";
      case PACKED -> "[B";
    };
  }
}
