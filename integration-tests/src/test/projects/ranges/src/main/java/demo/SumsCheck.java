package demo;

import static check.Check.equal;
import static check.Check.raises;

import java.nio.ByteBuffer;
import java.util.List;

/** Ranges of generated natives. */
final class SumsCheck {
  private SumsCheck() {}

  static void rangesCrossBesideAMessage() {
    try (Sums sums = Sums.of(new int[] {1, 20, 300, 4000}, 1, 2)) {
      equal(sums.total(), 320L);
      sums.add(new byte[] {1, 2, 3}, 2, 1);
      equal(sums.total(), 323L);
      sums.addAll(List.of("a", "b"), ByteBuffer.allocateDirect(4).put(3, (byte) 9).limit(1), 2);
      equal(sums.total(), 334L);
      long[] written = {1, 2, 3, 4};
      sums.fill(written, 1, 2);
      equal(written, new long[] {1, 334, 334, 4});
      short[] any = {0, 0};
      equal(sums.fillAny(any, 2), "2");
      equal(any, new short[] {0, 0x4E4E});
    }
  }

  static void whatIsNoRangeIsRefused() {
    raises(
        IndexOutOfBoundsException.class,
        "range 'off' 1, 'len' 2 of argument 'values' of length 2",
        () -> Sums.of(new int[2], 1, 2));
    try (Sums sums = Sums.of(new int[] {7}, 0, 1)) {
      raises(
          IndexOutOfBoundsException.class,
          "range 'off' -1 of argument 'values' of capacity 4",
          () -> sums.addAll(List.of("a"), ByteBuffer.allocate(4), -1));
      raises(
          IllegalArgumentException.class,
          "argument 'values' is a java.lang.String, and no array of primitives",
          () -> sums.fillAny("text", 0));
      equal(sums.total(), 7L);
    }
  }
}
