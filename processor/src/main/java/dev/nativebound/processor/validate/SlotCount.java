package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.CallbackUses;
import dev.nativebound.processor.model.FlatRecords;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.Way;
import java.util.Map;

/**
 * How many slots the arguments of a generated native take (JVM specification 4.3.3: 255 at most;
 * {@code long} and {@code double} take two).
 *
 * <p>A native has more of them than its method: a record of a few scalars is as many arguments, and
 * a handle and the message come on top.
 */
final class SlotCount {
  static final int MOST = 255;

  private static final int HANDLE = 2;
  private static final int MESSAGE = 2;

  private final Map<TypeName, ValueModel> values;
  private final FlatRecords flat;

  SlotCount(Map<TypeName, ValueModel> values) {
    this.values = values;
    this.flat = new FlatRecords(values);
  }

  int of(NativeMethod method) {
    int slots = method.role().hasSelf() ? HANDLE : 0;
    boolean message = Way.ofResult(method.result()) == Way.MESSAGE;
    for (Parameter parameter : method.parameters()) {
      Way way = Way.ofParameter(parameter.use(), flat);
      slots += slotsOf(way, parameter.use().type());
      message |= way == Way.MESSAGE;
    }
    return slots + (message ? MESSAGE : 0) + (hasObjects(method) ? 1 : 0);
  }

  /** Callbacks inside of values cross in an array beside the message. */
  private boolean hasObjects(NativeMethod method) {
    return method.parameters().stream()
        .map(Parameter::use)
        .anyMatch(use -> CallbackUses.isIn(use, values.values()));
  }

  private int slotsOf(Way way, JavaType type) {
    return switch (way) {
      case SCALAR -> slotsOf(type);
      case FLATTENED ->
          flat.scalarsOf(((Value) type).name()).stream().mapToInt(SlotCount::slotsOf).sum();
      case HANDLE -> HANDLE;
      case INDEX, OBJECT, HANDLES, CALLBACK -> 1;
      case MESSAGE -> 0;
    };
  }

  private static int slotsOf(JavaType scalar) {
    if (scalar instanceof Primitive primitive) {
      return slotsOf(primitive.kind());
    }
    return scalar instanceof Boxed boxed ? slotsOf(boxed.kind()) : 1;
  }

  private static int slotsOf(PrimitiveKind kind) {
    return kind == PrimitiveKind.LONG || kind == PrimitiveKind.DOUBLE ? 2 : 1;
  }
}
