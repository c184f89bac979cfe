package dev.nativebound.processor.plan.types;

import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.BytesArray;
import dev.nativebound.processor.model.JavaType.TextArray;
import dev.nativebound.processor.model.JavaType.Unsupported;
import dev.nativebound.processor.model.JavaTypeVisitor;

/** A question about the types whose values may be in a message; the others are in none. */
public abstract class WireVisitor<R> implements JavaTypeVisitor<R> {

  @Override
  public final R nothing() {
    throw inNoMessage(new JavaType.Nothing());
  }

  @Override
  public final R textArray(TextArray type) {
    throw inNoMessage(type);
  }

  @Override
  public final R bytesArray(BytesArray type) {
    throw inNoMessage(type);
  }

  @Override
  public final R buffer() {
    throw inNoMessage(new JavaType.Buffer());
  }

  @Override
  public final R anyArray() {
    throw inNoMessage(new JavaType.AnyArray());
  }

  @Override
  public final R opaque() {
    throw inNoMessage(new JavaType.Opaque());
  }

  @Override
  public final R unsupported(Unsupported type) {
    throw inNoMessage(type);
  }

  private static IllegalStateException inNoMessage(JavaType type) {
    return new IllegalStateException(type + " is in no message");
  }
}
