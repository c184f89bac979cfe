package dev.nativebound.processor.plan;

import static dev.nativebound.processor.plan.ParameterCrossing.asIs;
import static dev.nativebound.processor.plan.ParameterCrossing.inMemory;
import static dev.nativebound.processor.plan.ParameterCrossing.lifted;

import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.BytesArray;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.PrimitiveArray;
import dev.nativebound.processor.model.JavaType.TextArray;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.TypeName;
import java.util.Map;

/** The parameter column of the type table. */
final class ParameterCrossings implements DirectCrossings<ParameterCrossing> {
  private final Map<TypeName, String> rustNames;
  private final boolean mutable;
  private final boolean isRange;

  ParameterCrossings(Map<TypeName, String> rustNames, boolean mutable, boolean isRange) {
    this.rustNames = rustNames;
    this.mutable = mutable;
    this.isRange = isRange;
  }

  @Override
  public ParameterCrossing primitive(Primitive type) {
    String rust = RustPrimitive.of(type.kind(), type.unsigned());
    Passing plain = type.kind() == PrimitiveKind.BOOLEAN ? Passing.BOOLEAN : Passing.VALUE;
    return asIs(rust, RustPrimitive.raw(type.kind()), type.unsigned() ? Passing.cast(rust) : plain);
  }

  @Override
  public ParameterCrossing boxed(Boxed type) {
    String rust = RustPrimitive.of(type.kind(), type.unsigned());
    Passing passing = type.unsigned() ? Passing.cast(rust) : Passing.VALUE;
    return lifted(rust, "RawObject<'l>", "boxed_" + type.kind().keyword(), passing);
  }

  @Override
  public ParameterCrossing text() {
    return lifted("&str", "RawString<'l>", "string", Passing.BORROWED);
  }

  @Override
  public ParameterCrossing primitiveArray(PrimitiveArray type) {
    String element = RustPrimitive.element(type.kind(), type.unsigned());
    String lifter = isReread(type) ? "unsigned_array" : "array";
    return slice(element, "RawArray<'l, " + RustPrimitive.marker(type.kind()) + ">", lifter);
  }

  /** Bytes are {@code u8} with or without {@code @Unsigned}. */
  static boolean isReread(PrimitiveArray type) {
    return type.unsigned() && type.kind() != PrimitiveKind.BYTE;
  }

  @Override
  public ParameterCrossing buffer() {
    return slice("u8", "RawBuffer<'l>", "buffer");
  }

  @Override
  public ParameterCrossing anyArray() {
    return slice("u8", "RawObject<'l>", "any_array");
  }

  @Override
  public ParameterCrossing textArray(TextArray type) {
    return type.nullableElements()
        ? lifted("Vec<Option<String>>", "RawObjectArray<'l>", "nullable_strings", Passing.VALUE)
        : lifted("Vec<String>", "RawObjectArray<'l>", "strings", Passing.VALUE);
  }

  @Override
  public ParameterCrossing bytesArray(BytesArray type) {
    return type.nullableElements()
        ? lifted(
            "Vec<Option<Vec<u8>>>", "RawObjectArray<'l>", "nullable_byte_arrays", Passing.VALUE)
        : lifted("Vec<Vec<u8>>", "RawObjectArray<'l>", "byte_arrays", Passing.VALUE);
  }

  @Override
  public ParameterCrossing enumeration(Enumeration type) {
    String name = RustType.BINDINGS + rustNames.get(type.model().name());
    return lifted(name, "RawObject<'l>", "constant", Passing.VALUE);
  }

  @Override
  public ParameterCrossing opaque() {
    return lifted(ResultCrossings.OBJECT, "RawObject<'l>", "object", Passing.VALUE);
  }

  @Override
  public ParameterCrossing nothing() {
    throw new IllegalStateException("no parameter has type void");
  }

  private ParameterCrossing slice(String element, String rawType, String whole) {
    String lifter = isRange ? whole + "_range" : whole;
    return mutable
        ? inMemory("&mut [" + element + "]", rawType, lifter + "_mut", Passing.WRITTEN)
        : inMemory("&[" + element + "]", rawType, lifter, Passing.BORROWED);
  }
}
