package dev.nativebound.benchmarks;

import java.nio.ByteBuffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Of 64 bytes of a direct buffer, the first and the last change places; they are alike. */
@State(Scope.Thread)
public class BufferAbsoluteMut {
  private ByteBuffer bytes;

  @Setup
  public void make() {
    bytes = ByteBuffer.allocateDirect(1 << 20);
  }

  @Benchmark
  public int nativebound() {
    return Bound.absoluteSwapped(bytes, ArrayRange.OFFSET, BufferAbsolute.LENGTH);
  }

  @Benchmark
  public int c() {
    return C.absoluteSwapped(bytes, ArrayRange.OFFSET, BufferAbsolute.LENGTH);
  }
}
