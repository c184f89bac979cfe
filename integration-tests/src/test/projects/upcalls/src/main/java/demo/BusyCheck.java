package demo;

import check.Check;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;

/**
 * A call inside a callback waits for an object that another thread is in. The call around it waits
 * for such ones too, and has begun: it must not be made again.
 */
final class BusyCheck {
  private static final String TIMEOUT = "nativebound.exclusive.timeout";

  private BusyCheck() {}

  static void aMethodOfTheObject() throws Exception {
    waits(Ledger::entries);
  }

  static void anArgument() throws Exception {
    waits(Caller.RUST::entriesOf);
  }

  static void anArgumentOfAFactory() throws Exception {
    waits(
        busy -> {
          try (Ledger copy = Ledger.copyOf(busy)) {
            return copy.entries();
          }
        });
  }

  static void anArgumentInAList() throws Exception {
    waits(busy -> Caller.RUST.entriesOfAll(List.of(busy)));
  }

  private static void waits(ToIntFunction<Ledger> inner) throws Exception {
    AtomicInteger calls = new AtomicInteger();
    try (Busy busy = new Busy();
        Ledger outer = Ledger.empty()) {
      int result =
          outer.add(
              operand -> {
                if (calls.incrementAndGet() == 1) {
                  busy.endSoon();
                }
                return inner.applyAsInt(busy.ledger);
              });
      Check.equal(result, 1);
      Check.equal(calls.get(), 1);
      Check.equal(outer.entries(), 1);
    }
  }

  static void whoWaitsTooLongInsideFailsOnce() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    System.setProperty(TIMEOUT, "1");
    try (Busy busy = new Busy();
        Ledger outer = Ledger.empty()) {
      Check.raises(
          IllegalStateException.class,
          "Caller.entriesOf has waited for 1 s (-Dnativebound.exclusive.timeout): this Ledger is in"
              + " use: another thread is in Ledger.add, which is exclusive",
          () ->
              outer.add(
                  operand -> {
                    calls.incrementAndGet();
                    return Caller.RUST.entriesOf(busy.ledger);
                  }));
      Check.equal(calls.get(), 1);
      Check.equal(outer.entries(), 1);
    } finally {
      System.clearProperty(TIMEOUT);
    }
  }

  /** A ledger that another thread is in. */
  private static final class Busy implements AutoCloseable {
    private static final long SOON_MILLIS = 100;

    private final Ledger ledger = Ledger.empty();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread inside = new Thread(() -> ledger.add(this::stay));
    private final CountDownLatch entered = new CountDownLatch(1);

    Busy() throws InterruptedException {
      inside.start();
      Check.equal(entered.await(10, TimeUnit.SECONDS), true);
    }

    private int stay(int operand) {
      entered.countDown();
      try {
        end.await();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      return operand;
    }

    void endSoon() {
      Thread ending =
          new Thread(
              () -> {
                try {
                  Thread.sleep(SOON_MILLIS);
                } catch (InterruptedException e) {
                  throw new AssertionError(e);
                }
                end.countDown();
              });
      ending.start();
    }

    @Override
    public void close() {
      end.countDown();
      try {
        inside.join();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      ledger.close();
    }
  }
}
