package demo;

import static check.Check.equal;
import static check.Check.raises;
import static check.Check.same;

import dev.nativebound.runtime.NativePanicException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Adler32;

final class AdlerCheck {
  private static final byte[] DATA = new byte[10_000];

  static {
    for (int i = 0; i < DATA.length; i++) {
      DATA[i] = (byte) (i * 31);
    }
  }

  private AdlerCheck() {}

  private static long sum(byte[] data, int from, int length) {
    Adler32 sum = new Adler32();
    sum.update(data, from, length);
    return sum.getValue();
  }

  private static void panics(Adler adler, int b) {
    try {
      adler.update(b);
      throw new AssertionError("no panic");
    } catch (NativePanicException caught) {
      equal(caught.getMessage().startsWith("no byte: " + b + " ("), true);
    }
  }

  static void anInstanceNativeReadsAndWritesFields() {
    Adler adler = new Adler();
    equal(adler.value(), 1L);
    for (int i = 0; i < 100; i++) {
      adler.update(DATA[i]);
    }
    equal(adler.value(), sum(DATA, 0, 100));
    equal(adler.updates(), 100);
    adler.close();
  }

  static void anObjectIsAnArrayOfOneKindOrAnother() {
    Adler bytes = new Adler();
    bytes.update(DATA, 5, 9_000);
    equal(bytes.value(), sum(DATA, 5, 9_000));
    Adler ints = new Adler();
    ints.update(new int[] {0, 'a', 'b', 'c', 0}, 1, 3);
    equal(ints.value(), sum(new byte[] {'a', 'b', 'c'}, 0, 3));
    String expected = "neither byte[] nor int[]";
    raises(IllegalStateException.class, expected, () -> ints.update("abc", 0, 3));
    raises(IllegalStateException.class, expected, () -> ints.update(new long[3], 0, 3));
    raises(IllegalStateException.class, "4 elements from 2 are not in 5", () -> ints.update(new int[5], 2, 4));
    raises(IllegalStateException.class, "1 elements from -1 are not in 5", () -> ints.update(new int[5], -1, 1));
    raises(NullPointerException.class, "argument 'data' is null", () -> ints.update(null, 0, 0));
    equal(ints.updates(), 1);
    bytes.close();
    ints.close();
  }

  static void buffersOnAndOffTheHeap() {
    ByteBuffer direct = ByteBuffer.allocateDirect(DATA.length);
    direct.put(DATA).position(10).limit(5_000);
    ByteBuffer heap = ByteBuffer.wrap(DATA, 10, 4_990);
    for (ByteBuffer buffer :
        new ByteBuffer[] {direct, heap, direct.slice(), heap.slice(), heap.asReadOnlyBuffer(), direct.asReadOnlyBuffer()}) {
      Adler adler = new Adler();
      adler.update(buffer);
      equal(adler.value(), sum(DATA, 10, 4_990));
      adler.close();
    }
  }

  static void javaIsCalledBackByTheEnvironment() {
    Adler adler = new Adler();
    byte[] many = new byte[100_000];
    Arrays.fill(many, (byte) 3);
    int[] seen = {0};
    equal(
        adler.each(
            many,
            (of, b) -> {
              same(of, adler);
              equal(b, 3);
              return ++seen[0] < 99_999;
            }),
        99_999);
    equal(seen[0], 99_999);
    equal(adler.value(), sum(many, 0, 99_999));
    adler.close();
  }

  static void whatTheListenerThrowsArrivesAsItIs() {
    Adler adler = new Adler();
    RuntimeException thrown = new RuntimeException("enough");
    try {
      adler.each(
          DATA,
          (of, b) -> {
            throw thrown;
          });
      throw new AssertionError("nothing was thrown");
    } catch (RuntimeException caught) {
      same(caught, thrown);
    }
    equal(adler.value(), 1L);
    raises(NullPointerException.class, "argument 'listener' is null", () -> adler.each(DATA, null));
    adler.close();
  }

  static void objectsAreMadeByTheEnvironment() {
    Adler adler = new Adler();
    adler.update(DATA, 0, 1_000);
    Object[] halves = adler.halves();
    equal(halves.length, 2);
    equal(((Integer) halves[1]).longValue() << 16 | (Integer) halves[0], adler.value());
    Adler copy = adler.copy();
    equal(copy.value(), adler.value());
    copy.update(1);
    equal(copy.value() == adler.value(), false);
    equal(copy.getClass(), Adler.class);
    copy.close();
    adler.close();
  }

  static void aClosedOneIsAnException() {
    Adler adler = new Adler();
    adler.close();
    adler.close();
    equal(adler.value(), 0L);
    raises(IllegalStateException.class, "closed", () -> adler.update(1));
    raises(IllegalStateException.class, "closed", () -> adler.update(DATA, 0, 1));
    raises(IllegalStateException.class, "closed", () -> adler.update(ByteBuffer.wrap(DATA)));
    raises(IllegalStateException.class, "closed", adler::copy);
  }

  static void aPanicIsAnException() {
    Adler adler = new Adler();
    panics(adler, 256);
    adler.update(1);
    equal(adler.updates(), 1);
    adler.close();
  }

  /** The lock of a synchronized native is free again, whatever came of it. */
  static void aSynchronizedNativeUnlocks() throws InterruptedException {
    Adler adler = new Adler();
    panics(adler, -129);
    Thread[] threads = new Thread[4];
    for (int i = 0; i < threads.length; i++) {
      threads[i] =
          new Thread(
              () -> {
                for (int j = 0; j < 1_000; j++) {
                  adler.update(0);
                }
              });
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    equal(adler.updates(), 4_000);
    equal(adler.value(), sum(new byte[4_000], 0, 4_000));
    equal(Thread.holdsLock(adler), false);
    adler.close();
  }
}
