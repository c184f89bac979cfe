package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NativeMemoryTest {
  private final List<Long> freed = Collections.synchronizedList(new ArrayList<>());

  @Test
  void bufferIsHandedBackAsItIs() {
    ByteBuffer buffer = ByteBuffer.allocateDirect(4);

    assertThat(NativeMemory.own(buffer, 7, freed::add)).isSameInstanceAs(buffer);
  }

  @Test
  @SuppressWarnings("UnusedVariable") // dropping the slice is the test
  void ownerIsFreedOnceTheBufferAndItsSlicesAreUnreachable() throws InterruptedException {
    ByteBuffer slice = NativeMemory.own(ByteBuffer.allocateDirect(4), 7, freed::add).slice(1, 2);
    System.gc();
    Thread.sleep(100);
    assertThat(freed).isEmpty();
    assertThat(slice.get(0)).isEqualTo(0);

    slice = null;
    Garbage.await(() -> !freed.isEmpty());

    assertThat(freed).containsExactly(7L);
  }

  @Test
  void failingFreeDoesNotKeepOthersFromBeingFreed() throws InterruptedException {
    NativeMemory.own(
        ByteBuffer.allocateDirect(4),
        1,
        owner -> {
          throw new IllegalStateException("from Rust");
        });
    NativeMemory.own(ByteBuffer.allocateDirect(4), 2, freed::add);

    Garbage.await(() -> freed.contains(2L));
  }

  @Test
  void nothingIsRegisteredWithoutABufferOrAWayToFree() {
    assertThrows(NullPointerException.class, () -> NativeMemory.own(null, 7, freed::add));
    ByteBuffer buffer = ByteBuffer.allocateDirect(4);
    assertThrows(NullPointerException.class, () -> NativeMemory.own(buffer, 7, null));
  }
}
