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
import dev.nativebound.processor.plan.RustType.Bound;
import dev.nativebound.processor.plan.RustType.Plain;
import dev.nativebound.processor.plan.RustType.Reference;
import dev.nativebound.processor.plan.RustType.Slice;
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
    RustScalar rust = RustScalar.of(type.kind(), type.unsigned());
    Passing plain = type.kind() == PrimitiveKind.BOOLEAN ? Passing.BOOLEAN : Passing.VALUE;
    return asIs(
        rust,
        RustPrimitive.raw(type.kind()),
        type.unsigned() ? Passing.cast(TypeSpelling.IN_SHIM.of(rust)) : plain);
  }

  @Override
  public ParameterCrossing boxed(Boxed type) {
    RustScalar rust = RustScalar.of(type.kind(), type.unsigned());
    Passing passing = type.unsigned() ? Passing.cast(TypeSpelling.IN_SHIM.of(rust)) : Passing.VALUE;
    return lifted(rust, "RawObject<'l>", "boxed_" + type.kind().keyword(), passing);
  }

  @Override
  public ParameterCrossing text() {
    return lifted(Plain.STR.borrowed(), "RawString<'l>", "string", Passing.BORROWED);
  }

  @Override
  public ParameterCrossing primitiveArray(PrimitiveArray type) {
    RustScalar element = RustScalar.element(type.kind(), type.unsigned());
    String lifter = isReread(type) ? "unsigned_array" : "array";
    return slice(element, "RawArray<'l, " + RustPrimitive.marker(type.kind()) + ">", lifter);
  }

  /** Bytes are {@code u8} with or without {@code @Unsigned}. */
  static boolean isReread(PrimitiveArray type) {
    return type.unsigned() && type.kind() != PrimitiveKind.BYTE;
  }

  @Override
  public ParameterCrossing buffer() {
    return slice(RustScalar.U8, "RawBuffer<'l>", "buffer");
  }

  @Override
  public ParameterCrossing anyArray() {
    return slice(RustScalar.U8, "RawObject<'l>", "any_array");
  }

  @Override
  public ParameterCrossing textArray(TextArray type) {
    return type.nullableElements()
        ? lifted(
            Plain.STRING.optional().vec(), "RawObjectArray<'l>", "nullable_strings", Passing.VALUE)
        : lifted(Plain.STRING.vec(), "RawObjectArray<'l>", "strings", Passing.VALUE);
  }

  @Override
  public ParameterCrossing bytesArray(BytesArray type) {
    return type.nullableElements()
        ? lifted(
            RustScalar.U8.vec().optional().vec(),
            "RawObjectArray<'l>",
            "nullable_byte_arrays",
            Passing.VALUE)
        : lifted(RustScalar.U8.vec().vec(), "RawObjectArray<'l>", "byte_arrays", Passing.VALUE);
  }

  @Override
  public ParameterCrossing enumeration(Enumeration type) {
    RustType name = new Bound(rustNames.get(type.model().name()));
    return lifted(name, "RawObject<'l>", "constant", Passing.VALUE);
  }

  @Override
  public ParameterCrossing opaque() {
    return lifted(Plain.JAVA_OBJECT, "RawObject<'l>", "object", Passing.VALUE);
  }

  @Override
  public ParameterCrossing nothing() {
    throw new IllegalStateException("no parameter has type void");
  }

  private ParameterCrossing slice(RustScalar element, String rawType, String whole) {
    String lifter = isRange ? whole + "_range" : whole;
    return mutable
        ? inMemory(
            new Reference(new Slice(element), true), rawType, lifter + "_mut", Passing.WRITTEN)
        : inMemory(new Slice(element).borrowed(), rawType, lifter, Passing.BORROWED);
  }
}
