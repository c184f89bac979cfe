package dev.nativebound.processor.plan.java;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.SequenceKind;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.passage.MessageUse;
import dev.nativebound.processor.passage.Passage;
import dev.nativebound.processor.passage.Slot;
import dev.nativebound.processor.plan.codecs.Codecs;
import java.util.Optional;

/** How a generated method makes its result of what its native returns. */
final class ResultLifting implements Passage.Visitor<Lifting> {
  private final BoundType type;
  private final NativeMethod method;
  private final Codecs codecs;

  ResultLifting(BoundType type, NativeMethod method, Codecs codecs) {
    this.type = type;
    this.method = method;
    this.codecs = codecs;
  }

  /** What the native returns: an object of the user's types as it is declared. */
  TypeRef nativeResult(Passage passage) {
    if (passage instanceof Passage.Message) {
      return NativeParameters.type(MessageUse.RESULT.slots().get(0));
    }
    return passage.slots().stream()
        .filter(slot -> !(slot instanceof Slot.Reference))
        .findFirst()
        .map(NativeParameters::type)
        .orElseGet(method.result()::ref);
  }

  @Override
  public Lifting nothing(Passage.Nothing passage) {
    return new Lifting.AsIs();
  }

  @Override
  public Lifting scalar(Passage.Scalar passage) {
    return new Lifting.AsIs();
  }

  @Override
  public Lifting index(Passage.Index passage) {
    return new Lifting.Index(codecs.tables().field(passage.model()));
  }

  @Override
  public Lifting handle(Passage.Handle passage) {
    if (type.isChained(method)) {
      return new Lifting.Chained();
    }
    boolean isNew = method.role() == Role.FACTORY;
    return new Lifting.NewObject(passage.type().companion(), !isNew && method.result().nullable());
  }

  @Override
  public Lifting handles(Passage.Handles passage) {
    Sequence sequence = (Sequence) method.result().type();
    Optional<TypeRef> component =
        Optional.of(sequence.element().ref()).filter(r -> sequence.kind() == SequenceKind.ARRAY);
    return new Lifting.NewObjects(passage.type().companion(), component);
  }

  @Override
  public Lifting message(Passage.Message passage) {
    return new Lifting.Packed(codecs.readers().codec(method.result()));
  }

  @Override
  public Lifting elements(Passage.Elements passage) {
    return new Lifting.AsIs();
  }

  @Override
  public Lifting buffer(Passage.Buffer passage) {
    return new Lifting.AsIs();
  }

  @Override
  public Lifting texts(Passage.Texts passage) {
    return new Lifting.AsIs();
  }

  @Override
  public Lifting byteArrays(Passage.ByteArrays passage) {
    return new Lifting.AsIs();
  }

  @Override
  public Lifting opaque(Passage.Opaque passage) {
    return new Lifting.AsIs();
  }

  @Override
  public Lifting flat(Passage.Flat passage) {
    throw notGenerated(passage);
  }

  @Override
  public Lifting callback(Passage.Callback passage) {
    throw notGenerated(passage);
  }

  @Override
  public Lifting text(Passage.Text passage) {
    throw notGenerated(passage);
  }

  @Override
  public Lifting anyElements(Passage.AnyElements passage) {
    throw notGenerated(passage);
  }

  @Override
  public Lifting box(Passage.Box passage) {
    throw notGenerated(passage);
  }

  @Override
  public Lifting constant(Passage.Constant passage) {
    throw notGenerated(passage);
  }

  @Override
  public Lifting owner(Passage.Owner passage) {
    throw notGenerated(passage);
  }

  @Override
  public Lifting barred(Passage.Barred passage) {
    throw notGenerated(passage);
  }

  private static IllegalStateException notGenerated(Passage passage) {
    return new IllegalStateException("no generated method makes a result of " + passage);
  }
}
