package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.CallbackUses;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.Buffer;
import dev.nativebound.processor.model.JavaType.CallbackObject;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.Nothing;
import dev.nativebound.processor.model.JavaType.Opaque;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.PrimitiveArray;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.JavaType.Text;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.Field;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How many slots the arguments of a generated native take (JVM specification 4.3.3: 255 at most;
 * {@code long} and {@code double} take two).
 *
 * <p>A native has more of them than its method: a record of a few scalars is as many arguments, and
 * a handle and the message come on top. Where it depends, the larger number is taken.
 */
final class SlotCount {
  static final int MOST = 255;

  private static final int HANDLE = 2;
  private static final int MESSAGE = 2;
  private static final int MOST_SCALARS = 8;

  private final Map<TypeName, ValueModel> values;

  SlotCount(Map<TypeName, ValueModel> values) {
    this.values = values;
  }

  int of(NativeMethod method) {
    int slots = method.role().hasSelf() ? HANDLE : 0;
    boolean message = needsMessage(method.result());
    for (Parameter parameter : method.parameters()) {
      OptionalInt own = slotsOf(parameter.use());
      slots += own.orElse(0);
      message |= own.isEmpty();
    }
    return slots + (message ? MESSAGE : 0) + (hasObjects(method) ? 1 : 0);
  }

  /** Callbacks inside of values cross in an array beside the message. */
  private boolean hasObjects(NativeMethod method) {
    return method.parameters().stream()
        .map(Parameter::use)
        .anyMatch(use -> CallbackUses.isIn(use, values.values()));
  }

  private static boolean needsMessage(TypeUse result) {
    boolean isDirect =
        isObject(result.type())
            || result.type() instanceof Nothing
            || result.type() instanceof OwnedObject
            || (isScalar(result.type()) && !result.nullable());
    return !isDirect;
  }

  /** Empty for what crosses in the message. */
  private OptionalInt slotsOf(TypeUse use) {
    JavaType type = use.type();
    if (isObject(type)
        || type instanceof CallbackObject
        || type instanceof Text
        || isOfObjects(type)) {
      return OptionalInt.of(1);
    }
    if (type instanceof OwnedObject) {
      return OptionalInt.of(HANDLE);
    }
    if (isScalar(type) && !use.nullable()) {
      return OptionalInt.of(slotsOf(type));
    }
    return type instanceof Value value && !use.nullable() ? flattened(value) : OptionalInt.empty();
  }

  private OptionalInt flattened(Value value) {
    Scalars scalars = new Scalars();
    return scalars.add(value) && scalars.count <= MOST_SCALARS && scalars.count > 0
        ? OptionalInt.of(scalars.slots)
        : OptionalInt.empty();
  }

  private static boolean isObject(JavaType type) {
    return type instanceof PrimitiveArray || type instanceof Buffer || type instanceof Opaque;
  }

  private static boolean isOfObjects(JavaType type) {
    return type instanceof Sequence sequence && sequence.element().type() instanceof OwnedObject;
  }

  private static boolean isScalar(JavaType type) {
    return type instanceof Primitive || type instanceof Boxed || type instanceof Enumeration;
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

  /** Sums up the scalars that a record is made of. */
  private final class Scalars {
    private final Set<TypeName> inside = new HashSet<>();
    private int count;
    private int slots;

    /** Whether there are scalars alone, and not more than count. */
    boolean add(Value value) {
      if (count > MOST_SCALARS
          || !(values.get(value.name()) instanceof RecordModel type)
          || !inside.add(type.name())) {
        return false;
      }
      boolean all = type.fields().stream().map(Field::use).allMatch(this::add);
      inside.remove(type.name());
      return all;
    }

    private boolean add(TypeUse use) {
      if (use.nullable()) {
        return false;
      }
      if (use.type() instanceof Value value) {
        return add(value);
      }
      count++;
      slots += slotsOf(use.type());
      return use.type() instanceof Primitive || use.type() instanceof Enumeration;
    }
  }
}
