package demo;

import static check.Check.equal;
import static check.Check.raises;

import dev.nativebound.runtime.NativePanicException;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.List;
import java.util.function.Supplier;

/** Ranges of buffers, whatever their position and limit are. */
final class BufferRangesCheck {
  private static final int SIZE = 8;
  private static final List<Supplier<ByteBuffer>> KINDS =
      List.of(
          () -> ByteBuffer.allocate(SIZE),
          () -> ByteBuffer.allocate(SIZE + 3).position(2).limit(SIZE + 2).slice(),
          () -> ByteBuffer.allocateDirect(SIZE),
          () -> ByteBuffer.allocateDirect(SIZE + 3).position(2).limit(SIZE + 2).slice());

  private BufferRangesCheck() {}

  static void everywhere() {
    for (Supplier<ByteBuffer> kind : KINDS) {
      for (int off = -1; off < SIZE + 2; off++) {
        for (int len = -1; len < SIZE + 2; len++) {
          if (off < 0 || len < 0 || off + len > SIZE) {
            refuse(filled(kind), off, len);
          } else {
            flip(filled(kind), off, len, (off + len) % 3);
          }
        }
      }
      refuse(filled(kind), Integer.MAX_VALUE, Integer.MAX_VALUE);
      refuse(filled(kind), Integer.MIN_VALUE, 1);
    }
  }

  private static ByteBuffer filled(Supplier<ByteBuffer> kind) {
    ByteBuffer buffer = kind.get();
    for (int i = 0; i < SIZE; i++) {
      buffer.put(i, (byte) (i * 7 + 1));
    }
    return buffer.position(3).limit(5);
  }

  private static void flip(ByteBuffer buffer, int off, int len, int ending) {
    switch (ending) {
      case 0 -> Ranges.flipBuffer(buffer, off, len, off, ending);
      case 1 ->
          raises(
              IllegalStateException.class,
              "failed",
              () -> Ranges.flipBuffer(buffer, off, len, off, ending));
      default ->
          raises(NativePanicException.class, () -> Ranges.flipBuffer(buffer, off, len, off, ending));
    }
    equal(buffer.position(), 3);
    equal(buffer.limit(), 5);
    buffer.clear();
    for (int i = 0; i < SIZE; i++) {
      byte value = (byte) (i * 7 + 1);
      equal(buffer.get(i), i >= off && i < off + len ? (byte) ~value : value);
    }
  }

  private static void refuse(ByteBuffer buffer, int off, int len) {
    raises(
        IndexOutOfBoundsException.class,
        "range 'off' " + off + ", 'len' " + len + " of argument 'values' of capacity 8",
        () -> Ranges.flipBuffer(buffer, off, len, off, 0));
  }

  static void withoutALengthItIsUpToTheCapacity() {
    for (Supplier<ByteBuffer> kind : KINDS) {
      ByteBuffer buffer = filled(kind);
      equal(Ranges.sum(buffer, 6), 43 + 50);
      equal(Ranges.sum(buffer.asReadOnlyBuffer(), 6), 43 + 50);
      equal(Ranges.sumOfAll(buffer), 7 * 28 + 8);
      equal(Ranges.sumOfAll(buffer.asReadOnlyBuffer()), 7 * 28 + 8);
      equal(Ranges.sumOfEither(null, buffer, 5, 2), 36 + 43);
      raises(ReadOnlyBufferException.class, () -> Ranges.flipBuffer(buffer.asReadOnlyBuffer(), 0, 1, 0, 0));
    }
    equal(Ranges.sumOfEither(new byte[] {1, 2, 3}, null, 1, 2), 5);
  }

  static void twoRangesOfOneMemory() {
    for (Supplier<ByteBuffer> kind : KINDS) {
      ByteBuffer buffer = filled(kind);
      Ranges.copyBuffer(buffer, 0, buffer.duplicate().clear(), 4, 4);
      equal(Ranges.sumOfAll(buffer), 2 * (1 + 8 + 15 + 22));
      raises(
          IllegalArgumentException.class,
          "arguments 'source' and 'target' share memory, and 'target' is @Mut",
          () -> Ranges.copyBuffer(buffer, 0, buffer.duplicate(), 3, 4));
    }
  }
}
