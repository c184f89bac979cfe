package dev.nativebound.runtime.wire;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class WireBuffersTest {
  @Test
  void aWriterIsUsedAgainFromItsFront() {
    WireWriter first = WireBuffers.take();
    first.writeInt(1);
    first.enter();
    WireBuffers.giveBack(first);
    WireWriter second = WireBuffers.take();
    assertThat(second).isSameInstanceAs(first);
    assertThat(second.length()).isEqualTo(0);
    WireBuffers.giveBack(second);
  }

  @Test
  void aCallInsideACallHasAnotherWriter() {
    WireWriter outer = WireBuffers.take();
    outer.writeInt(1);
    WireWriter inner = WireBuffers.take();
    assertThat(inner).isNotSameInstanceAs(outer);
    inner.writeInt(2);
    WireBuffers.giveBack(inner);
    assertThat(WireBuffers.take()).isSameInstanceAs(inner);
    assertThat((int) LittleEndian.INT.get(outer.bytes(), 0)).isEqualTo(1);
    WireBuffers.giveBack(outer);
  }

  @Test
  void aLargeBufferIsNotKept() {
    WireWriter large = WireBuffers.take();
    large.advance(64 * 1024 + 1);
    WireBuffers.giveBack(large);
    assertThat(WireBuffers.take()).isNotSameInstanceAs(large);
  }
}
