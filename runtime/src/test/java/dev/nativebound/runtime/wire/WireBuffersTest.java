package dev.nativebound.runtime.wire;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class WireBuffersTest {
  @Test
  void aWriterIsUsedAgainFromItsFront() {
    WireWriter first = WireBuffers.take();
    first.writeInt(1);
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
  void aLongerArrayThatCameBackIsTheNextCallsToo() {
    WireWriter writer = WireBuffers.take();
    byte[] longer = new byte[writer.bytes().length + 1];
    longer[0] = 1;
    longer[4] = 7;
    assertThat(writer.result(longer).readByte()).isEqualTo(7);
    WireBuffers.giveBack(writer);
    assertThat(WireBuffers.take().bytes()).isSameInstanceAs(longer);
  }

  @Test
  void aLargeArrayThatCameBackIsReadAndNotKept() {
    WireWriter writer = WireBuffers.take();
    byte[] own = writer.bytes();
    byte[] large = new byte[64 * 1024 + 1];
    large[0] = 1;
    large[4] = 7;
    assertThat(writer.result(large).readByte()).isEqualTo(7);
    WireBuffers.giveBack(writer);
    assertThat(WireBuffers.take().bytes()).isSameInstanceAs(own);
  }

  @Test
  void aResultSaysHowLongItIs() {
    WireWriter writer = WireBuffers.take();
    assertThrows(WireException.class, () -> writer.result(new byte[3]));
    assertThrows(WireException.class, () -> writer.result(new byte[] {2, 0, 0, 0, 1}));
    assertThrows(WireException.class, () -> writer.result(new byte[] {0, 0, 0, -1, 1}));
    WireReader in = writer.result(new byte[] {1, 0, 0, 0, 1, 1});
    in.readByte();
    in.finish();
    assertThrows(WireException.class, in::readByte);
  }

  @Test
  void noArrayIsShorterThanNativesTakeForGranted() {
    WireWriter writer = WireBuffers.take();
    assertThat(writer.bytes().length).isAtLeast(512); // LEAST in message.rs
    writer.result(new byte[] {1, 0, 0, 0, 1});
    WireBuffers.giveBack(writer);
    assertThat(WireBuffers.take().bytes().length).isAtLeast(512);
  }

  @Test
  void aLargeBufferIsNotKept() {
    WireWriter writer = WireBuffers.take();
    writer.advance(40 * 1024);
    byte[] kept = writer.bytes();
    writer.advance(64 * 1024);
    assertThat(writer.bytes()).isNotSameInstanceAs(kept);
    WireBuffers.giveBack(writer);
    WireWriter again = WireBuffers.take();
    assertThat(again.bytes()).isSameInstanceAs(kept);
    assertThat(again.bytes().length).isAtMost(64 * 1024);
  }
}
