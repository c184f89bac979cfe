package dev.nativebound.processor.plan.shims;

import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.passage.Passage;
import dev.nativebound.processor.plan.types.Borrowing;
import dev.nativebound.processor.plan.types.OwnedTypes;
import dev.nativebound.processor.plan.types.RustScalar;
import dev.nativebound.processor.plan.types.RustType;
import dev.nativebound.processor.plan.types.RustType.Bound;
import dev.nativebound.processor.plan.types.RustType.Plain;
import dev.nativebound.processor.plan.types.RustType.Reference;
import dev.nativebound.processor.plan.types.RustType.Slice;
import dev.nativebound.processor.plan.types.RustValues;
import java.util.Map;

/** What a function of the trait takes for a parameter: its column of {@code docs/types.md}. */
final class ParameterTypes implements Passage.Visitor<RustType> {
  private final Map<TypeName, String> rustNames;
  private final OwnedTypes owned;
  private final Parameter parameter;

  private ParameterTypes(Map<TypeName, String> rustNames, OwnedTypes owned, Parameter parameter) {
    this.rustNames = rustNames;
    this.owned = owned;
    this.parameter = parameter;
  }

  /** The type of {@code parameter}, which passes so. */
  static RustType of(
      Parameter parameter, Passage passage, Map<TypeName, String> rustNames, OwnedTypes owned) {
    return passage.accept(new ParameterTypes(rustNames, owned, parameter));
  }

  @Override
  public RustType nothing(Passage.Nothing passage) {
    throw noParameter(passage);
  }

  @Override
  public RustType scalar(Passage.Scalar passage) {
    return RustScalar.of(passage.kind(), passage.unsigned());
  }

  @Override
  public RustType index(Passage.Index passage) {
    return value();
  }

  @Override
  public RustType flat(Passage.Flat passage) {
    return value();
  }

  @Override
  public RustType handle(Passage.Handle passage) {
    return maybe(object(passage.type()));
  }

  @Override
  public RustType handles(Passage.Handles passage) {
    return object(passage.type()).vec();
  }

  @Override
  public RustType callback(Passage.Callback passage) {
    return value();
  }

  /** At the top nothing is owned that can be borrowed. */
  @Override
  public RustType message(Passage.Message passage) {
    return Borrowing.of(parameter.use()).orElseGet(this::value);
  }

  @Override
  public RustType box(Passage.Box passage) {
    return maybe(RustScalar.of(passage.kind(), passage.unsigned()));
  }

  @Override
  public RustType text(Passage.Text passage) {
    return maybe(Plain.STR.borrowed());
  }

  @Override
  public RustType elements(Passage.Elements passage) {
    return slice(RustScalar.element(passage.kind(), passage.unsigned()));
  }

  @Override
  public RustType anyElements(Passage.AnyElements passage) {
    return slice(RustScalar.U8);
  }

  @Override
  public RustType buffer(Passage.Buffer passage) {
    return slice(RustScalar.U8);
  }

  @Override
  public RustType texts(Passage.Texts passage) {
    return maybe(many(Plain.STRING, passage.nullable()));
  }

  @Override
  public RustType byteArrays(Passage.ByteArrays passage) {
    return maybe(many(RustScalar.U8.vec(), passage.nullable()));
  }

  @Override
  public RustType constant(Passage.Constant passage) {
    return maybe(new Bound(rustNames.get(passage.model().name())));
  }

  @Override
  public RustType owner(Passage.Owner passage) {
    return maybe(object(passage.type()));
  }

  @Override
  public RustType opaque(Passage.Opaque passage) {
    return maybe(Plain.JAVA_OBJECT);
  }

  @Override
  public RustType barred(Passage.Barred passage) {
    throw noParameter(passage);
  }

  private RustType value() {
    return new RustValues(rustNames, owned).of(parameter.use());
  }

  private RustType maybe(RustType type) {
    return parameter.use().nullable() ? type.optional() : type;
  }

  private RustType object(TypeName name) {
    RustType own = owned.implementing(name);
    return parameter.consumed() ? own : own.borrowed();
  }

  private RustType slice(RustScalar element) {
    return maybe(new Reference(new Slice(element), parameter.mutable()));
  }

  /** Elements of an array, which may be null. */
  static RustType many(RustType element, boolean nullable) {
    return (nullable ? element.optional() : element).vec();
  }

  private static IllegalStateException noParameter(Passage passage) {
    return new IllegalStateException("no parameter passes as " + passage);
  }
}
