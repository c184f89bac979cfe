package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.FlatRecords;
import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.SequenceKind;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel.Field;
import dev.nativebound.processor.model.Way;
import dev.nativebound.processor.plan.Lowering.FlatRecord;
import dev.nativebound.processor.plan.Lowering.FlatScalar;
import dev.nativebound.processor.plan.NativePlan.NativeParameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the parameters and the result of one method pass between it and its native. */
final class Lowerings {
  static final TypeRef INT = new TypeRef.Primitive("int");
  private static final TypeRef LONG = new TypeRef.Primitive("long");
  private static final TypeRef OBJECT =
      new TypeRef.Declared(new TypeName("java.lang", List.of("Object")), List.of());
  private static final TypeRef OBJECTS = new TypeRef.Array(OBJECT);
  private static final TypeRef LONGS = new TypeRef.Array(LONG);
  private static final TypeRef BYTES = new TypeRef.Array(new TypeRef.Primitive("byte"));

  private final FlatRecords flat;
  private final BoundType type;
  private final CodecPlanner writers;
  private final CodecPlanner readers;
  private final EnumTables tables;
  private final Adapters adapters;
  private final List<NativeParameter> natives = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  Lowerings(BoundType type, NativeMethod method, FlatRecords flat, Codecs codecs) {
    this.type = type;
    this.flat = flat;
    this.writers = codecs.writers();
    this.readers = codecs.readers();
    this.tables = codecs.tables();
    this.adapters = codecs.adapters();
    method.parameters().forEach(parameter -> taken.add(parameter.name()));
    if (method.role().hasSelf()) {
      add("handle", LONG);
    }
  }

  /** The parameters of the native, so far. */
  List<NativeParameter> natives() {
    return natives;
  }

  Lowering parameter(Parameter parameter) {
    TypeUse use = parameter.use();
    String name = parameter.name();
    return switch (Way.ofParameter(use, flat)) {
      case SCALAR -> scalar(name, use);
      case INDEX -> {
        natives.add(new NativeParameter(name, INT));
        yield new Lowering.Index(tables.field(((Enumeration) use.type()).model()));
      }
      case FLATTENED -> flattened(name, (Value) use.type());
      case OBJECT -> {
        natives.add(new NativeParameter(name, use.ref()));
        yield new Lowering.AsIs();
      }
      case CALLBACK -> {
        natives.add(new NativeParameter(name, OBJECT));
        yield new Lowering.Callback(adapters.codec(use), use.nullable());
      }
      case HANDLE -> {
        natives.add(new NativeParameter(name, LONG));
        yield new Lowering.Handle(companion(use), use.nullable());
      }
      case HANDLES -> {
        natives.add(new NativeParameter(name, LONGS));
        yield new Lowering.Handles(companion(((Sequence) use.type()).element()));
      }
      case MESSAGE -> new Lowering.Packed(writers.codec(use));
    };
  }

  private static TypeName companion(TypeUse use) {
    return ((OwnedObject) use.type()).name().companion();
  }

  private Lowering scalar(String name, TypeUse use) {
    if (!(use.type() instanceof Boxed boxed)) {
      natives.add(new NativeParameter(name, use.ref()));
      return new Lowering.AsIs();
    }
    natives.add(new NativeParameter(name, ref(boxed.kind())));
    return new Lowering.Unboxed();
  }

  private Lowering flattened(String name, Value type) {
    List<FlatRecord> records = new ArrayList<>();
    List<FlatScalar> scalars = new ArrayList<>();
    flatten(name, "", type, records, scalars);
    return new Lowering.Flattened(records, scalars);
  }

  private void flatten(
      String path, String accessors, Value type, List<FlatRecord> all, List<FlatScalar> scalars) {
    all.add(new FlatRecord(accessors, path));
    for (Field field : flat.record(type.name()).fields()) {
      String inner = accessors + "." + field.name() + "()";
      String innerPath = path + "." + field.name();
      if (field.use().type() instanceof Value value) {
        flatten(innerPath, inner, value, all, scalars);
      } else {
        scalars.add(scalar(field, inner, innerPath));
      }
    }
  }

  private FlatScalar scalar(Field field, String accessors, String path) {
    String name = path.replace('.', '_');
    if (field.use().type() instanceof Primitive) {
      add(name, field.use().ref());
      return new FlatScalar(accessors, path, "");
    }
    String table = tables.field(((Enumeration) field.use().type()).model());
    add(name, INT);
    return new FlatScalar(accessors, path, table);
  }

  Lifting result(NativeMethod method) {
    if (method.role() == Role.FACTORY) {
      return new Lifting.NewObject(type.name().companion(), false);
    }
    if (ItemTypes.isChained(type, method)) {
      return new Lifting.Chained();
    }
    TypeUse use = method.result();
    return switch (Way.ofResult(use)) {
      case INDEX -> new Lifting.Index(tables.field(((Enumeration) use.type()).model()));
      case MESSAGE -> new Lifting.Packed(readers.codec(use));
      case HANDLE -> new Lifting.NewObject(companion(use), use.nullable());
      case HANDLES -> newObjects((Sequence) use.type());
      case SCALAR, OBJECT, CALLBACK, FLATTENED -> new Lifting.AsIs();
    };
  }

  private static Lifting newObjects(Sequence sequence) {
    Optional<TypeRef> component =
        Optional.of(sequence.element().ref()).filter(r -> sequence.kind() == SequenceKind.ARRAY);
    return new Lifting.NewObjects(companion(sequence.element()), component);
  }

  /** What the native returns. */
  static TypeRef nativeResult(NativeMethod method, Lifting lifting) {
    if (lifting instanceof Lifting.NewObject || lifting instanceof Lifting.Chained) {
      return LONG;
    }
    if (lifting instanceof Lifting.NewObjects) {
      return LONGS;
    }
    if (lifting instanceof Lifting.Index) {
      return INT;
    }
    if (lifting instanceof Lifting.Packed) {
      return BYTES;
    }
    return method.result().type() instanceof Boxed boxed
        ? ref(boxed.kind())
        : method.result().ref();
  }

  /** The buffer, how much of it is a message where parameters are in it, and their callbacks. */
  void addMessage(boolean written, boolean objects) {
    add("message", BYTES);
    if (written) {
      add("length", INT);
    }
    if (objects) {
      add("objects", OBJECTS);
    }
  }

  private void add(String name, TypeRef type) {
    String free = name;
    while (!taken.add(free)) {
      free += "_";
    }
    natives.add(new NativeParameter(free, type));
  }

  private static TypeRef ref(PrimitiveKind kind) {
    return new TypeRef.Primitive(kind.keyword());
  }
}
