package dev.nativebound.processor.plan.shims;

import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.passage.Passage;
import dev.nativebound.processor.plan.types.OwnedTypes;
import dev.nativebound.processor.plan.types.RustScalar;
import dev.nativebound.processor.plan.types.RustType;
import dev.nativebound.processor.plan.types.RustType.Around;
import dev.nativebound.processor.plan.types.RustType.Bound;
import dev.nativebound.processor.plan.types.RustType.Plain;
import dev.nativebound.processor.plan.types.RustType.Wrapped;
import dev.nativebound.processor.plan.types.RustValues;
import java.util.Map;

/** What a function of the trait returns: its column of {@code docs/types.md}. */
final class ResultTypes implements Passage.Visitor<RustType> {
  private final Map<TypeName, String> rustNames;
  private final OwnedTypes owned;
  private final TypeUse use;
  private final boolean isShared;

  private ResultTypes(
      Map<TypeName, String> rustNames, OwnedTypes owned, TypeUse use, boolean isShared) {
    this.rustNames = rustNames;
    this.owned = owned;
    this.use = use;
    this.isShared = isShared;
  }

  /**
   * The type of a result that passes so.
   *
   * @param isShared whether it is an object that Rust may have others of
   */
  static RustType of(
      TypeUse use,
      boolean isShared,
      Passage passage,
      Map<TypeName, String> rustNames,
      OwnedTypes owned) {
    return passage.accept(new ResultTypes(rustNames, owned, use, isShared));
  }

  @Override
  public RustType nothing(Passage.Nothing passage) {
    return Plain.UNIT;
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
    throw noResult(passage);
  }

  @Override
  public RustType handle(Passage.Handle passage) {
    return object(passage.type());
  }

  @Override
  public RustType handles(Passage.Handles passage) {
    return value();
  }

  @Override
  public RustType callback(Passage.Callback passage) {
    throw noResult(passage);
  }

  @Override
  public RustType message(Passage.Message passage) {
    return value();
  }

  @Override
  public RustType box(Passage.Box passage) {
    return maybe(RustScalar.of(passage.kind(), passage.unsigned()));
  }

  @Override
  public RustType text(Passage.Text passage) {
    return maybe(Plain.STRING);
  }

  @Override
  public RustType elements(Passage.Elements passage) {
    return maybe(RustScalar.element(passage.kind(), passage.unsigned()).vec());
  }

  @Override
  public RustType anyElements(Passage.AnyElements passage) {
    throw noResult(passage);
  }

  @Override
  public RustType buffer(Passage.Buffer passage) {
    return maybe(Plain.DIRECT_BUFFER);
  }

  @Override
  public RustType texts(Passage.Texts passage) {
    return maybe(ParameterTypes.many(Plain.STRING, passage.nullable()));
  }

  @Override
  public RustType byteArrays(Passage.ByteArrays passage) {
    return maybe(ParameterTypes.many(RustScalar.U8.vec(), passage.nullable()));
  }

  @Override
  public RustType constant(Passage.Constant passage) {
    return maybe(new Bound(rustNames.get(passage.model().name())));
  }

  @Override
  public RustType owner(Passage.Owner passage) {
    return object(passage.type());
  }

  @Override
  public RustType opaque(Passage.Opaque passage) {
    return maybe(Plain.JAVA_OBJECT);
  }

  @Override
  public RustType barred(Passage.Barred passage) {
    throw noResult(passage);
  }

  private RustType value() {
    return new RustValues(rustNames, owned).of(use);
  }

  private RustType maybe(RustType type) {
    return use.nullable() ? type.optional() : type;
  }

  private RustType object(TypeName name) {
    RustType own = owned.implementing(name);
    return maybe(isShared ? new Wrapped(Around.ARC, own) : own);
  }

  private static IllegalStateException noResult(Passage passage) {
    return new IllegalStateException("no result passes as " + passage);
  }
}
