package dev.nativebound.stress;

import java.util.concurrent.atomic.AtomicInteger;

/** A value in Java: what is in it, only the word protects. */
public final class ModelValue implements Value {
  private static final int MOMENT = 4;

  private final Word word;
  private final AtomicInteger drops = new AtomicInteger();
  private boolean dropped;
  private int sum;

  public ModelValue(Word word) {
    this.word = word;
  }

  @Override
  public int call() {
    int result = word.enterShared() == Word.Entry.IN ? use() : REFUSED;
    dropIf(word.leaveShared());
    return result;
  }

  @Override
  public int add() {
    Word.Entry entry = word.enterExclusive();
    while (entry == Word.Entry.BUSY) {
      Thread.onSpinWait();
      entry = word.enterExclusive();
    }
    if (entry != Word.Entry.IN) {
      return REFUSED;
    }
    int before = sum;
    int result = use();
    sum = before + 1;
    dropIf(word.leaveExclusive());
    return result;
  }

  @Override
  public int sum() {
    return sum;
  }

  @Override
  public void close() {
    dropIf(word.close());
  }

  @Override
  public int drops() {
    return drops.get();
  }

  /** Takes a moment, so that others come meanwhile if they can. */
  private int use() {
    for (int i = 0; i < MOMENT; i++) {
      Thread.onSpinWait();
    }
    return dropped ? WRONG : WORKED;
  }

  private void dropIf(boolean duty) {
    if (duty) {
      dropped = true;
      drops.incrementAndGet();
    }
  }
}
