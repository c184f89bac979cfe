package dev.nativebound.stress;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The rules of the handle word, as {@code rust-runtime/src/handle/word.rs} has them. A twin breaks
 * one.
 */
public class Word {
  /** The value is somebody's who drops it. */
  protected static final long CLAIMED = 1L << 33;

  protected static final long CLOSED = 1L << 32;

  /** One call is inside, alone, and is not counted. */
  protected static final long EXCLUSIVE = 1L << 34;

  private static final long CROWDED = 1L << 31;

  protected final AtomicLong bits = new AtomicLong();

  /** Why a call was not let in, or that it was. */
  public enum Entry {
    IN,
    CLOSED,
    BUSY
  }

  /** Who is refused is counted too, and must leave. */
  public Entry enterShared() {
    long before = bits.getAndIncrement();
    if (before < CROWDED) {
      return Entry.IN;
    }
    return (before & CLOSED) == 0 ? Entry.BUSY : Entry.CLOSED;
  }

  /** Whether the value is to be dropped: so do the others. */
  public boolean leaveShared() {
    return finishIfClosed(bits.decrementAndGet());
  }

  public Entry enterExclusive() {
    long seen = bits.compareAndExchange(0, EXCLUSIVE);
    if (seen == 0) {
      return Entry.IN;
    }
    return (seen & CLOSED) == 0 ? Entry.BUSY : Entry.CLOSED;
  }

  public boolean leaveExclusive() {
    return finishIfClosed(bits.addAndGet(-EXCLUSIVE));
  }

  public boolean close() {
    return finish(bits.getAndUpdate(word -> word | CLOSED) | CLOSED);
  }

  private boolean finishIfClosed(long now) {
    return (now & CLOSED) != 0 && finish(now);
  }

  /** Claims the drop, if nobody is inside a closed value. */
  protected boolean finish(long now) {
    return now == CLOSED && bits.compareAndSet(CLOSED, CLOSED | CLAIMED);
  }
}
