package demo;

import java.nio.ByteBuffer;

/** What the processor generates for a class that returns buffers, without the Cleaner. */
final class Owner {
  static long owner;
  static boolean fails;

  private Owner() {}

  private static ByteBuffer own$(ByteBuffer buffer, long owner) {
    if (fails) {
      throw new IllegalStateException("not owned");
    }
    Owner.owner = owner;
    return buffer;
  }
}
