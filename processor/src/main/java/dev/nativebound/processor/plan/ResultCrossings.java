package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.BytesArray;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.PrimitiveArray;
import dev.nativebound.processor.model.JavaType.TextArray;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.plan.RustType.Plain;
import java.util.Map;

/** The result column of the type table. */
final class ResultCrossings implements DirectCrossings<ResultCrossing> {
  private final Map<TypeName, String> rustNames;
  private final TypeUse use;
  private final String place;
  private final TypeName companion;

  ResultCrossings(Map<TypeName, String> rustNames, TypeUse use, String place, TypeName companion) {
    this.rustNames = rustNames;
    this.use = use;
    this.place = place;
    this.companion = companion;
  }

  @Override
  public ResultCrossing nothing() {
    return ResultCrossing.of(Plain.UNIT, "", "Ok($)");
  }

  @Override
  public ResultCrossing primitive(Primitive type) {
    String raw = RustPrimitive.raw(type.kind());
    String same = type.kind() == PrimitiveKind.BOOLEAN ? "Ok($.into())" : "Ok($)";
    return ResultCrossing.of(
        RustScalar.of(type.kind(), type.unsigned()),
        raw,
        type.unsigned() ? "Ok($ as " + raw + ")" : same);
  }

  @Override
  public ResultCrossing boxed(Boxed type) {
    String cast = type.unsigned() ? " as " + RustPrimitive.raw(type.kind()) : "";
    return ResultCrossing.of(
        RustScalar.of(type.kind(), type.unsigned()),
        "RawObject<'l>",
        "env.new_boxed_" + type.kind().keyword() + "($" + cast + ")");
  }

  @Override
  public ResultCrossing text() {
    return ResultCrossing.of(Plain.STRING, "RawString<'l>", "env.new_string(&$)");
  }

  @Override
  public ResultCrossing primitiveArray(PrimitiveArray type) {
    String lower = ParameterCrossings.isReread(type) ? "new_unsigned_array" : "new_array";
    return ResultCrossing.of(
        RustScalar.element(type.kind(), type.unsigned()).vec(),
        "RawArray<'l, " + RustPrimitive.marker(type.kind()) + ">",
        "env." + lower + "(&$)");
  }

  @Override
  public ResultCrossing anyArray() {
    throw new IllegalStateException("no result has a range");
  }

  @Override
  public ResultCrossing buffer() {
    return ResultCrossing.of(
        Plain.DIRECT_BUFFER,
        "RawBuffer<'l>",
        "env.new_buffer($, " + RustLiteral.of(companion.internalName()) + ")");
  }

  @Override
  public ResultCrossing textArray(TextArray type) {
    return type.nullableElements()
        ? ResultCrossing.of(
            Plain.STRING.optional().vec(), "RawObjectArray<'l>", "env.new_nullable_strings($)")
        : ResultCrossing.of(Plain.STRING.vec(), "RawObjectArray<'l>", "env.new_strings($)");
  }

  @Override
  public ResultCrossing bytesArray(BytesArray type) {
    return type.nullableElements()
        ? ResultCrossing.of(
            RustScalar.U8.vec().optional().vec(),
            "RawObjectArray<'l>",
            "env.new_nullable_byte_arrays($)")
        : ResultCrossing.of(
            RustScalar.U8.vec().vec(), "RawObjectArray<'l>", "env.new_byte_arrays($)");
  }

  @Override
  public ResultCrossing enumeration(Enumeration type) {
    return ResultCrossing.of(
        new RustType.Bound(rustNames.get(type.model().name())),
        "RawObject<'l>",
        "env.new_constant($)");
  }

  @Override
  public ResultCrossing opaque() {
    String declared = internalName(use.descriptor());
    String what = RustLiteral.of(place);
    if (declared.equals("java/lang/Object")) {
      return ResultCrossing.of(
          Plain.JAVA_OBJECT, "RawObject<'l>", "env.new_object($, " + what + ")");
    }
    String lower = "env.new_instance($, &CLASS, " + what + ")";
    return ResultCrossing.of(Plain.JAVA_OBJECT, "RawObject<'l>", lower).checkedAgainst(declared);
  }

  /** What {@code FindClass} takes: a class's internal name, or an array's descriptor. */
  private static String internalName(String descriptor) {
    return descriptor.startsWith("L")
        ? descriptor.substring(1, descriptor.length() - 1)
        : descriptor;
  }
}
