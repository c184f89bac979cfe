package demo;

import static check.Check.equal;
import static check.Check.raises;

/** Run with a heap of 256 MiB. */
final class LargeCheck {
  private LargeCheck() {}

  static void resultsThatDoNotFit() {
    raises(OutOfMemoryError.class, () -> Panics.largeBytes(400_000_000));
    raises(OutOfMemoryError.class, () -> Panics.largeString(400_000_000));
    raises(OutOfMemoryError.class, () -> Panics.largeStrings(2_000, 1_000_000));
    equal(Panics.twice(21), 42);
  }

  static void anArgumentThatFillsTheHeap() {
    byte[] bytes = new byte[150_000_000];
    bytes[bytes.length - 1] = 7;
    equal(Panics.sum(bytes), 7);
  }
}
