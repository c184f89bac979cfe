package dev.nativebound.processor.plan.java;

import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.passage.Passage;
import dev.nativebound.processor.passage.Passage.Part;
import dev.nativebound.processor.plan.codecs.Codecs;
import dev.nativebound.processor.plan.java.Lowering.FlatRecord;
import dev.nativebound.processor.plan.java.Lowering.FlatScalar;
import java.util.ArrayList;
import java.util.List;

/** How one parameter of a generated method becomes the arguments of its native. */
final class ParameterLowering implements Passage.Visitor<Lowering> {
  private final Parameter parameter;
  private final Codecs codecs;
  private final NativeParameters natives;

  /**
   * The lowering of a parameter.
   *
   * @param natives takes the arguments
   */
  ParameterLowering(Parameter parameter, Codecs codecs, NativeParameters natives) {
    this.parameter = parameter;
    this.codecs = codecs;
    this.natives = natives;
  }

  @Override
  public Lowering nothing(Passage.Nothing passage) {
    throw notGenerated(passage);
  }

  @Override
  public Lowering scalar(Passage.Scalar passage) {
    if (!passage.boxed()) {
      return asIs();
    }
    addSlot(passage);
    return new Lowering.Unboxed();
  }

  @Override
  public Lowering index(Passage.Index passage) {
    addSlot(passage);
    return new Lowering.Index(codecs.tables().field(passage.model()));
  }

  @Override
  public Lowering flat(Passage.Flat passage) {
    List<FlatRecord> records = new ArrayList<>();
    List<FlatScalar> scalars = new ArrayList<>();
    flatten(parameter.name(), "", passage, records, scalars);
    return new Lowering.Flattened(records, scalars);
  }

  private void flatten(
      String path,
      String accessors,
      Passage.Flat record,
      List<FlatRecord> all,
      List<FlatScalar> scalars) {
    all.add(new FlatRecord(accessors, path));
    for (Part part : record.parts()) {
      String inner = accessors + "." + part.name() + "()";
      String innerPath = path + "." + part.name();
      if (part.passage() instanceof Passage.Flat nested) {
        flatten(innerPath, inner, nested, all, scalars);
      } else {
        String table =
            part.passage() instanceof Passage.Index index
                ? codecs.tables().field(index.model())
                : "";
        natives.add(innerPath.replace('.', '_'), part.passage().slots().get(0));
        scalars.add(new FlatScalar(inner, innerPath, table));
      }
    }
  }

  @Override
  public Lowering handle(Passage.Handle passage) {
    addSlot(passage);
    return new Lowering.Handle(passage.type().companion(), use().nullable());
  }

  @Override
  public Lowering handles(Passage.Handles passage) {
    addSlot(passage);
    return new Lowering.Handles(passage.type().companion());
  }

  @Override
  public Lowering callback(Passage.Callback passage) {
    addSlot(passage);
    return new Lowering.Callback(codecs.adapters().codec(use()), use().nullable());
  }

  @Override
  public Lowering message(Passage.Message passage) {
    return new Lowering.Packed(codecs.writers().codec(use()));
  }

  @Override
  public Lowering text(Passage.Text passage) {
    return asIs();
  }

  @Override
  public Lowering elements(Passage.Elements passage) {
    return asIs();
  }

  @Override
  public Lowering anyElements(Passage.AnyElements passage) {
    return asIs();
  }

  @Override
  public Lowering buffer(Passage.Buffer passage) {
    return asIs();
  }

  @Override
  public Lowering texts(Passage.Texts passage) {
    return asIs();
  }

  @Override
  public Lowering byteArrays(Passage.ByteArrays passage) {
    return asIs();
  }

  @Override
  public Lowering opaque(Passage.Opaque passage) {
    return asIs();
  }

  @Override
  public Lowering box(Passage.Box passage) {
    throw notGenerated(passage);
  }

  @Override
  public Lowering constant(Passage.Constant passage) {
    throw notGenerated(passage);
  }

  @Override
  public Lowering owner(Passage.Owner passage) {
    throw notGenerated(passage);
  }

  @Override
  public Lowering barred(Passage.Barred passage) {
    throw notGenerated(passage);
  }

  private Lowering asIs() {
    natives.addOwn(parameter.name(), use().ref());
    return new Lowering.AsIs();
  }

  private void addSlot(Passage passage) {
    natives.addOwn(parameter.name(), NativeParameters.type(passage.slots().get(0)));
  }

  private TypeUse use() {
    return parameter.use();
  }

  private static IllegalStateException notGenerated(Passage passage) {
    return new IllegalStateException("no generated method passes a parameter as " + passage);
  }
}
