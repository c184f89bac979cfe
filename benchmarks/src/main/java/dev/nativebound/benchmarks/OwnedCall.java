package dev.nativebound.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A call on an object of the native side, which reads what is in it. */
@State(Scope.Thread)
public class OwnedCall {
  private int by = 22;
  private Offset nativebound;
  private long c;
  private long jniRs;

  @Setup
  public void open() {
    nativebound = Offset.of(20);
    c = C.newOffset(20);
    jniRs = JniRs.newOffset(20);
  }

  @TearDown
  public void close() {
    nativebound.close();
    C.freeOffset(c);
    JniRs.freeOffset(jniRs);
  }

  @Benchmark
  public int nativebound() {
    return nativebound.add(by);
  }

  @Benchmark
  public int c() {
    return C.addTo(c, by);
  }

  @Benchmark
  public int jniRs() {
    return JniRs.addTo(jniRs, by);
  }
}
