package dev.nativebound.benchmarks;

import java.nio.ByteBuffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** 64 bytes of a direct buffer, counted from its first, wherever its position is. */
@State(Scope.Thread)
public class BufferAbsolute {
  static final int LENGTH = 64;

  private ByteBuffer bytes;

  @Setup
  public void fill() {
    bytes = ByteBuffer.allocateDirect(1 << 20);
    while (bytes.hasRemaining()) {
      bytes.put((byte) (bytes.position() * 31 + 7));
    }
  }

  @Benchmark
  public int nativebound() {
    return Bound.absoluteIn(bytes, ArrayRange.OFFSET, LENGTH);
  }

  @Benchmark
  public int c() {
    return C.absoluteIn(bytes, ArrayRange.OFFSET, LENGTH);
  }
}
