package dev.nativebound.processor.plan.codecs;

import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.CallbackObject;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.Library;
import dev.nativebound.processor.model.JavaType.Mapping;
import dev.nativebound.processor.model.JavaType.OptionalOf;
import dev.nativebound.processor.model.JavaType.OptionalPrimitive;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.PrimitiveArray;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.LibraryKind;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import dev.nativebound.processor.plan.types.WireVisitor;
import java.util.Map;

/** The fewest bytes that a value takes on the wire, as Rust's {@code MIN_SIZE} has it. */
final class WireSize extends WireVisitor<Integer> {
  private static final int COUNT = 4;
  private static final int INDEX = 2;
  private static final int FLAG = 1;
  private static final int HANDLE = 8;

  private final Map<TypeName, ValueModel> values;

  WireSize(Map<TypeName, ValueModel> values) {
    this.values = values;
  }

  int of(TypeUse use) {
    return use.nullable() ? FLAG : ofValue(use.type());
  }

  int ofValue(JavaType type) {
    return type.accept(this);
  }

  @Override
  public Integer primitive(Primitive type) {
    return of(type.kind());
  }

  @Override
  public Integer boxed(Boxed type) {
    return of(type.kind());
  }

  @Override
  public Integer enumeration(Enumeration type) {
    return INDEX;
  }

  @Override
  public Integer text() {
    return COUNT;
  }

  @Override
  public Integer primitiveArray(PrimitiveArray type) {
    return COUNT;
  }

  @Override
  public Integer sequence(Sequence type) {
    return COUNT;
  }

  @Override
  public Integer mapping(Mapping type) {
    return COUNT;
  }

  @Override
  public Integer optionalOf(OptionalOf type) {
    return FLAG;
  }

  @Override
  public Integer optionalPrimitive(OptionalPrimitive type) {
    return FLAG;
  }

  @Override
  public Integer library(Library type) {
    return of(type.kind());
  }

  @Override
  public Integer value(Value type) {
    return of(values.get(type.name()));
  }

  @Override
  public Integer ownedObject(OwnedObject type) {
    return HANDLE;
  }

  @Override
  public Integer callback(CallbackObject type) {
    return COUNT;
  }

  /** A record contains itself only in what may be absent, so that this ends. */
  private int of(ValueModel model) {
    if (!(model instanceof RecordModel)) {
      return INDEX;
    }
    int fields = model.fields().stream().mapToInt(field -> of(field.use())).sum();
    return Math.max(1, fields);
  }

  private static int of(PrimitiveKind kind) {
    return switch (kind) {
      case BOOLEAN, BYTE -> 1;
      case CHAR, SHORT -> 2;
      case INT, FLOAT -> 4;
      case LONG, DOUBLE -> 8;
    };
  }

  private static int of(LibraryKind kind) {
    return switch (kind) {
      case PATH, BIG_INTEGER -> COUNT;
      case BIG_DECIMAL -> 4 + COUNT;
      case DURATION, INSTANT -> 12;
      case LOCAL_DATE -> 6;
      case LOCAL_TIME -> 7;
      case LOCAL_DATE_TIME -> 6 + 7;
      case UUID -> 16;
    };
  }
}
