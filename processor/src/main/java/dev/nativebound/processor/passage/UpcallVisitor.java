package dev.nativebound.processor.passage;

/** A question about what may pass in an upcall; the other passages are in none. */
public abstract class UpcallVisitor<R> implements Passage.Visitor<R> {

  @Override
  public final R flat(Passage.Flat passage) {
    throw inNoUpcall(passage);
  }

  @Override
  public final R handle(Passage.Handle passage) {
    throw inNoUpcall(passage);
  }

  @Override
  public final R handles(Passage.Handles passage) {
    throw inNoUpcall(passage);
  }

  @Override
  public final R box(Passage.Box passage) {
    throw inNoUpcall(passage);
  }

  @Override
  public final R text(Passage.Text passage) {
    throw inNoUpcall(passage);
  }

  @Override
  public final R elements(Passage.Elements passage) {
    throw inNoUpcall(passage);
  }

  @Override
  public final R anyElements(Passage.AnyElements passage) {
    throw inNoUpcall(passage);
  }

  @Override
  public final R buffer(Passage.Buffer passage) {
    throw inNoUpcall(passage);
  }

  @Override
  public final R texts(Passage.Texts passage) {
    throw inNoUpcall(passage);
  }

  @Override
  public final R byteArrays(Passage.ByteArrays passage) {
    throw inNoUpcall(passage);
  }

  @Override
  public final R constant(Passage.Constant passage) {
    throw inNoUpcall(passage);
  }

  @Override
  public final R owner(Passage.Owner passage) {
    throw inNoUpcall(passage);
  }

  @Override
  public final R opaque(Passage.Opaque passage) {
    throw inNoUpcall(passage);
  }

  @Override
  public final R barred(Passage.Barred passage) {
    throw inNoUpcall(passage);
  }

  private static IllegalStateException inNoUpcall(Passage passage) {
    return new IllegalStateException(passage + " is in no upcall");
  }
}
