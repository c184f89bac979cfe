package demo;

import static check.Check.equal;
import static check.Check.eventually;
import static check.Check.raises;
import static check.Check.same;

import dev.nativebound.runtime.NativePanicException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ReadOnlyBufferException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class BuffersCheck {
  private BuffersCheck() {}

  /** The given bytes from position to limit, among others, in every kind of buffer. */
  private static List<ByteBuffer> holding(byte... bytes) {
    ByteBuffer direct = filled(ByteBuffer.allocateDirect(9), bytes);
    ByteBuffer heap = filled(ByteBuffer.allocate(9), bytes);
    ByteBuffer wrapped = filled(ByteBuffer.wrap(new byte[12], 2, 9), bytes);
    return List.of(
        direct,
        heap,
        wrapped,
        filled(ByteBuffer.allocateDirect(9), bytes).slice(),
        filled(ByteBuffer.allocate(9), bytes).slice(),
        filled(ByteBuffer.allocateDirect(9), bytes).order(ByteOrder.LITTLE_ENDIAN),
        filled(ByteBuffer.allocate(9), bytes).duplicate());
  }

  private static ByteBuffer filled(ByteBuffer buffer, byte... bytes) {
    int start = buffer.position() + 3;
    for (int i = 0; i < bytes.length; i++) {
      buffer.put(start + i, bytes[i]);
    }
    return buffer.position(start).limit(start + bytes.length);
  }

  static void fromPositionToLimit() {
    for (ByteBuffer buffer : holding((byte) -1, (byte) 2, (byte) -128)) {
      int position = buffer.position();
      Buffers.accept(buffer);
      Buffers.accept(buffer.asReadOnlyBuffer());
      equal(buffer.position(), position);
      equal(buffer.remaining(), 3);
    }
  }

  static void empty() {
    Buffers.acceptEmpty(ByteBuffer.allocate(0));
    Buffers.acceptEmpty(ByteBuffer.allocateDirect(0));
    Buffers.acceptEmpty(ByteBuffer.allocateDirect(5).position(5));
    Buffers.acceptEmpty(ByteBuffer.allocate(5).position(2).limit(2));
    Buffers.acceptEmpty(ByteBuffer.allocate(0).asReadOnlyBuffer());
    Buffers.changeEmpty(ByteBuffer.allocate(0));
    Buffers.changeEmpty(ByteBuffer.allocateDirect(0));
  }

  static void nulls() {
    Buffers.acceptNull(null);
    Buffers.changeNull(null);
    raises(NullPointerException.class, "argument 'bytes' is null", () -> Buffers.accept(null));
    raises(NullPointerException.class, "argument 'bytes' is null", () -> Buffers.change(null, 0));
    fromPositionToLimit();
  }

  static void changedHoweverTheCallEnds() {
    for (int ending = 0; ending < 3; ending++) {
      for (ByteBuffer buffer : holding((byte) 1, (byte) 2, (byte) 3)) {
        int position = buffer.position();
        change(buffer, ending);
        equal(buffer.position(), position);
        equal(bytes(buffer), new byte[] {-4, -5, -6});
        ByteBuffer all = buffer.duplicate().clear();
        equal(position == 0 ? 0 : all.get(position - 1), position == 0 ? 0 : (byte) 0);
      }
    }
  }

  private static void change(ByteBuffer buffer, int ending) {
    switch (ending) {
      case 0 -> Buffers.change(buffer, ending);
      case 1 -> raises(IllegalStateException.class, "failed", () -> Buffers.change(buffer, 1));
      default -> raises(NativePanicException.class, () -> Buffers.change(buffer, 2));
    }
  }

  static void readOnlyCannotBeChanged() {
    for (ByteBuffer buffer : holding((byte) 1, (byte) 2, (byte) 3)) {
      raises(ReadOnlyBufferException.class, () -> Buffers.change(buffer.asReadOnlyBuffer(), 0));
      equal(bytes(buffer), new byte[] {1, 2, 3});
    }
    raises(ReadOnlyBufferException.class, () -> Buffers.change(mapped(), 0));
    raises(ReadOnlyBufferException.class, () -> Buffers.change(mapped().slice(), 0));
    raises(
        ReadOnlyBufferException.class,
        () -> Buffers.change(ByteBuffer.allocateDirect(0).asReadOnlyBuffer(), 0));
    changedHoweverTheCallEnds();
  }

  /** Memory that cannot be written at all. */
  private static ByteBuffer mapped() {
    try {
      Path file = Files.write(Files.createTempFile("mapped", ".bin"), new byte[] {1, 2, 3});
      try (FileChannel channel = FileChannel.open(file)) {
        return channel.map(FileChannel.MapMode.READ_ONLY, 0, 3);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void results() throws InterruptedException {
    eventually("earlier owners are dropped", () -> Buffers.living() == 0);
    ByteBuffer buffer = Buffers.give(300);
    equal(buffer.isDirect(), true);
    equal(buffer.isReadOnly(), false);
    equal(buffer.position(), 0);
    equal(buffer.limit(), 300);
    for (int i = 0; i < 300; i++) {
      equal(buffer.get(i), (byte) i);
    }
    buffer.put(5, (byte) 77);
    equal(buffer.get(5), (byte) 77);
    equal(Buffers.living(), 1);
  }

  static void anOwnerLivesAsLongAsItsBufferAndItsSlices() throws InterruptedException {
    eventually("earlier owners are dropped", () -> Buffers.living() == 0);
    ByteBuffer[] kept = {Buffers.give(10), Buffers.give(20)};
    equal(Buffers.living(), 2);
    kept[0] = null;
    eventually("one owner is dropped", () -> Buffers.living() == 1);
    kept[1] = kept[1].position(7).slice();
    for (int i = 0; i < 10; i++) {
      System.gc();
      Thread.sleep(10);
    }
    equal(Buffers.living(), 1);
    equal(kept[0], null);
    equal(kept[1].get(0), (byte) 7);
    kept[1] = null;
    eventually("the other is dropped", () -> Buffers.living() == 0);
  }

  static void thousandsOfResults() throws InterruptedException {
    for (int i = 0; i < 5_000; i++) {
      equal(Buffers.give(64).get(63), (byte) 63);
    }
    eventually("all are dropped", () -> Buffers.living() == 0);
  }

  static void emptyAndNullResults() {
    equal(Buffers.give(0).capacity(), 0);
    equal(Buffers.maybe(false), null);
    equal(bytes(Buffers.maybe(true)), new byte[] {9});
  }

  static void overlap() {
    String message = "arguments 'to' and 'from' share memory, and 'to' is @Mut";
    ByteBuffer direct = ByteBuffer.allocateDirect(16);
    ByteBuffer heap = ByteBuffer.allocate(16);
    for (ByteBuffer one : List.of(direct, heap)) {
      ByteBuffer front = one.duplicate().position(0).limit(8);
      ByteBuffer middle = one.duplicate().position(7).limit(12).slice();
      ByteBuffer back = one.duplicate().position(8);
      raises(IllegalArgumentException.class, message, () -> Buffers.two(one, one));
      raises(IllegalArgumentException.class, message, () -> Buffers.two(front, middle));
      raises(IllegalArgumentException.class, message, () -> Buffers.two(middle, back));
      raises(IllegalArgumentException.class, message, () -> Buffers.two(middle, one));
      Buffers.two(front, back);
      equal(one.get(0), (byte) 42);
    }
    Buffers.two(direct, heap);
    byte[] array = new byte[4];
    raises(
        IllegalArgumentException.class,
        message,
        () -> Buffers.both(array, ByteBuffer.wrap(array, 1, 2)));
    Buffers.both(array, ByteBuffer.wrap(array, 1, 0));
    Buffers.both(array, ByteBuffer.allocate(4));
    equal(array, new byte[] {42, 0, 0, 0});
  }

  static void theSameArrayTwice() {
    int[] array = {1};
    raises(
        IllegalArgumentException.class,
        "arguments 'to' and 'from' share memory, and 'to' is @Mut",
        () -> Buffers.arrays(array, array));
    Buffers.sharedOnly(array, array);
    Buffers.arrays(array, new int[] {6});
    equal(array, new int[] {6});
    int[] none = {};
    Buffers.arrays(none, none);
    same(none.length, 0);
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }
}
