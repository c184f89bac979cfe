package dev.nativebound.runtime;

import java.lang.ref.Cleaner;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.function.LongConsumer;

/** Memory of Rust that Java uses through a direct buffer. */
public final class NativeMemory {
  /**
   * Not the JDK's own: what Rust does when it drops a value must not hold up others. Its thread is
   * a daemon that ends when this class is unloaded.
   */
  private static final Cleaner CLEANER = Cleaner.create();

  private NativeMemory() {}

  /**
   * Frees the owner of a buffer's memory once the buffer is unreachable, its slices and duplicates
   * included.
   *
   * <p>Called by generated code, once for each owner. When this method throws, nothing will be
   * freed by it.
   *
   * @param buffer a direct buffer over memory of Rust
   * @param owner the address of the value that owns the memory
   * @param free drops that value; called once, by a thread of its own
   * @return {@code buffer}
   */
  public static ByteBuffer own(ByteBuffer buffer, long owner, LongConsumer free) {
    CLEANER.register(Objects.requireNonNull(buffer, "buffer"), new Owner(owner, free));
    return buffer;
  }

  /**
   * Must not refer to the buffer, which would never become unreachable: hence a record and no
   * lambda.
   */
  private record Owner(long address, LongConsumer free) implements Runnable {
    Owner {
      Objects.requireNonNull(free, "free");
    }

    @Override
    public void run() {
      free.accept(address);
    }
  }
}
